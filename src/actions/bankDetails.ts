/** Bank details that were changed since mail last left: nothing leaves until a person has said that they are right. */
import type { Answer, DoneReport } from '../api';
import { bankDigest, bankShown } from '../core/payment/bankDetails';
import { bankConfirmedSentence, noBankSentence } from '../core/words/sending';
import { asBankMark, bankMarkIn, rememberBank } from '../google/bankMark';
import type { Properties } from '../google/runLock';
import { no, yes } from './guard';
import { type Opening, openLedger } from './openLedger';

/** The opening, knowing whether the account is another one than clients were told. */
export function withBankChecked(opening: Opening, properties: Properties): Opening {
  const { creditor } = opening.ledger.settings;
  const before = bankMarkIn(properties);
  const now = bankDigest(creditor);
  const isChanged = before !== null && now !== null && before !== now;
  return { ...opening, ledger: { ...opening.ledger, bankChangedTo: isChanged ? bankShown(creditor) : null } };
}

/** The account of the first mail that leaves is the one that later ones are held against. */
export function asFirstBank({ ledger }: Opening, properties: Properties): Properties {
  const digest = bankDigest(ledger.settings.creditor);
  return digest === null || bankMarkIn(properties) !== null ? {} : asBankMark(digest);
}

/** "These bank details are right": from now on they are the ones. */
export function confirmBank(): Answer<DoneReport> {
  const { creditor } = openLedger().ledger.settings;
  const digest = bankDigest(creditor);
  if (digest === null) return no('refused', noBankSentence());
  rememberBank(digest);
  return yes({ sentence: bankConfirmedSentence(bankShown(creditor)) });
}
