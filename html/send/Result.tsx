/**
 * What came of it: the sum chased, each mail that did not leave with its sentence, and the way to the history rows.
 */

import type { NotSentView } from '../../src/api';
import { sumAmounts } from '../format';
import { Box, Failed } from '../parts/boxes';
import { Button } from '../parts/button';
import { DoneButton, useLeave } from '../parts/close';
import { GoTo } from '../parts/goTo';
import { useAction } from '../parts/hooks';
import { Icon } from '../parts/icons';
import { Heading } from '../parts/page';
import { Section } from '../parts/section';
import * as common from '../text/common';
import * as text from '../text/send';
import { OtherSender } from './OtherSender';
import type { Course } from './sendAll';

/** `band`: the sentence of Test mode, else null. */
export function Result(props: { course: Course; band: string | null; again: () => Promise<void> }) {
  const { course } = props;
  const notCount = course.notSent.length + course.unanswered.length + course.untried.length;
  const again = useAction(props.again);
  const done = useLeave();
  return (
    <>
      {props.band !== null && <p class="band">{props.band}</p>}
      <main class="plain-body">
        <Heading>{text.result(course.sent.length, notCount)}</Heading>
        {course.sent.length > 0 && (
          <Box tone="green">
            <b>
              {sumAmounts(course.sent.flatMap((one) => one.totals))
                .map((one) => one.text)
                .join(' · ')}
            </b>{' '}
            {text.chasedWith(course.sent.length)}
          </Box>
        )}
        <Failed failure={done.failure ?? again.failure ?? course.failure} />
        {course.failure?.code === 'refused' && <OtherSender />}
        {course.stoppedEarly !== null && <Box tone="amber">{course.stoppedEarly}</Box>}
        {course.notSent.filter(isOwnBox).map((one) => (
          <NotSent key={one.hash} one={one} />
        ))}
        <NamedBox title={text.changed} list={course.notSent.filter((one) => one.kind === 'changed')} />
        {course.unanswered.length > 0 && (
          <Box tone="red">
            <p>
              <b>{text.unanswered(course.unanswered.length)}</b>
            </p>
            <p dir="auto">{course.unanswered.map((mail) => mail.client).join(', ')}</p>
            <p>{text.unansweredHint}</p>
          </Box>
        )}
        <Waiting course={course} />
        {course.sent.length > 0 && <SentList course={course} leave={done.run} />}
      </main>
      <footer>
        <DoneButton busy={done.busy} leave={done.run} />
        {notCount > 0 && <Button of={again}>{text.again}</Button>}
        {course.quotaLeft !== null && <p class="small sum">{text.left(course.quotaLeft)}</p>}
      </footer>
    </>
  );
}

const isOwnBox = (one: NotSentView): boolean => one.kind === 'failed' || one.kind === 'uncertain';

function NotSent(props: { one: NotSentView }) {
  const { one } = props;
  const uncertain = one.kind === 'uncertain';
  return (
    <Box tone="red">
      <p>
        <b dir="auto">{uncertain ? text.inDoubt(one.client) : text.wasNot(one.client)}</b>
      </p>
      <p>{one.why}</p>
      {uncertain && <p>{text.inDoubtHint}</p>}
    </Box>
  );
}

function NamedBox(props: { title: string; list: readonly NotSentView[] }) {
  if (props.list.length === 0) return null;
  return (
    <Box tone="amber">
      <p>
        <b>{props.title}</b>
      </p>
      {props.list.map((one) => (
        <p key={one.hash}>
          <b dir="auto">{one.client}</b>: {one.why}
        </p>
      ))}
    </Box>
  );
}

/** Left by the server with its reason, or never begun: both stay due. */
function Waiting(props: { course: Course }) {
  const left = props.course.notSent.filter((one) => one.kind === 'left');
  const { untried } = props.course;
  const count = left.length + untried.length;
  if (count === 0) return null;
  // What stopped the run stands above.
  const reasons = [...new Set(left.map((one) => one.why))].filter((why) => why !== props.course.stoppedEarly);
  return (
    <Box tone="grey">
      <p>
        <b>{text.waiting(count)}</b>
      </p>
      <p dir="auto">{[...left, ...untried].map((one) => one.client).join(', ')}</p>
      {reasons.length > 0 && <p>{reasons.join(' ')}</p>}
    </Box>
  );
}

/** A link leaves the dialog as Done does: it would lie over the row. */
function SentList(props: { course: Course; leave: () => void }) {
  return (
    <Section id="sent" title={text.sentList} count={props.course.sent.length}>
      <ul class="rows">
        {props.course.sent.map((one) => (
          <li key={one.hash} class="plain sent">
            <Icon name="check" /> <span dir="auto">{one.client}</span>{' '}
            <span class="number">
              <GoTo place={one.place} then={props.leave}>
                {common.historyRow(one.place.row)}
              </GoTo>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
