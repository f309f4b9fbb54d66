/** The menu bar: File, and the menus that the bundle's own onOpen made. Keys as in the ARIA menu bar pattern. */
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** `null` is a separator. */
export type BarItem = { readonly caption: string; readonly act: () => void } | null;
export type BarMenu = { readonly name: string; readonly items: readonly BarItem[] };

export function MenuBar({ menus }: { readonly menus: readonly BarMenu[] }): JSX.Element {
  const bar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  const [focus, setFocus] = useState(0);
  useEffect(() => {
    if (open === null) return;
    const outside = (event: Event): void => {
      if (!(event.target instanceof Node) || !bar.current?.contains(event.target)) setOpen(null);
    };
    // A click inside a frame reaches the page only as the loss of the focus.
    const left = (): void => setOpen(null);
    addEventListener('mousedown', outside);
    addEventListener('blur', left);
    return () => {
      removeEventListener('mousedown', outside);
      removeEventListener('blur', left);
    };
  }, [open]);
  const heading = (index: number): HTMLElement | undefined => {
    const headings = bar.current?.querySelectorAll<HTMLElement>('.heading');
    return headings?.[(index + menus.length) % menus.length];
  };
  const show = (index: number): void => {
    const at = (index + menus.length) % menus.length;
    setFocus(at);
    heading(at)?.focus();
    if (open !== null) setOpen(at);
  };
  return (
    <div class="menus" role="menubar" aria-label="Menus" ref={bar}>
      {menus.map(({ name, items }, index) => (
        <div key={name} class="menu" role="none">
          <button
            type="button"
            role="menuitem"
            class="heading"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={focus === index ? 0 : -1}
            onClick={() => {
              setFocus(index);
              setOpen(open === index ? null : index);
            }}
            onMouseEnter={() => open !== null && setOpen(index)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') show(index + 1);
              else if (event.key === 'ArrowLeft') show(index - 1);
              else if (event.key === 'ArrowDown') setOpen(index);
              else if (event.key === 'Escape') setOpen(null);
              else return;
              event.preventDefault();
            }}
          >
            {name}
          </button>
          {open === index && (
            <Popup
              name={name}
              items={items}
              onAct={(act) => {
                setOpen(null);
                heading(index)?.focus();
                act();
              }}
              onEscape={() => {
                setOpen(null);
                heading(index)?.focus();
              }}
              onSide={(step) => show(index + step)}
            />
          )}
        </div>
      ))}
    </div>
  );
}

type PopupProps = BarMenu & {
  readonly onAct: (act: () => void) => void;
  readonly onEscape: () => void;
  readonly onSide: (step: 1 | -1) => void;
};

function Popup({ name, items, onAct, onEscape, onSide }: PopupProps): JSX.Element {
  const popup = useRef<HTMLDivElement>(null);
  const buttons = (): readonly HTMLElement[] => [
    ...(popup.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
  ];
  const go = (index: number): void => {
    const all = buttons();
    all[(index + all.length) % all.length]?.focus();
  };
  useEffect(() => go(0), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const all = buttons();
    const at = all.findIndex((button) => button.matches(':focus'));
    if (event.key === 'ArrowDown') go(at + 1);
    else if (event.key === 'ArrowUp') go(at - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(all.length - 1);
    else if (event.key === 'ArrowRight') onSide(1);
    else if (event.key === 'ArrowLeft') onSide(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') onEscape();
    else return;
    event.preventDefault();
  };
  return (
    <div class="popup" role="menu" aria-label={name} ref={popup} onKeyDown={onKeyDown}>
      {items.map((item, index) =>
        item === null ? (
          <hr key={`line ${index}`} />
        ) : (
          <button key={item.caption} type="button" role="menuitem" tabIndex={-1} onClick={() => onAct(item.act)}>
            {item.caption}
          </button>
        ),
      )}
    </div>
  );
}
