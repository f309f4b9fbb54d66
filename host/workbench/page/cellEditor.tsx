/** The field in which a cell is edited, over the cell. Enter ends it; with Alt or Ctrl it begins a new line in the cell. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

type EditorProps = {
  /** `B2` */
  readonly name: string;
  /** What it begins with: the cell's content, or the first key that was typed. */
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** How wide it may grow with its text. */
  readonly most: number;
  /** `back`: with Shift. */
  readonly onEnter: (text: string, back: boolean) => void;
  readonly onTab: (text: string, back: boolean) => void;
  readonly onLeave: (text: string) => void;
  readonly onEscape: () => void;
};

/** About the width of a character of the grid's type. */
const CHARACTER = 7.5;
const LINE = 17;
const MOST_LINES = 12;

export function CellEditor({
  name,
  text,
  left,
  top,
  width,
  most,
  onEnter,
  onTab,
  onLeave,
  onEscape,
}: EditorProps): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const [value, setValue] = useState(text);
  // Leaving the page's field by Enter, Tab or Escape also blurs it: only the first counts.
  const done = useRef(false);
  const once = (act: () => void): void => {
    if (done.current) return;
    done.current = true;
    act();
  };
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(text.length, text.length);
  }, []);
  const lines = value.split('\n');
  const longest = Math.max(...lines.map((line) => line.length));
  return (
    <textarea
      ref={field}
      class="editor"
      aria-label={`Edit ${name}`}
      spellcheck={false}
      autocomplete="off"
      value={value}
      style={{
        left: `${left}px`,
        top: `${top}px`,
        width: `${Math.max(width + 1, Math.min(most, longest * CHARACTER + 20))}px`,
        height: `${Math.min(lines.length, MOST_LINES) * LINE + 6}px`,
      }}
      onInput={(event) => setValue(event.currentTarget.value)}
      onMouseDown={(event) => event.stopPropagation()}
      onBlur={(event) => {
        const left = event.currentTarget.value;
        once(() => onLeave(left));
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.isComposing) return;
        const typed = event.currentTarget.value;
        if (event.key === 'Enter' && (event.altKey || event.ctrlKey)) {
          setValue(breakLine(event.currentTarget));
        } else if (event.key === 'Enter') once(() => onEnter(typed, event.shiftKey));
        else if (event.key === 'Tab') once(() => onTab(typed, event.shiftKey));
        else if (event.key === 'Escape') once(onEscape);
        else return;
        event.preventDefault();
      }}
    />
  );
}

/** Begins a new line where the caret is. @returns the whole text */
export function breakLine(field: HTMLTextAreaElement): string {
  field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
  return field.value;
}
