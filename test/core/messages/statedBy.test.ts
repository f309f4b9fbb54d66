import type { Charge } from '../../../src/core/message';
import { statedBy } from '../../../src/core/messages/statedBy';
import { amount } from '../builders';
import { aPlan } from './builders';

const charge: Charge = {
  ...{ kind: 'compensation', item: 'inv-1', label: 'INV-1', amount: amount('40.00'), claimed: true },
  ...{ segments: [], daily: null },
};
const template = (text: string) => ({ name: 'final', language: 'en', subject: 'Invoice', text });

describe('a letter claims only what its template says', () => {
  test.each([
    '{{chargesTable}}',
    'Charges: {{#chargesTotal}}{{chargesTotal}}{{/chargesTotal}}',
    '{{ totalWithCharges }}',
  ])('%s: charges stay', (text) => {
    const planned = { ...aPlan(), charges: [charge] };
    expect(statedBy(template(text), planned)).toBe(planned);
  });

  test('no such tag: none is claimed, and a person is told', () => {
    const planned = { ...aPlan(), charges: [charge], approval: 'auto' as const };
    const { charges, warnings, approval } = statedBy(template('Please pay {{total}}.'), planned);
    expect([charges, approval]).toEqual([[], 'person']);
    expect(warnings).toEqual([...planned.warnings, { code: 'chargesUnstated', params: { template: 'final' } }]);
  });

  test('a letter without charges is as it was', () => {
    const planned = aPlan();
    expect(statedBy(template('Please pay.'), planned)).toBe(planned);
  });
});
