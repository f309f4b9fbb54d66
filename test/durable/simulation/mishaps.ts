/** What goes wrong in a step, and what somebody does in the midst of it, as the host's source of faults. */
import type { CallAtHand, FaultSource } from '../../../host/realm/host';
import type { Mishap, Step } from './steps';

type Strike = ReturnType<FaultSource>;

export type Trouble = {
  readonly source: FaultSource;
  /** What struck, as the story tells it. */
  readonly struck: string[];
  /** Executions that may have left a doubt behind: killed, or with an error of which nobody knows what it did. */
  doubtful(): number;
};

const SEND = 'Gmail.Users.Messages.send';

/** @param act  does what somebody else does meanwhile */
export function troubleOf({ mishap, meanwhile }: Step, act: (act: Step['act']) => void): Trouble {
  const struck: string[] = [];
  let calls = 0;
  let mails = 0;
  let ofKind = 0;
  let doubtful = 0;
  const told = (what: string, strike: Strike): Strike => {
    struck.push(what);
    doubtful += 1;
    return strike;
  };
  const strike = (call: CallAtHand): Strike => {
    if (mishap === null) return null;
    switch (mishap.kind) {
      case 'crash':
        return calls === mishap.nth
          ? told(`it crashes before ${placeOf(call, calls)}${waiting(mishap.keeps)}`, crash('before', mishap.keeps))
          : null;
      case 'crashAtMail': {
        const { when, keeps } = mishap;
        const isIt = call.name === SEND && mails === mishap.nth;
        return isIt ? told(`it crashes just ${when} mail ${mails} leaves${waiting(keeps)}`, crash(when, keeps)) : null;
      }
      case 'hiccup': {
        if (call.name !== mishap.call) return null;
        ofKind += 1;
        if (ofKind < mishap.nth || ofKind >= mishap.nth + mishap.times) return null;
        const message = `Service Spreadsheets timed out while accessing document with id 1.`;
        return told(`${mishap.call} fails ${mishap.when === 'after' ? 'after it was done' : ''}`, {
          when: mishap.when,
          effect: { message, code: null },
        });
      }
      case 'gmail':
        return call.name === SEND && mails === mishap.nth
          ? told(`Gmail answers ${mishap.code}${mishap.taken ? ', and has taken the mail' : ''}`, refusal(mishap))
          : null;
    }
  };
  return {
    struck,
    doubtful: () => doubtful,
    source: (call) => {
      calls += 1;
      if (call.name === SEND) mails += 1;
      // At one call there is room for one thing; what somebody does comes first.
      const isNow =
        meanwhile !== null && meanwhile.nth === (meanwhile.at === 'call' ? calls : call.name === SEND ? mails : 0);
      if (isNow) return { when: 'before', effect: { meanwhile: () => act(meanwhile.act) } };
      return strike(call);
    },
  };
}

const crash = (when: 'before' | 'after', keeps: boolean): Strike => ({
  when,
  effect: keeps ? 'killKeepingWrites' : 'kill',
});
const waiting = (keeps: boolean): string =>
  keeps ? '; what waited to be written is kept' : '; what waited to be written is lost';
const placeOf = (call: CallAtHand, nth: number): string => `call ${nth}, ${call.name}`;

function refusal({ code, taken }: Extract<Mishap, { kind: 'gmail' }>): Strike {
  const message =
    code === 0 ? 'Service timed out: Gmail' : code === 429 ? 'User-rate limit exceeded.' : 'Backend error';
  return { when: taken ? 'after' : 'before', effect: { message, code: code === 0 ? null : code } };
}
