/** What happens if Gmail says no: proofs of the sentences of the README. */
import type { Host } from '../../host/realm/host';
import { aHostWith } from '../actions/studio';
import { ask } from '../scenarios/world';
import { click, column, HISTORY, heartbeat, type Proofs, results, today, written } from './scene';

const SEND = 'Gmail.Users.Messages.send';
const AUTH = 'https://www.googleapis.com/auth/';

export const GMAIL: Proofs = {
  'A mail whose address Gmail refuses is tried again on another day, three times at most, and then waits for a person.':
    async () => {
      const host = await aHostWith(1, 0, 'automatic');
      for (const day of ['09', '10', '11', '12']) {
        await heartbeat(host, `2026-03-${day} 06:00`);
        for (const hour of ['09', '10']) {
          refuse(host, 400, 'Invalid To header');
          await heartbeat(host, `2026-03-${day} ${hour}:00`);
        }
      }
      expect(results(host)).toEqual(['FAILED', 'FAILED', 'FAILED']);
      expect((await today(host)).asks.map(({ why }) => why.code)).toEqual(['failedThrice']);
    },
  'When the day’s allowance is used up, the run stops cleanly and goes on by itself when there is some again.':
    async () => {
      const host = await aHostWith(3, 0, 'automatic');
      await heartbeat(host, '2026-03-09 06:00');
      host.failAt({ call: SEND, nth: 2, when: 'before', effect: { message: 'User-rate limit exceeded.', code: 429 } });
      await heartbeat(host, '2026-03-09 09:00');
      expect(written(host)).toHaveLength(1);
      await heartbeat(host, '2026-03-09 11:00');
      expect(written(host)).toHaveLength(1);
      await heartbeat(host, '2026-03-09 13:00');
      expect(written(host)).toEqual(['ap@client0.example', 'ap@client1.example', 'ap@client2.example']);
    },
  'Paydue counts your recipients itself and keeps the last ten of a day for you.': async () => {
    const host = await aHostWith(95, 0, 'automatic', {
      settings: { 'run.maxMessages': '200', 'creditor.replyTo': 'mia@gmail.com' },
      user: 'mia@gmail.com',
    });
    await heartbeat(host, '2026-03-09 09:00');
    expect(written(host)).toHaveLength(90);
    // Nothing was tried in vain.
    expect(new Set(results(host))).toEqual(new Set(['SENT']));
  },
  'When Gmail does not say whether it took a mail, the run stops, and that mail is not sent again by itself.':
    async () => {
      const host = await aHostWith(2, 0, 'automatic');
      await heartbeat(host, '2026-03-09 06:00');
      host.failAt({ call: SEND, nth: 1, when: 'after', effect: { message: 'Backend Error', code: 503 } });
      await heartbeat(host, '2026-03-09 09:00');
      expect(results(host)).toEqual(['UNCERTAIN']);
      for (const day of ['10', '11', '12']) await heartbeat(host, `2026-03-${day} 09:00`);
      expect(written(host)).toEqual(['ap@client0.example', 'ap@client1.example']);
    },
  'The sidebar asks “Was this sent?”, with a link that finds the mail by its reference.': async () => {
    const host = await inDoubt('after');
    const { uncertain } = await today(host);
    const [token] = column(host, HISTORY, 'Token');
    expect(uncertain.map(({ client }) => client)).toEqual(['Client 0']);
    expect(uncertain[0]?.searchUrl).toContain(`in%3Asent+%22${token}%22`);
    expect(host.outbox.at(-1)?.raw).toContain(token);
  },
  '“It was not” sends the step again under its next number; “it was” closes it.': async () => {
    const [not, was] = [await inDoubt('before'), await inDoubt('after')];
    for (const host of [not, was]) {
      const [one] = (await today(host)).uncertain;
      await ask(host, 'settleDoubt', { token: one?.token, wasSent: host === was });
      await heartbeat(host, '2026-03-10 09:00');
    }
    expect(column(not, HISTORY, 'Keys')).toEqual(['INV-0|gentle|1', 'INV-0|gentle|2']);
    expect(results(not)).toEqual(['VOID', 'SENT']);
    expect(results(was)).toEqual(['SENT']);
  },
  'If you let Paydue search your mail (`gmail.readonly`), it looks by itself and settles the doubt when it finds the mail.':
    async () => {
      const [found, lost] = [await inDoubt('after', true), await inDoubt('before', true)];
      for (const host of [found, lost])
        for (const hour of ['10', '11', '12', '13']) await heartbeat(host, `2026-03-09 ${hour}:00`);
      expect(results(found)).toEqual(['SENT']);
      expect(column(found, HISTORY, 'Message')).toEqual([found.outbox.at(-1)?.id]);
      expect(results(lost)).toEqual(['UNCERTAIN']);
      expect((await today(lost)).uncertain[0]?.lookedUp).toContain('9 March 2026 at 11:00');
    },
  'If Paydue may not send mail from your account, the sidebar says so, and everything else goes on.': async () => {
    const host = await aHostWith(1, 0, 'automatic');
    host.grant(
      ['spreadsheets.currentonly', 'script.scriptapp', 'userinfo.email', 'script.container.ui'].map(
        (scope) => AUTH + scope,
      ),
    );
    await heartbeat(host, '2026-03-09 09:00');
    expect(results(host)).toEqual([]);
    expect(column(host, 'Invoices', 'Why')).toEqual(['Gentle reminder has been due since 7 March 2026.']);
    expect((await today(host)).permissions.sentences[0]).toBe(
      'Paydue may not send mail from your account, so no reminder leaves. Allow it, and everything else goes on meanwhile.',
    );
    const answer = await click(host);
    expect(answer.ok ? 'sent' : answer.message).toContain('may not send mail');
  },
};

function refuse(host: Host, code: number, message: string): void {
  host.failAt({ call: SEND, nth: 1, when: 'before', effect: { message, code } });
}

/** One mail of which nobody knows whether it left: it did (`after`), or not. */
async function inDoubt(when: 'before' | 'after', maySearch = false): Promise<Host> {
  const host = await aHostWith(1, 0, 'automatic', { maySearch });
  await heartbeat(host, '2026-03-09 06:00');
  host.failAt({ call: SEND, nth: 1, when, effect: { message: 'Backend Error', code: 503 } });
  await heartbeat(host, '2026-03-09 09:00');
  host.failAt(null);
  expect(results(host)).toEqual(['UNCERTAIN']);
  return host;
}
