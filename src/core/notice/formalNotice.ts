/**
 * The formal notice as a list of blocks: filled into a document, or shown as a page.
 *
 * It names the parties, the invoices, what was said before, what is claimed and why, the last day to pay and how, what
 * follows, and what its jurisdiction makes it say. Whether it may be written is `checks.ts`'s.
 */
import { formatDay } from '../messages/formats';
import { oneLine, shortened } from '../messages/values';
import type { NoticeBlock, NoticeDocument } from './blocks';
import { claimsOf } from './claims';
import { lastDayToPay } from './deadline';
import type { NoticeFacts } from './facts';
import { layOut, type NoticeParts } from './layout';
import { noticeSubject } from './record';
import { rowsOf } from './rows';
import { sentencesOf } from './sentences';
import { claimBlocks, interestBlocks, invoiceTable } from './tables';
import { noticeTexts } from './texts/texts';
import { noticeWays, wayBlocks } from './ways';

/** A name of a file or of a row is not longer. */
const LONGEST_NAME = 80;

/** Oldest due date first; one total for each currency. */
export function formalNotice(facts: NoticeFacts): NoticeDocument {
  const { today, language, number, choices, holidays } = facts;
  const claims = claimsOf(facts);
  const rows = rowsOf(facts, claims);
  const texts = sentencesOf(facts, claims);
  const { interestTo, invoices, pay, whatNext, enclosed } = noticeTexts(language);
  const title = interestTo(formatDay(today, language, 'long'));
  const parts: NoticeParts = {
    texts,
    titles: { invoices, pay, whatNext, enclosed },
    invoices: invoiceTable(rows, language, choices.jurisdiction),
    claims: rows.claims.length === 0 ? [] : claimBlocks(rows, language),
    interest: rows.interest.length === 0 ? [] : interestBlocks(rows, title, texts.rates, language),
    ways: wayBlocks(noticeWays(facts, claims), language),
    enclosures: enclosureBlocks(texts.enclosures),
  };
  const deadline = lastDayToPay({ ...choices, holidays }, today);
  const name = `${texts.heading}, ${shortened(oneLine(facts.client.name), LONGEST_NAME)}`;
  return {
    title: `${number} ${name}, ${today}`,
    foot: `${number} · ${shortened(oneLine(facts.client.name), LONGEST_NAME)}`,
    subject: noticeSubject({ number, deadline, ...choices }, name),
    language,
    deadline,
    blocks: layOut(parts),
  };
}

function enclosureBlocks(enclosures: string): readonly NoticeBlock[] {
  return enclosures === '' ? [] : [{ kind: 'list', lines: enclosures.split('\n') }];
}
