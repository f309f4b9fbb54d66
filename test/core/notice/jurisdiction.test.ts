import type { Law } from '../../../src/core/model';
import { JURISDICTIONS, type Jurisdiction, jurisdictionFor, SENDING_WAYS } from '../../../src/core/notice/jurisdiction';

const ALL = Object.entries(JURISDICTIONS) as [Jurisdiction, (typeof JURISDICTIONS)['FR']][];

describe('a client’s notice follows the law of the invoices and the kind of client', () => {
  test.each`
    law     | business        | consumer
    ${'FR'} | ${'FR'}         | ${'FR'}
    ${'UK'} | ${'UKcompany'}  | ${'UKindividual'}
    ${'DE'} | ${'DE'}         | ${'DE'}
    ${'AT'} | ${'AT'}         | ${'AT'}
    ${'CH'} | ${'CH'}         | ${'CH'}
    ${'NL'} | ${'NLbusiness'} | ${'NLconsumer'}
    ${'BE'} | ${'BEbusiness'} | ${'BEconsumer'}
    ${'ES'} | ${'ES'}         | ${'ES'}
    ${'IT'} | ${'IT'}         | ${'IT'}
    ${'IE'} | ${'IE'}         | ${'IE'}
    ${'US'} | ${'US'}         | ${'US'}
    ${'CA'} | ${'CA'}         | ${'CA'}
    ${'EU'} | ${'EU'}         | ${'EU'}
    ${'FI'} | ${'EU'}         | ${'EU'}
    ${'AU'} | ${'EU'}         | ${'EU'}
    ${'IN'} | ${'EU'}         | ${'EU'}
    ${null} | ${'EU'}         | ${'EU'}
  `('$law → $business, $consumer', ({ law, business, consumer }: Record<string, never> & { law: Law | null }) => {
    expect(jurisdictionFor(law, { kind: 'business' })).toBe(business);
    expect(jurisdictionFor(law, { kind: 'consumer' })).toBe(consumer);
  });
});

describe('the table holds together', () => {
  test.each(ALL)('%s: usual days are no fewer than the fewest, what must be enclosed usually is', (_, rules) => {
    expect(rules.days).toBeGreaterThanOrEqual(rules.leastDays);
    expect(rules.enclosures).toEqual(expect.arrayContaining([...rules.mustEnclose]));
    expect(rules.ways.length).toBeGreaterThan(0);
    expect(SENDING_WAYS).toEqual(expect.arrayContaining([...rules.ways]));
    expect(rules.source).not.toBe('');
  });
  // law.md, table 5.2.
  test.each`
    jurisdiction      | name                                     | days  | from         | way
    ${'FR'}           | ${'Mise en demeure de payer'}            | ${8}  | ${'receipt'} | ${'registered'}
    ${'UKcompany'}    | ${'Letter before action'}                | ${14} | ${'sending'} | ${'post'}
    ${'UKindividual'} | ${'Letter of claim'}                     | ${30} | ${'sending'} | ${'post'}
    ${'DE'}           | ${'Letzte Mahnung'}                      | ${10} | ${'sending'} | ${'recorded'}
    ${'AT'}           | ${'Letzte Mahnung'}                      | ${14} | ${'sending'} | ${'registered'}
    ${'CH'}           | ${'Letzte Mahnung'}                      | ${10} | ${'sending'} | ${'registered'}
    ${'NLbusiness'}   | ${'Ingebrekestelling en sommatie'}       | ${8}  | ${'sending'} | ${'postAndEmail'}
    ${'NLconsumer'}   | ${'Kosteloze aanmaning (14-dagenbrief)'} | ${14} | ${'receipt'} | ${'post'}
    ${'BEbusiness'}   | ${'Ingebrekestelling'}                   | ${14} | ${'sending'} | ${'registered'}
    ${'BEconsumer'}   | ${'Eerste herinnering'}                  | ${14} | ${'belgian'} | ${'post'}
    ${'ES'}           | ${'Requerimiento de pago'}               | ${15} | ${'receipt'} | ${'burofax'}
    ${'IT'}           | ${'Diffida e messa in mora'}             | ${15} | ${'receipt'} | ${'registered'}
    ${'IE'}           | ${'Final notice before legal action'}    | ${14} | ${'sending'} | ${'post'}
    ${'US'}           | ${'Demand letter'}                       | ${14} | ${'sending'} | ${'certified'}
    ${'CA'}           | ${'Demand letter'}                       | ${10} | ${'sending'} | ${'registered'}
    ${'EU'}           | ${undefined}                             | ${8}  | ${'receipt'} | ${'registered'}
  `('$jurisdiction: $name, $days days from $from, by $way', ({ jurisdiction, name, days, from, way }) => {
    const rules = JURISDICTIONS[jurisdiction as Jurisdiction];
    expect([Object.values(rules.names)[0], rules.days, rules.from, rules.ways[0]]).toEqual([name, days, from, way]);
  });
});
