/** The nightly mail with a made-up line in each part: what its template is looked at with. */
import type { Ledger, Template } from '../model';
import { money } from '../money';
import { digestClientLine } from '../words/digest';
import { type DigestLines, digestLetter } from './digestLetter';
import { formatMoney } from './formats';

/** @param template  one without findings: another one would give way to the plain mail */
export function sampleDigest(
  template: Template,
  ledger: Ledger,
): { readonly subject: string; readonly text: string; readonly html: string } {
  const { currency } = ledger.settings;
  const line = (client: string, minor: number, what: string, invoices: number) =>
    digestClientLine(client, [formatMoney(money(minor, currency), 'en')], what, invoices);
  const parts: readonly DigestLines[] = [
    {
      part: 'waiting',
      lines: [
        line('Aurora Bakery Ltd', 229_500, 'Firm reminder', 2),
        line('Fjord Tools AS', 88_000, 'Final notice', 1),
      ],
    },
    { part: 'calls', lines: [line('Cobalt Print SARL', 40_000, 'Call', 1)] },
    { part: 'notices', lines: [line('Eastgate Clinics', 512_000, 'Formal notice', 3)] },
  ];
  const settings = { ...ledger.settings, language: template.language };
  return digestLetter(parts, settings.mode, { ...ledger, templates: [template], settings });
}
