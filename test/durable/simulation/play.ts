/** Plays a history step by step on one spreadsheet, holds every step against the rules, and tells what happened. */
import type { Execution } from '../../../host/realm/host';
import { DIST, goOn, type Moment, type PlainHost } from '../moments';
import { rowsIn } from '../sheetRows';
import { clicksOn } from './clicks';
import { handsOn } from './hands';
import { heal } from './heal';
import { troubleOf } from './mishaps';
import { brokenRule, type Seen } from './rules';
import type { Act, Step } from './steps';
import type { Traits } from './traits';
import { newTruth, type Truth, watchOutbox } from './truth';
import { watchBook } from './watch';

/** One step as it went. */
export type Told = { readonly step: Step | null; readonly at: string; readonly events: readonly string[] };
export type Breach = { readonly rule: string; readonly what: string };
export type Played = {
  /** Null: every rule held. */
  readonly breach: Breach | null;
  readonly told: readonly Told[];
  /** How many steps were played. */
  readonly steps: number;
  readonly mails: number;
  readonly crashes: number;
  readonly faults: number;
  readonly executions: number;
};

/** @param stage  the spreadsheet before the first night */
export async function play(traits: Traits, stage: Moment, steps: readonly Step[], dist = DIST): Promise<Played> {
  const host = await goOn(stage, dist);
  const truth = newTruth(traits.accounts.mia);
  const told: Told[] = [];
  let events: string[] = [];
  const tell = (line: string): void => {
    events.push(line);
  };
  const scene = sceneOf(host, traits, truth, tell);
  const totals = { crashes: 0, faults: 0 };
  const result = (breach: Breach | null): Played => {
    const { length } = host.executions;
    return { breach, told, steps: told.length, mails: truth.mails.length, executions: length, ...totals };
  };
  for (const [index, step] of [...steps, null].entries()) {
    events = [];
    const at = step?.at ?? 'in the end';
    let breach: Breach | null;
    if (step === null) breach = heal(scene);
    else {
      if (step.at > host.now) host.setNow(step.at);
      const seen = await scene.play(step);
      totals.crashes += seen.executions.filter(({ error }) => error === 'killed').length;
      totals.faults += seen.struck.length;
      breach = brokenRule(seen);
    }
    told.push({ step, at, events });
    if (breach !== null || index === steps.length) return result(breach);
  }
  return result(null);
}

/** The spreadsheet with everything that is held beside it. */
export type Scene = {
  readonly host: PlainHost;
  readonly truth: Truth;
  readonly traits: Traits;
  readonly tell: (line: string) => void;
  /** Plays one step. @returns all that the rules look at */
  play(step: Step): Promise<Seen>;
  tidy(): void;
};

function sceneOf(host: PlainHost, traits: Traits, truth: Truth, tell: (line: string) => void): Scene {
  const names = traits.clients.map(({ name }) => name);
  const clicks = clicksOn(host, truth, traits);
  const hands = handsOn(host, truth, names);
  const watch = watchBook(host.book, (token) => truth.judged.get(token) ?? null);
  let copy: PlainHost | null = null;
  watchOutbox(host, truth, false, (mail) => tell(`a mail leaves: ${mail.subject}, to ${mail.to} (${mail.token})`));

  const doNow = (act: Act): string => {
    const asked = clicks.do(act);
    if (asked !== null) return asked;
    let done = '';
    watch.byHand(() => {
      done = hands.do(act) ?? '';
    });
    return done;
  };
  const inCopy = async (act: Act): Promise<string | null> => {
    if (act.kind === 'copy') {
      copy = (await host.copy()) as PlainHost;
      watchOutbox(copy, truth, true, (mail) => tell(`a mail leaves the copy: ${mail.subject}, to ${mail.to}`));
      return 'a copy is made, and lies beside';
    }
    if (act.kind !== 'beatInCopy' && act.kind !== 'sendInCopy') return null;
    if (copy === null) return 'there is no copy';
    if (host.now > copy.now) copy.setNow(host.now);
    if (act.kind === 'beatInCopy')
      return copy.fireNow(traits.accounts[act.by], 'heartbeat').error ?? 'it runs to its end';
    return clicksOn(copy, truth, traits).do({ kind: 'send', by: act.by, closeAfter: null });
  };

  return {
    host,
    truth,
    traits,
    tell,
    async play(step) {
      truth.moment += 1;
      truth.stepBegan = truth.moment;
      truth.pausedUntil = settingIn(host, 'pause.until');
      const [mailsBefore, runsBefore] = [truth.mails.length, host.executions.length];
      const sendersBefore = new Set(truth.senders);
      const copyRuns = (): readonly Execution[] => copy?.executions ?? [];
      const copyBefore = copyRuns().length;
      clicks.failures.splice(0);
      const trouble = troubleOf(step, (act) => tell(`meanwhile ${nameOf(act)}: ${doNow(act)}`));
      host.failAt(trouble.source);
      tell((await inCopy(step.act)) ?? doNow(step.act));
      host.failAt(null);
      trouble.struck.forEach(tell);
      const executions = host.executions.slice(runsBefore);
      truth.doubtCauses += trouble.doubtful() > 0 ? 1 : 0;
      return {
        ...{ host, truth, traits, step, executions, struck: trouble.struck, sendersBefore },
        ...{ mails: truth.mails.slice(mailsBefore), failures: [...clicks.failures], touched: watch.check() },
        copyExecutions: copyRuns().slice(copyBefore),
      };
    },
    tidy: () => watch.byHand(hands.tidy),
  };
}

const nameOf = (act: Act): string => ('by' in act ? (act.by ?? 'the clock') : 'somebody');

/** As it stands in the workbook; null when it is empty. */
function settingIn({ book }: PlainHost, key: string): string | null {
  const row = rowsIn(book, 'Settings').find(({ text }) => text('Key') === key);
  return row?.text('Value') || null;
}
