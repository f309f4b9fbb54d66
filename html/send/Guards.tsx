/**
 * What stands in the way of this send: a pause, which can be ended here; a copy, which can be made a sender of its own;
 * and guards that a person may overrule by a tick, once for all of them.
 */

import type { PreviewView, SendQuestion } from '../../src/api';
import { Button } from '../parts/button';
import { Tick } from '../parts/fields';
import type { Action } from '../parts/hooks';
import * as text from '../text/send';
import * as sender from '../text/sender';
import * as start from '../text/start';
import * as today from '../text/today';

export function Guards(props: {
  view: PreviewView;
  overruled: boolean;
  change: (overruled: boolean) => void;
  resume: Action<[]>;
  adopt: Action<[]>;
  accept: Action<[]>;
  confirmBank: Action<[]>;
  /** Chooses where old invoices begin, which confirms the first run. */
  begin: () => void;
}) {
  const { view } = props;
  const paused = view.stops.find((stop) => stop.code === 'paused');
  const copied = view.stops.find((stop) => stop.code === 'copied');
  const cut = view.stops.find((stop) => stop.code === 'historyCut');
  const bank = view.stops.find((stop) => stop.code === 'bankChanged');
  const guards = view.stops.filter((stop) => !isBar(stop)).map((stop) => stop.sentence);
  const sentences = view.outsideWindow === null ? guards : [...guards, view.outsideWindow];
  return (
    <>
      {paused !== undefined && (
        <div class="guard">
          <p>{paused.sentence}</p>
          <Button of={props.resume}>{today.resume}</Button>
        </div>
      )}
      {copied !== undefined && (
        <div class="guard">
          <p>
            {copied.sentence} {sender.orLeaveCopy}
          </p>
          <Button of={props.adopt}>{sender.adopt}</Button>
        </div>
      )}
      {cut !== undefined && (
        <div class="guard">
          <p>{cut.sentence}</p>
          <Button of={props.accept}>{sender.acceptHistory}</Button>
        </div>
      )}
      {bank !== undefined && (
        <div class="guard">
          <p>{bank.sentence}</p>
          <Button of={props.confirmBank}>{sender.confirmBank}</Button>
        </div>
      )}
      {sentences.length > 0 && (
        <div class="guard">
          <div>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {view.stops.some((stop) => stop.code === 'firstRun') && (
              <Button class="link" click={props.begin}>
                {start.open}
              </Button>
            )}
          </div>
          <Tick checked={props.overruled} change={props.change}>
            <b>{text.overrule}</b>
          </Tick>
        </div>
      )}
    </>
  );
}

/** What a tick on "send all the same" overrules; a pause is ended and a copy made a sender instead. */
export function overruledBy(view: PreviewView): SendQuestion['overrule'] {
  const codes = view.stops.map((stop) => stop.code);
  const stops = codes.flatMap((code) => (code === 'firstRun' || code === 'brake' ? [code] : []));
  return view.outsideWindow === null ? stops : [...stops, 'window'];
}

/** Whether something stands there that no tick overrules. */
export const isBarred = (view: PreviewView): boolean => view.stops.some(isBar);

const isBar = ({ code }: PreviewView['stops'][number]): boolean => code !== 'firstRun' && code !== 'brake';
