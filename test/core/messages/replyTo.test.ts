import { replyToOf } from '../../../src/core/messages/replyTo';
import { aClient, mailbox } from '../builders';
import { bareSettings } from './builders';

describe('an answer goes to the address in Settings, else to the client’s collector, else to who sends', () => {
  const office = 'Office <office@adastudio.example>';
  const tom = 'Tom <tom@adastudio.example>';
  test.each`
    inSettings | collector              | address
    ${office}  | ${tom}                 | ${'office@adastudio.example'}
    ${office}  | ${null}                | ${'office@adastudio.example'}
    ${null}    | ${tom}                 | ${'tom@adastudio.example'}
    ${null}    | ${null}                | ${null}
    ${null}    | ${'Tom <t@ö.example>'} | ${null}
  `('$inSettings, $collector → $address', ({ inSettings, collector, address }) => {
    const creditor = { ...bareSettings.creditor, replyTo: inSettings === null ? null : mailbox(inSettings) };
    expect(replyToOf(aClient({ collector }), creditor)?.address ?? null).toBe(address);
  });
});
