/**
 * Promises and plans: what stands with which client, what became of it, and the ways to end it or move its day.
 */

import { useEffect, useState } from 'preact/hooks';
import type { AgreementsView, AgreementView, RecordReport } from '../../src/api';
import { Done, Failed, Skeleton } from '../parts/boxes';
import { Button } from '../parts/button';
import type { Asked } from '../parts/hooks';
import { FirstFew } from '../parts/more';
import type { Lay } from '../parts/over';
import { Back, Heading } from '../parts/page';
import { Blank, Section } from '../parts/section';
import * as text from '../text/agreements';
import * as more from '../text/more';
import { AgreementCard, cardId } from './AgreementCard';

const AT_ONCE = 25;
const KINDS = Object.keys(text.kinds) as readonly AgreementView['kind'][];
/** Over as the rules see it, and still a matter for a person. */
const ASK: readonly string[] = ['broken', 'late', 'review'];

/** `row`: the agreement that a task led to; it takes the keyboard. */
export function Agreements(props: {
  asked: Asked<AgreementsView>;
  row: number | null;
  focus: boolean;
  lay: Lay;
  changed: () => Promise<void>;
  back: () => void;
}) {
  const { asked, row } = props;
  const [report, setReport] = useState<RecordReport | null>(null);
  const view = asked.data;
  const saved = async (done: RecordReport): Promise<void> => {
    setReport(done);
    await props.changed();
  };
  const isRead = view !== null;
  useEffect(() => {
    if (isRead && row !== null) document.getElementById(cardId(row))?.focus();
  }, [isRead, row]);
  return (
    <>
      <main aria-busy={asked.busy}>
        <Back back={props.back}>{more.back}</Back>
        <Heading focus={props.focus}>{text.heading}</Heading>
        <Failed failure={asked.failure} again={asked.reload} />
        {view === null && asked.busy && <Skeleton lines={7} />}
        {view !== null && <Sections view={view} lay={props.lay} saved={saved} />}
      </main>
      <Done sentence={report?.sentence ?? null} place={report?.place ?? null} />
      {view !== null && (
        <div class="bar">
          <Button class="primary wide" click={() => props.lay({ kind: 'record', start: { kind: 'promise' }, saved })}>
            {text.record}
          </Button>
        </div>
      )}
    </>
  );
}

type SectionsProps = { view: AgreementsView; lay: Lay; saved: (report: RecordReport) => Promise<void> };

function Sections(props: SectionsProps) {
  const { agreements } = props.view;
  const stands = agreements.filter((one) => one.isActive || ASK.includes(one.state));
  const over = agreements.filter((one) => !stands.includes(one));
  return (
    <>
      {stands.length === 0 && (
        <Blank icon="clock" title={text.none}>
          <p class="small">{text.noneHint}</p>
        </Blank>
      )}
      {KINDS.map((kind) => (
        <OfKind key={kind} {...props} kind={kind} list={stands.filter((one) => one.kind === kind)} />
      ))}
      {over.length > 0 && (
        <details class="past">
          <summary>
            <h2>
              {text.over} <span class="count">{over.length}</span>
            </h2>
          </summary>
          <Cards {...props} list={over} />
        </details>
      )}
    </>
  );
}

function OfKind(props: SectionsProps & { kind: AgreementView['kind']; list: readonly AgreementView[] }) {
  if (props.list.length === 0) return null;
  return (
    <Section id={props.kind} title={text.kinds[props.kind]} count={props.list.length}>
      <Cards {...props} />
    </Section>
  );
}

function Cards(props: SectionsProps & { list: readonly AgreementView[] }) {
  return (
    <FirstFew
      list={props.list}
      step={AT_ONCE}
      draw={(one) => <AgreementCard key={one.row} one={one} lay={props.lay} saved={props.saved} />}
    />
  );
}
