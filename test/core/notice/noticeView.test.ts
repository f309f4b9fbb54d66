/** The template Doc that Paydue makes, and what fills it: nothing of the one is unknown to the other. */
import type { NoticeBlock } from '../../../src/core/notice/blocks';
import { checkTemplateDoc } from '../../../src/core/notice/checkTemplateDoc';
import { fillTemplateDoc } from '../../../src/core/notice/fillTemplateDoc';
import { formalNotice } from '../../../src/core/notice/formalNotice';
import { JURISDICTIONS, type Jurisdiction } from '../../../src/core/notice/jurisdiction';
import { noticeTemplate } from '../../../src/core/notice/noticeTemplate';
import { NOTICE_NAMES, neededNames, noticeView } from '../../../src/core/notice/noticeView';
import { templateUse } from '../../../src/core/notice/templateUse';
import { aClient, anInvoice } from '../builders';
import { anItem } from '../messages/builders';
import { aCharge, interestOn, noticeFacts, textOf } from './builders';
import { aDoc, printed, type Written } from './templateBuilders';

/** A Doc as `src/google` writes the blocks: a paragraph a line, tables with their totals. */
function written(blocks: readonly NoticeBlock[]): readonly Written[] {
  return blocks.flatMap((block): readonly Written[] => {
    if (block.kind !== 'table') return textOf(block).split('\n');
    const blank = block.head.slice(2).map(() => '');
    const totals = block.totals.map(({ label, amount }) => [label, ...blank, amount]);
    const rows = [...block.rows, ...totals].map((row) => row.map((cell) => cell.split('\n')));
    return [[block.head.map((cell) => [cell]), ...rows]];
  });
}

const items = ['A', 'B'].map((number) =>
  anItem(
    anInvoice({ number, issuedOn: '2026-07-06', dueOn: '2026-08-05', amount: '100.00', paid: '10.00', poNumber: 'PO' }),
  ),
);
const charged = items.flatMap((item) => [interestOn(item, '1.00'), aCharge(item, 'compensation', '40.00')]);
const doc = (language: string) => aDoc(written(noticeTemplate(language)));
const filled = (spec: Parameters<typeof noticeFacts>[0], language = 'en') => {
  const template = doc(language);
  return printed(template, fillTemplateDoc(template, NOTICE_NAMES, noticeView(noticeFacts(spec)))).flat(3);
};

describe('the template that Paydue makes may be used as it is', () => {
  test.each(['en', 'fr', 'de', 'es', 'nl', 'it'])('in %s, under every law', (language) => {
    for (const jurisdiction of Object.keys(JURISDICTIONS) as Jurisdiction[])
      expect(checkTemplateDoc(doc(language), NOTICE_NAMES, neededNames(jurisdiction))).toEqual([]);
  });
});

describe('filled, it says what the built-in layout says', () => {
  const charges = charged;
  test.each<[string, Parameters<typeof noticeFacts>[0]]>([
    ['with charges', { law: 'EU', items, charges }],
    ['without', { law: 'DE', items }],
    ['with much to say', { law: 'UK', jurisdiction: 'UKindividual', items, choices: { agreement: 'our contract' } }],
  ])('%s', (_, spec) => {
    const lines = filled(spec);
    const own = formalNotice(noticeFacts(spec)).blocks.flatMap((block) =>
      block.kind === 'table' ? [] : block.kind === 'facts' ? [] : textOf(block).split('\n'),
    );
    const said = lines.join('\n').split('\n').join(' ');
    expect(own.filter((line) => !said.includes(line))).toEqual([]);
    expect(lines.join('\n')).not.toMatch(/\{\{|\}\}/);
    expect(lines.join('\n')).not.toContain('\u0001');
  });
  test('a table that has nothing to say goes away with its heading', () => {
    const lines = filled({ law: 'DE', items });
    expect(lines.filter((line) => /What we claim|Interest to|Claim/.test(line))).toEqual([]);
  });
  test('rows repeat for each invoice, with their notes', () => {
    const lines = filled({ law: 'EU', items, charges });
    expect(lines.filter((line) => /^[AB]$/.test(line))).toEqual(['A', 'B', 'A', 'B']);
    expect(lines.filter((line) => line === 'Purchase order PO')).toHaveLength(2);
    expect(lines.filter((line) => /^Interest on [AB]$/.test(line))).toHaveLength(2);
  });
});

describe('what a notice cannot be without must stand in the Doc', () => {
  test.each`
    jurisdiction      | isNeeded
    ${'NLconsumer'}   | ${true}
    ${'BEconsumer'}   | ${true}
    ${'UKindividual'} | ${true}
    ${'UKcompany'}    | ${true}
    ${'FR'}           | ${true}
    ${'DE'}           | ${false}
    ${'EU'}           | ${false}
  `('$jurisdiction: its own paragraphs $isNeeded', ({ jurisdiction, isNeeded }) => {
    expect(neededNames(jurisdiction).includes('legalNotice')).toBe(isNeeded);
  });
  test.each`
    jurisdiction      | needed
    ${'EU'}           | ${['clientAddress']}
    ${'UKindividual'} | ${['clientAddress', 'legalNotice', 'agreement', 'enclosures']}
    ${'UKcompany'}    | ${['clientAddress', 'legalNotice', 'enclosures']}
    ${'CH'}           | ${['clientAddress', 'rightsKept']}
  `('$jurisdiction: $needed, and what every letter says', ({ jurisdiction, needed }) => {
    expect(neededNames(jurisdiction)).toEqual(expect.arrayContaining(needed));
    const own = ['clientAddress', 'legalNotice', 'agreement', 'enclosures', 'rightsKept'];
    expect(neededNames(jurisdiction).filter((name) => own.includes(name))).toEqual(needed);
  });
  test.each`
    kind          | section            | missing
    ${'business'} | ${'{{#isConsumer'} | ${['demand']}
    ${'consumer'} | ${'{{#isConsumer'} | ${[]}
    ${'business'} | ${'{{^isConsumer'} | ${[]}
    ${'business'} | ${'{{#effect'}     | ${[]}
    ${'business'} | ${'{{#agreement'}  | ${['demand']}
    ${'business'} | ${'{{#hasClaims'}  | ${['demand']}
  `('$section around the demand to a $kind lacks $missing', ({ kind, section, missing }) => {
    const close = section.replace(/[#^]/, '/');
    for (const around of [[`${section}}}{{demand}}${close}}}`], [`${section}}}`, '{{demand}}', `${close}}}`]]) {
      const body = written(noticeTemplate('en')).flatMap((one) => (one === '{{demand}}' ? around : [one]));
      const facts = noticeFacts({ law: 'DE', client: aClient({ name: 'Fjord', legalAddress: 'Oslo', kind }) });
      const { check } = templateUse(neededNames('DE'), noticeView(facts));
      expect(check(aDoc(body))).toEqual(missing.map((name: string) => ({ code: 'nameMissing', name })));
    }
  });
  test.each`
    instead             | missing
    ${'York'}           | ${['date']}
    ${'York, {{date}}'} | ${[]}
    ${'{{place}}'}      | ${[]}
  `('the day of the letter: $instead', ({ instead: text, missing }) => {
    const body = written(noticeTemplate('en')).map((one) => (one === '{{place}}' ? text : one));
    const { check } = templateUse(neededNames('DE'), noticeView(noticeFacts({ law: 'DE' })));
    expect(check(aDoc(body))).toEqual(missing.map((name: string) => ({ code: 'nameMissing', name })));
  });
  test('a Doc without the demand is refused', () => {
    const body = written(noticeTemplate('en')).map((one) => (one === '{{demand}}' ? 'Pay!' : one));
    expect(checkTemplateDoc(aDoc(body), NOTICE_NAMES, neededNames('DE'))).toEqual([
      { code: 'nameMissing', name: 'demand' },
    ]);
  });
});

describe('the view', () => {
  const view = noticeView(noticeFacts({ law: 'EU', items, charges: charged, settings: { payQr: true } }));
  test('has every name, of its kind, and no other', () => {
    for (const { name, kind } of NOTICE_NAMES.filter(({ kind: one }) => one !== 'image')) {
      const place = { text: view.texts, section: view.sections, rows: view.rows, image: view.images }[kind];
      expect([name, name in place]).toEqual([name, true]);
    }
    expect(Object.keys(view.texts).length + Object.keys(view.sections).length + Object.keys(view.rows).length).toBe(
      NOTICE_NAMES.filter(({ kind }) => kind !== 'image').length,
    );
  });
  test('has no prototype anywhere', () => {
    for (const record of [view.texts, view.sections, view.rows, view.images, view.rows['invoices']?.[0] ?? {}])
      expect(Object.getPrototypeOf(record)).toBeNull();
  });
  test('holds the code to scan with its caption', () => {
    const euros = { iban: 'DE89370400440532013000', bic: 'COBADEFFXXX' };
    const withCode = noticeView(noticeFacts({ items, settings: { payQr: true }, creditor: euros }));
    expect(withCode.images['payCode']?.caption).toBe('Scan with your banking app to pay');
    expect(withCode.images['payCode2']).toBeUndefined();
    expect(noticeView(noticeFacts({ items, creditor: euros })).images['payCode']).toBeUndefined();
  });
});
