/** A page of the bundle in a sandboxed frame, and the other end of its `google.script` (shim.ts). */
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { PageAnswer } from '../../realm/host';
import { FRAME_SANDBOX } from '../policies';
import type { FrameAnswer, FrameMessage } from '../shim';

export type FrameActs = {
  readonly call: (functionName: string, args: readonly unknown[]) => Promise<PageAnswer>;
  readonly close: () => void;
  readonly focus: () => void;
  readonly link: (href: string) => void;
  readonly resize: (size: { readonly width?: number; readonly height?: number }) => void;
};

type FrameProps = {
  readonly frame: string;
  readonly title: string;
  readonly acts: FrameActs;
  readonly width?: number;
  readonly height?: number;
};

export function Frame({ frame, title, acts, width, height }: FrameProps): JSX.Element {
  const element = useRef<HTMLIFrameElement>(null);
  // The newest acts without listening anew: an answer may come after the next drawing.
  const now = useRef(acts);
  now.current = acts;
  useEffect(() => {
    const hear = (event: MessageEvent): void => {
      // The frame's origin is opaque, so it is known by its window.
      const source = element.current?.contentWindow;
      if (source == null || event.source !== source) return;
      const message: FrameMessage = event.data;
      if (message?.paydue === 'call') answer(message, source);
      else if (message?.paydue === 'close') now.current.close();
      else if (message?.paydue === 'focus') now.current.focus();
      else if (message?.paydue === 'link') now.current.link(message.href);
      else if (message?.paydue === 'height') now.current.resize({ height: message.pixels });
      else if (message?.paydue === 'width') now.current.resize({ width: message.pixels });
    };
    const answer = ({ id, functionName, args }: FrameMessage & { readonly paydue: 'call' }, source: Window): void => {
      const reply = (given: PageAnswer): void => {
        const told: FrameAnswer = { paydue: 'answer', id, ...given };
        source.postMessage(told, '*');
      };
      now.current.call(functionName, args).then(reply, (error: unknown) => {
        reply({ ok: false, message: error instanceof Error ? error.message : String(error) });
      });
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  return (
    <iframe ref={element} title={title} src={`/frame/${frame}`} sandbox={FRAME_SANDBOX} width={width} height={height} />
  );
}
