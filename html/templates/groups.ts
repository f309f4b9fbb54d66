/** The tags in groups as people look for them, and what is inserted for one. What each means, the server says. */
import type { TagView } from '../../src/api';
import { groups as labels } from '../text/templates';

export type GroupName = keyof typeof labels;
export type TagGroup = { readonly name: GroupName; readonly tags: readonly TagView[] };

/** Which tags belong where, the first that fits; `creditor.iban` is looked for before `creditor.name`. */
const GROUPS: readonly (readonly [GroupName, RegExp])[] = [
  ['charges', /^(charges|interest)|^totalWithCharges$/],
  ['agreed', /^(promise|brokenPromise|plan|dispute[RA]|instalment|partPaymentThanks|statement|noticeNumber|token)/],
  ['payment', /^(waysToPay|paymentLink|discount)|^creditor\.(iban|bic|bankName)$/],
  ['client', /^(client|contact|hasContact|consumer|personalText|greeting)/],
  ['you', /^(creditor|signature)/],
  ['dates', /^(oldest|today|replyBy|paidOn)/],
  ['amounts', /^(total|severalCurrencies|credit$|paid|rest)/],
  ['invoices', /^(invoice|one$|many$|count$|alsoOverdue|disputedTable)/],
];
/** In this order they are shown. */
const ORDER = Object.keys(labels) as GroupName[];

/** @param template  the nightly mail has tags of its own and no others */
export function tagGroups(tags: readonly TagView[], template: string): readonly TagGroup[] {
  const isDigest = template.trim().toLowerCase() === 'digest';
  const usable = tags.filter(({ of, kind }) => (of === 'digest') === isDigest && kind !== 'group');
  return ORDER.map((name) => ({ name, tags: usable.filter((tag) => groupOf(tag) === name) })).filter(
    (group) => group.tags.length > 0,
  );
}

/**
 * What stands in the text afterwards. A fact that may be absent gets its section, so that nothing half-said reaches a
 * client.
 *
 * @param selected  what was marked: a condition is put around it
 */
export function tagText({ name, kind }: TagView, selected: string): string {
  const section = (inside: string): string => `{{#${name}}}${inside}{{/${name}}}`;
  switch (kind) {
    case 'maybe':
      return section(`${selected}{{${name}}}`);
    case 'maybeBlock':
      return section(`\n${selected}{{${name}}}\n`);
    case 'yesNo':
      return section(selected);
    case 'list':
      return section(name === 'totals' ? '{{amount}}' : '{{number}}');
    default:
      return `{{${name}}}`;
  }
}

function groupOf({ name, of }: TagView): GroupName {
  if (of === 'digest') return 'digest';
  if (of === 'invoice') return 'invoices';
  if (of === 'total') return 'amounts';
  return GROUPS.find(([, names]) => names.test(name))?.[0] ?? 'other';
}
