import { composeLetter } from '../../../src/core/messages/letter';
import { ONE_INVOICE, samplePlan, TWO_INVOICES, toneOf } from '../../../src/core/messages/samplePlan';
import { checkTemplate } from '../../../src/core/messages/template';
import { defaultTemplates } from '../../../src/defaults/templates/all';
import { amount } from '../builders';
import { TODAY, settings as usual } from './builders';

const settings = { ...usual, payQr: false };

const sample = (template: string, invoices = ONE_INVOICE) =>
  samplePlan({ template, language: 'en', currency: 'EUR', today: TODAY, invoices, token: 'PD-222222' });

describe('a made-up message fits the template’s name', () => {
  test.each`
    template              | tone          | occasion              | dueOn           | balance
    ${'gentle'}           | ${'gentle'}   | ${null}               | ${'2026-10-27'} | ${'1840.00'}
    ${'Firm'}             | ${'firm'}     | ${null}               | ${'2026-10-27'} | ${'1840.00'}
    ${'our own'}          | ${'gentle'}   | ${null}               | ${'2026-10-27'} | ${'1840.00'}
    ${'constructor'}      | ${'gentle'}   | ${null}               | ${'2026-10-27'} | ${'1840.00'}
    ${'__proto__'}        | ${'gentle'}   | ${null}               | ${'2026-10-27'} | ${'1840.00'}
    ${'courtesy'}         | ${'courtesy'} | ${null}               | ${'2026-11-10'} | ${'1840.00'}
    ${'instalment'}       | ${'courtesy'} | ${null}               | ${'2026-11-10'} | ${'1840.00'}
    ${'paymentThanks'}    | ${'gentle'}   | ${'paymentThanks'}    | ${'2026-10-27'} | ${'0.00'}
    ${'promiseConfirmed'} | ${'gentle'}   | ${'promiseConfirmed'} | ${'2026-10-27'} | ${'1840.00'}
  `('$template', ({ template, tone, occasion, dueOn, balance }) => {
    const plan = sample(template);
    const items = [...plan.lines.map(({ item }) => item), ...plan.spoken];
    expect([plan.tone, plan.occasion, plan.about?.kind ?? null]).toEqual([tone, occasion, occasion]);
    expect(items.map((item) => [item.dueOn, item.balance])).toEqual([[dueOn, amount(balance)]]);
    expect(plan.lines).toHaveLength(occasion === null ? 1 : 0);
    expect(toneOf(template)).toBe(tone);
  });
  test('a broken promise and an instalment are told of where they belong', () => {
    expect(sample('promiseBroken').brokenPromise).toEqual({ on: '2026-10-31', amount: null });
    expect(sample('gentle').brokenPromise).toBeNull();
    expect(sample('instalmentMissed').lines[0]?.item.instalment).toEqual({ number: 1, of: 3 });
  });
});

test.each(
  defaultTemplates.filter(({ name }) => name !== 'digest').map((one) => [`${one.language} ${one.name}`, one] as const),
)('%s, as delivered, is filled with one invoice and with two, and prints nothing empty', (_, template) => {
  expect(checkTemplate(template)).toEqual([]);
  for (const invoices of [ONE_INVOICE, TWO_INVOICES]) {
    const letter = composeLetter(template, sample(template.name, invoices), settings, TODAY);
    expect(letter.empty).toEqual([]);
    expect(`${letter.subject} ${letter.text}`).not.toMatch(/\{\{|\}\}|undefined|NaN/);
  }
});
