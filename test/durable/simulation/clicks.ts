/**
 * What people ask of the product, at the sidebar and in its dialogs: they see what they are shown and click on it. Works in
 * the midst of another execution too. What the answers mean for the truth is noted; what they claim is not.
 */
import type { NoticePreview, NoticeView, PreviewView, RecordQuestion, Server, TodayView } from '../../../src/api';
import { inTheWay, noticeQuestion } from '../../scenarios/noticeQuestion';
import type { PlainHost } from '../moments';
import { answerTo } from '../questions';
import type { Act, Person } from './steps';
import type { Traits } from './traits';
import type { Truth } from './truth';

/** Mails in one question of the page. */
const PART = 5;

export type Clicks = {
  /** @returns what came of it, as the story tells it; null for an act that is no click */
  do(act: Act): string | null;
  /** Questions that ended in "something went wrong". */
  readonly failures: string[];
};

export function clicksOn(host: PlainHost, truth: Truth, { accounts, clients }: Traits): Clicks {
  const failures: string[] = [];
  const ask = <T>(by: Person, name: keyof Server, question?: unknown): T | string => {
    const answer = answerTo<T>(host, name, question, accounts[by]);
    if (answer === null) return 'it dies';
    if (answer.ok) return answer.data;
    if (answer.code === 'fault') failures.push(`${name}: ${answer.message}`);
    return answer.message;
  };
  const run = () => `click ${truth.moment} ${host.executions.length}`;
  let lastRun = '';

  const send = ({ by, closeAfter }: Extract<Act, { kind: 'send' }>): string => {
    const preview = ask<PreviewView>(by, 'previewReminders');
    if (typeof preview === 'string') return preview;
    const all = preview.mails.map(({ hash }) => hash);
    const question = {
      run: run(),
      total: all.length,
      mode: preview.mode,
      overrule: ['firstRun', 'brake', 'window'],
      edits: [],
    };
    lastRun = question.run;
    for (let done = 0, parts = 0; done < all.length; done += PART, parts += 1) {
      if (parts === closeAfter) return `the sidebar is closed after part ${parts}`;
      const part = ask(by, 'sendDueReminders', { ...question, approve: all.slice(done, done + PART), done });
      if (typeof part === 'string') return part;
      if ((part as { readonly stoppedEarly: string | null }).stoppedEarly !== null) return 'it stops early';
    }
    return `${all.length} were to be sent`;
  };

  const answer = ({ by, truly }: Extract<Act, { kind: 'answer' }>): string => {
    const today = ask<TodayView>(by, 'getToday');
    if (typeof today === 'string') return today;
    const [doubt] = today.uncertain;
    if (!doubt) return 'nothing is in doubt';
    const hadLeft = truth.mails.some(({ token }) => token === doubt.token);
    const wasSent = hadLeft === truly;
    const before = truth.judged.get(doubt.token);
    truth.judged.set(doubt.token, wasSent);
    const said = ask(by, 'settleDoubt', { token: doubt.token, wasSent });
    if (typeof said === 'string' && said !== 'it dies' && !isFault(said) && before === undefined)
      truth.judged.delete(doubt.token);
    if (truth.judged.has(doubt.token) && !truly) truth.touched.add(doubt.client);
    return `${doubt.token} to ${doubt.client} was ${wasSent ? '' : 'not '}sent, they say, ${truly ? 'and it is true' : 'and it is wrong'}`;
  };
  const isFault = (said: string): boolean => failures.some((failure) => failure.endsWith(said));

  const takeOver = (by: Person): string => {
    const said = ask<{ readonly sentence: string }>(by, 'takeOver');
    // A refusal changed nothing; of what died nobody knows.
    if (typeof said !== 'string') truth.senders = new Set([accounts[by]]);
    else if (said === 'it dies' || isFault(said)) truth.senders.add(accounts[by]);
    return typeof said === 'string' ? said : said.sentence;
  };

  const pause = ({ by, until }: Extract<Act, { kind: 'pause' }>): string => {
    const said = ask<{ readonly sentence: string }>(by, 'pauseEverything', { until });
    return typeof said === 'string' ? said : said.sentence;
  };

  const reply = ({ by, client: n, what }: Extract<Act, { kind: 'reply' }>): string => {
    const client = clients[n % clients.length]?.name ?? '';
    truth.touched.add(client);
    const in5Days = new Date(Date.parse(`${host.now.slice(0, 10)}T00:00:00Z`) + 5 * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const form: RecordQuestion = {
      ...{ kind: what === 'call' ? 'hold' : what, client, items: [], on: in5Days, amount: '', instalments: [] },
      ...{ reason: 'they called', source: 'call', level: '' },
    };
    const said =
      what === 'call'
        ? ask(by, 'logContact', {
            kind: 'call',
            client,
            items: [],
            outcome: 'noAnswer',
            note: '',
            instead: false,
            agreed: null,
          })
        : ask(by, 'recordDecision', form);
    return `${client}, ${what}: ${typeof said === 'string' ? said : (said as { readonly sentence: string }).sentence}`;
  };

  const notice = (by: Person, n: number): string => {
    const view = ask<NoticeView>(by, 'getNotice');
    if (typeof view === 'string') return view;
    const client = view.clients[n % Math.max(1, view.clients.length)];
    if (!client) return 'nobody is late';
    const question = noticeQuestion(
      client.client,
      client.items.map(({ item }) => item),
    );
    const preview = ask<NoticePreview>(by, 'previewNotice', question);
    if (typeof preview === 'string' || inTheWay(preview).length > 0) return 'it may not be written';
    truth.touched.add(client.client);
    const made = ask<{ readonly sentence: string }>(by, 'makeFormalNotice', { ...question, hash: preview.hash });
    return typeof made === 'string' ? made : made.sentence;
  };

  return {
    failures,
    do(act) {
      switch (act.kind) {
        case 'beat':
          return beat(host, act.by === null ? null : accounts[act.by], act.twice);
        case 'send':
          return send(act);
        case 'stop':
          return said(ask(act.by, 'stopSending', { run: lastRun }));
        case 'look':
          return said(ask(act.by, 'getToday'));
        case 'answer':
          return answer(act);
        case 'accept':
          return said(ask(act.by, 'acceptHistory'));
        case 'takeOver':
          return takeOver(act.by);
        case 'night':
          return said(ask(act.by, 'switchNight', { on: act.on }));
        case 'pause':
          return pause(act);
        case 'reply':
          return reply(act);
        case 'notice':
          return notice(act.by, act.client);
        default:
          return null;
      }
    },
  };
}

const said = (answer: unknown): string =>
  typeof answer === 'string' ? answer : ((answer as { readonly sentence?: string }).sentence ?? 'it is shown');

/** Only who has a trigger gets one. */
function beat(host: PlainHost, user: string | null, twice: boolean): string {
  const due = host.triggers.filter((trigger) => user === null || trigger.user === user);
  if (due.length === 0) return 'there is no trigger';
  const ends = [...due, ...(twice ? due : [])].map((trigger) => host.fireNow(trigger.user, 'heartbeat'));
  return ends.map(({ user: of, error }) => `${of.split('@')[0]}'s: ${error ?? 'it runs to its end'}`).join('; ');
}
