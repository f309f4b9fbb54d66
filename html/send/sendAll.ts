/**
 * One click from beginning to end: the ticked mails in chunks, one call at a time, all under one run id.
 * It draws nothing. After a call without an answer, or one that does not name every mail, it goes no further: what is not
 * known is not sent again.
 */
import type { MailEdit, MailView, NotSentView, RunReport, SendQuestion, SentView } from '../../src/api';
import { type Failure, failureOf } from '../server';

/** Mails in one call (screens.md A8). */
const CHUNK = 5;

/** What the person clicked on. */
export type Order = Pick<SendQuestion, 'mode' | 'overrule'> & {
  /** By the hash of the mail as it will leave. */
  readonly edits: ReadonlyMap<string, MailEdit>;
  readonly mails: readonly MailView[];
};

/** Where a click stands; at the end, what came of it. */
export type Course = {
  /** To stop it by. */
  readonly run: string;
  readonly mails: readonly MailView[];
  readonly sent: readonly SentView[];
  readonly notSent: readonly NotSentView[];
  /** Being sent by the call under way. */
  readonly inHand: readonly MailView[];
  /** Of a call that was never answered: sent or not, the history knows. */
  readonly unanswered: readonly MailView[];
  /** Not begun when the run ended. */
  readonly untried: readonly MailView[];
  readonly stoppedEarly: string | null;
  readonly failure: Failure | null;
  /** Null before the first answer. */
  readonly quotaLeft: number | null;
};

/** Sends the order and says after each step how far it is. Never rejects. */
export async function sendAll(
  order: Order,
  by: {
    readonly send: (question: SendQuestion) => Promise<RunReport>;
    readonly seen: (course: Course) => void;
    readonly isStopped: () => boolean;
  },
): Promise<Course> {
  let course: Course = begin(order);
  while (course.untried.length > 0 && !by.isStopped()) {
    const inHand = course.untried.slice(0, CHUNK);
    course = { ...course, inHand, untried: course.untried.slice(CHUNK) };
    by.seen(course);
    const question = {
      run: course.run,
      approve: inHand.map((mail) => mail.hash),
      done: order.mails.length - inHand.length - course.untried.length,
      total: order.mails.length,
      mode: order.mode,
      overrule: order.overrule,
      edits: inHand.flatMap((mail) => order.edits.get(mail.hash) ?? []),
    };
    course = await by.send(question).then(
      (report) => withReport(course, report),
      (error: unknown) => withFailure(course, failureOf(error)),
    );
    by.seen(course);
    if (course.stoppedEarly !== null || course.failure !== null || course.unanswered.length > 0) break;
  }
  return course;
}

function begin(order: Order): Course {
  return {
    run: newRunId(),
    mails: order.mails,
    sent: [],
    notSent: [],
    inHand: [],
    unanswered: [],
    untried: order.mails,
    stoppedEarly: null,
    failure: null,
    quotaLeft: null,
  };
}

/** A mail that the report does not name: not begun when the run stopped early, else nobody knows. */
function withReport(course: Course, report: RunReport): Course {
  const named = new Set([...report.sent, ...report.notSent].map((one) => one.hash));
  const silent = course.inHand.filter((mail) => !named.has(mail.hash));
  return {
    ...course,
    sent: [...course.sent, ...report.sent],
    notSent: [...course.notSent, ...report.notSent.map((one) => withClient(course, one))],
    inHand: [],
    untried: report.stoppedEarly === null ? course.untried : [...silent, ...course.untried],
    unanswered: report.stoppedEarly === null ? [...course.unanswered, ...silent] : course.unanswered,
    stoppedEarly: report.stoppedEarly,
    quotaLeft: report.quotaLeft,
  };
}

/** The server does not know whose mail it was when it is no longer planned; the page does. */
function withClient(course: Course, one: NotSentView): NotSentView {
  const mail = course.mails.find((known) => known.hash === one.hash);
  return mail === undefined || one.client !== '' ? one : { ...one, client: mail.client, subject: mail.subject };
}

/** A refusal comes before anything is sent; after a fault or on a lost connection nobody knows. */
function withFailure(course: Course, failure: Failure): Course {
  const nothingSent = failure.code === 'busy' || failure.code === 'refused' || failure.code === 'notSetUp';
  return {
    ...course,
    inHand: [],
    untried: nothingSent ? [...course.inHand, ...course.untried] : course.untried,
    unanswered: nothingSent ? course.unanswered : [...course.unanswered, ...course.inHand],
    failure,
  };
}

/** The same in every chunk of one click, another for the next click. */
function newRunId(): string {
  const random = () => Math.random().toString(36).slice(2, 10).padEnd(8, '0');
  return `${random()}${random()}`;
}
