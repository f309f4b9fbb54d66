/** A letter claims only what it says: without a tag for charges in its template there are none, and a person is told. */

import type { PlannedMessage } from '../message';
import type { Template } from '../model';

const TAGS = /\{\{[#\s]*(?:chargesTable|chargesTotal|totalWithCharges)\s*\}\}/;

/** The message as this template can state it: with its charges, or without them under a warning that waits for a click. */
export function statedBy(template: Template, planned: PlannedMessage): PlannedMessage {
  if (planned.charges.length === 0 || TAGS.test(template.text)) return planned;
  const warning = { code: 'chargesUnstated', params: { template: template.name } } as const;
  return { ...planned, charges: [], warnings: [...planned.warnings, warning], approval: 'person' };
}
