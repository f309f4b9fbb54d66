/** "Send one test to me": the first mail that is due, as Test mode would send it, or a plain test when nothing is due. */
import type { Answer, DoneReport } from '../api';
import { messageToken } from '../core/digest';
import { mimeMessage } from '../core/messages/mime';
import { asTestMessage, sampleMessage } from '../core/messages/testMessage';
import type { Ledger } from '../core/model';
import { deliverySentence, testSentSentence } from '../core/words/answers';
import { testTemplate } from '../defaults/templates';
import { sendMail } from '../google/mail';
import { no, yes } from './guard';
import { type Opening, openLedger } from './openLedger';
import { prepare } from './prepare';
import { whyNoMail } from './sender';

/** Goes to the user alone and is no reminder: nothing is recorded. */
export function sendTestMessage(): Answer<DoneReport> {
  const opening = openLedger();
  const forbidden = whyNoMail(opening);
  if (forbidden !== null) return no('refused', forbidden);
  const { creditor } = opening.ledger.settings;
  const first = prepare(opening, null, withOtherTokens(opening)).ready[0];
  const me = { name: creditor.sender ?? creditor.name, address: opening.user };
  const test = first
    ? asTestMessage(first, me)
    : sampleMessage(testTemplate, opening.ledger.settings, me, opening.today, messageToken(opening.now, new Set()));
  const mail = {
    from: me,
    to: [me],
    cc: [],
    bcc: [],
    replyTo: null,
    subject: test.subject,
    text: test.text,
    html: test.html,
    token: null,
    references: [],
    images: test.images,
    attachments: [],
  };
  const delivery = sendMail(mimeMessage(mail), null);
  return delivery.kind === 'sent'
    ? yes({ sentence: testSentSentence(opening.user) })
    : no('refused', deliverySentence(delivery));
}

/** Who looks for the mail itself by its token must not find its test: tokens as of another spreadsheet. */
const withOtherTokens = ({ ledger, now }: Opening): Ledger => ({ ...ledger, bookId: `${ledger.bookId} ${now}` });
