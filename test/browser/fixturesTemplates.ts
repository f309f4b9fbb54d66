/** Answers for the templates dialog; the same made-up book as fixtures.ts, and every tag there is. */
import type { TemplateCheck, TemplatesView } from '../../src/api';
import { digestNames, invoiceNames, messageNames, totalNames } from '../../src/core/messages/names';

type Entry = TemplatesView['templates'][number];

const entry = (name: string, language: string, label: string, more: Partial<Entry> = {}): Entry => ({
  name,
  language,
  subject: `${label}: {{invoiceList}}`,
  text: `{{greeting}}\n\n${label} in ${language}.\n\n{{invoiceTable}}`,
  label,
  own: false,
  delivered: true,
  place: null,
  errors: 0,
  warnings: 0,
  note: null,
  ...more,
});

export const tags: TemplatesView['tags'] = [
  ...messageNames.map((one) => ({ ...one, of: 'letter' as const })),
  ...invoiceNames.map((one) => ({ ...one, of: 'invoice' as const })),
  ...totalNames.map((one) => ({ ...one, of: 'total' as const })),
  ...digestNames.map((one) => ({ ...one, of: 'digest' as const })),
];

export const templatesView: TemplatesView = {
  templates: [
    entry('courtesy', 'en', 'Courtesy check'),
    entry('gentle', 'en', 'Gentle reminder', {
      own: true,
      place: { sheet: 'Templates', row: 3, column: 1 },
      warnings: 1,
      note: 'It stands in rows 3 and 9 of Templates; row 3 is used.',
    }),
    entry('firm', 'en', 'Firm reminder', { errors: 2 }),
    entry('Key accounts', 'en', 'Key accounts', {
      own: true,
      delivered: false,
      place: { sheet: 'Templates', row: 18, column: 1 },
    }),
    entry('digest', 'en', 'Nightly mail to you'),
    entry('courtesy', 'de', 'Courtesy check'),
    entry('gentle', 'de', 'Gentle reminder'),
    entry('firm', 'de', 'Firm reminder'),
  ],
  languages: [
    { code: 'en', name: 'English' },
    { code: 'de', name: 'German' },
  ],
  tags,
  samples: [
    { value: 'client aurora', label: 'Aurora Bakery Ltd (2 invoices)' },
    { value: 'twelve', label: 'Made up: 12 invoices' },
  ],
  missing: ['No German text for Key accounts: 3 clients get English.'],
};

const page = (words: string): string =>
  `<!doctype html><html lang="en"><head><title>M</title></head><body>${words}</body></html>`;

export const fine: TemplateCheck = {
  findings: [],
  mail: {
    subject: 'Reminder: invoices INV-2041 and INV-2050 (€2,295.00)',
    text: 'Dear Lena Brandt,\n\nplain words',
    html: page('<p>Dear Lena Brandt,</p>'),
  },
};

export const advised: TemplateCheck = {
  ...fine,
  findings: [
    { severity: 'warning', part: 'text', line: 1, sentence: 'No way to pay: use {{waysToPay}}.' },
    { severity: 'warning', part: 'text', line: 3, sentence: 'Line 3: “court” is too harsh.' },
  ],
};

export const faulty: TemplateCheck = {
  findings: [
    {
      severity: 'error',
      part: 'text',
      line: 3,
      sentence: 'Line 3 has the tag "{{totl}}", which I do not know. Did you mean "total"?',
    },
    { severity: 'error', part: 'subject', line: 1, sentence: 'Line 1: the section "many" is never closed.' },
  ],
  mail: null,
};
