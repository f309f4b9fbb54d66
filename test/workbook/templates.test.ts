import { readTemplates } from '../../src/workbook/templates';
import { defaults, HEADINGS, open, places, row, sheet } from './sheets';

const TEMPLATE_HEADINGS = ['Template', 'Language', 'Subject', 'Text'];
const read = (...rows: readonly string[][]) => readTemplates(sheet('Templates', TEMPLATE_HEADINGS, ...rows), 'en', []);

test('the delivered templates are read as they are', () => {
  const rows = defaults.templates.map(({ name, language, subject, text }) => [name, language, subject, text]);
  const { templates, problems } = read(...rows);
  expect(problems).toEqual([]);
  expect(templates.map(({ name, language }) => [name, language])).toEqual(
    defaults.templates.map(({ name, language }) => [name, language]),
  );
});

test('a delivered text is known though a cell drops the line end behind it', () => {
  const faulty = { name: 'gentle', language: 'en', subject: 'Hello', text: 'Faulty {{nmber}}\n' };
  const cells = ['gentle', 'en', 'Hello', faulty.text];
  expect(readTemplates(sheet('Templates', TEMPLATE_HEADINGS, cells), 'en', [faulty]).problems).toEqual([]);
});

test('a delivered text is checked as soon as one of its cells is edited', () => {
  const [delivered] = defaults.templates;
  const cells = ['gentle', 'en', 'Hello {{nmber}}', delivered?.text ?? ''];
  const { problems } = readTemplates(sheet('Templates', TEMPLATE_HEADINGS, cells), 'en', defaults.templates);
  expect(problems.map(({ code }) => code)).toEqual(['tagUnknown']);
});

test.each`
  language     | code
  ${'de'}      | ${'de'}
  ${'Deutsch'} | ${'de'}
  ${''}        | ${'en'}
`('language "$language" is $code', ({ language, code }) => {
  expect(read(['gentle', language, 'Hello', 'Text']).templates[0]?.language).toBe(code);
});

describe('what is wrong with a template is a problem at its cell', () => {
  test.each`
    cells                                             | problem                                    | params
    ${['gentle', 'Klingon', 'Hello', 'Text']}         | ${'Templates 2 Language: languageUnknown'} | ${{}}
    ${['gentle', 'en', 'Hello {{nmber}}', 'Text']}    | ${'Templates 2 Subject: tagUnknown'}       | ${{ line: '1', nearest: expect.any(String) }}
    ${['gentle', 'en', 'Hello', 'One\n{{#many}}two']} | ${'Templates 2 Text: templateSyntax'}      | ${{ line: '2', why: 'unclosedSection' }}
    ${['gentle', 'en', 'Hello', '']}                  | ${'Templates 2 Text: templateSyntax'}      | ${{ line: '1', why: 'empty' }}
  `('$problem', ({ cells, problem, params }) => {
    const { problems } = read(cells);
    expect(places(problems)).toEqual([problem]);
    expect(problems[0]?.params).toEqual(params);
  });

  test('one that stands twice in a language: the first is used', () => {
    const { templates, problems } = read(
      ['gentle', 'en', 'First', 'Text'],
      ['Gentle', 'English', 'Second', 'Text'],
      ['gentle', 'de', 'Dritte', 'Text'],
    );
    expect(places(problems)).toEqual(['Templates 2 Template: templateTwice', 'Templates 3 Template: templateTwice']);
    expect(templates.map(({ subject }) => subject)).toEqual(['First', 'Dritte']);
  });
});

describe('for a name and language without a row the delivered text holds', () => {
  const levels = (template: string) =>
    sheet(
      'Levels',
      ['Procedure', 'Order', 'Code', 'Tone', 'Days', 'Channel', 'Template'],
      ['Standard', 1, 'gentle', 'gentle', 1, 'email', template],
    );
  const rows = [
    ['friendly', 'en', 'Hello', 'Text'],
    ['Firm', 'en', 'My own', 'Text'],
  ];
  const opened = (template = 'gentle') =>
    open([sheet('Invoices', HEADINGS, row()), levels(template), sheet('Templates', TEMPLATE_HEADINGS, ...rows)]);
  const subjectsOf = (name: string, language: string) =>
    opened()
      .ledger.templates.filter((one) => one.name.toLowerCase() === name && one.language === language)
      .map(({ subject }) => subject);

  test('a row of the sheet takes its place, and no other one’s', () => {
    const deliveredFinal = defaults.templates.find(({ name, language }) => name === 'final' && language === 'en');
    expect(subjectsOf('firm', 'en')).toEqual(['My own']);
    expect(subjectsOf('final', 'en')).toEqual([deliveredFinal?.subject]);
    expect(subjectsOf('friendly', 'en')).toEqual(['Hello']);
  });

  test.each`
    template      | found
    ${'gentle'}   | ${true}
    ${'friendly'} | ${true}
    ${'friendlz'} | ${false}
  `('a level may name "$template": $found', ({ template, found }) => {
    const problems = places(opened(template).problems).filter((place) => place.startsWith('Levels'));
    expect(problems).toEqual(found ? [] : ['Levels 2 Template: templateUnknown']);
  });
});
