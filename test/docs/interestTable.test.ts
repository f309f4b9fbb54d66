/** The interest table of the README is what is computed. */
import { readFileSync } from 'node:fs';
import { chargesOn } from '../../src/core/charges/charges';
import { day } from '../../src/core/days';
import { formatDay, formatDecimal, formatMoney } from '../../src/core/messages/formats';
import { defaultRates } from '../../src/defaults/rates';
import { aClient, amount, anInvoice, neutral } from '../core/builders';
import { anItem } from '../core/messages/builders';

test('each line of the example stands there with the figures of the charges engine', () => {
  const invoice = anInvoice({ number: 'INV-1', dueOn: '2026-05-31', amount: '6000.00' });
  const { charges, refusals } = chargesOn(
    {
      item: anItem(invoice),
      client: aClient(),
      settings: { ...neutral, law: 'IT' },
      rates: defaultRates,
      payments: [],
      stated: 'claim',
      withInterest: true,
      fees: [],
      waiver: null,
      noticeOn: null,
      holidays: [],
    },
    day('2026-07-31'),
  );
  const readme = readFileSync('README.md', 'utf8');
  const written = (number: string) => formatDecimal(number, 'en');
  const lines = charges.flatMap(({ segments }) =>
    segments.map(({ from, to, days, principal, base, margin, rate, interest }) => {
      const [begin, end] = [from, to].map((on) => formatDay(on, 'en', 'long'));
      const made = `${written(base ?? '')} + ${written(margin ?? '')} = ${written(rate)} %`;
      return `| ${begin} | ${end} | ${days} | ${formatMoney(principal, 'en')} | ${made} | ${written(interest)} |`;
    }),
  );
  expect(refusals).toEqual([]);
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(readme).toContain(line);
  expect(charges.map((charge) => charge.amount)).toEqual([amount('103.05'), amount('40.00')]);
  expect(readme).toMatch(/Interest, rounded once \| \*\*€103\.05\*\*/);
});
