/** "Send one test to me": the first mail that is due, as Test mode would send it, or a plain test when nothing is due. */
import type { Answer, DoneReport } from '../api';
import { messageToken } from '../core/digest';
import type { ReadyMessage } from '../core/message';
import { templateNamed } from '../core/messages/chooseTemplate';
import { mimeMessage } from '../core/messages/mime';
import { checkTemplate } from '../core/messages/template';
import { asTestMessage, sampleMessage } from '../core/messages/testMessage';
import type { Ledger, Mailbox } from '../core/model';
import { deliverySentence, testSentSentence } from '../core/words/answers';
import { reasonSentence } from '../core/words/reasons';
import { defaultTemplates } from '../defaults/templates/all';
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
  const me = whoTests(opening);
  const test = dueMessage(opening, me) ?? plainTest(opening, me);
  if (test === null) return no('refused', reasonSentence({ code: 'badTemplate', params: { template: TEST } }));
  return sendToUser(opening, test);
}

/** The user, by the name that mail bears. */
function whoTests({ ledger, user }: Opening): Mailbox {
  const { creditor } = ledger.settings;
  return { name: creditor.sender ?? creditor.name, address: user };
}

/** One mail from the user to themselves. Ask `whyNoMail` before. */
export function sendToUser(
  opening: Opening,
  { subject, text, html, images }: Pick<ReadyMessage, 'subject' | 'text' | 'html' | 'images'>,
): Answer<DoneReport> {
  const me = whoTests(opening);
  const mail = {
    from: me,
    to: [me],
    cc: [],
    bcc: [],
    replyTo: null,
    subject,
    text,
    html,
    token: null,
    references: [],
    images,
    attachments: [],
  };
  const delivery = sendMail(mimeMessage(mail), null);
  return delivery.kind === 'sent'
    ? yes({ sentence: testSentSentence(opening.user) })
    : no('refused', deliverySentence(delivery));
}

const TEST = 'test';

function dueMessage(opening: Opening, me: Mailbox): ReadyMessage | null {
  const first = prepare(opening, null, withOtherTokens(opening)).ready[0];
  return first === undefined ? null : asTestMessage(first, me);
}

/** From the user's own text for it, unless that cannot be filled: then from the delivered one. */
function plainTest({ ledger, today, now }: Opening, me: Mailbox): ReadyMessage | null {
  const { templates, settings } = ledger;
  const template = [templates, defaultTemplates]
    .map((all) => templateNamed(all, [TEST], [settings.language]))
    .find((one) => one !== null && checkTemplate(one).length === 0);
  return template ? sampleMessage(template, settings, me, today, messageToken(now, new Set())) : null;
}

/** Who looks for the mail itself by its token must not find its test: tokens as of another spreadsheet. */
const withOtherTokens = ({ ledger, now }: Opening): Ledger => ({ ...ledger, bookId: `${ledger.bookId} ${now}` });
