import { parseScenario } from './markdown';

const lines = (...text: readonly string[]) => text.join('\n');

describe('a scenario is a title and steps, each with at most one table', () => {
  test('the words, the sentence, the cells by heading', () => {
    const scenario = parseScenario(
      lines(
        '# It reminds',
        'A sentence for the reader.',
        '## Given the sheet Invoices',
        '| Number | Due        |',
        '| ------ | ---------- |',
        '| INV-1  | 2026-03-01 |',
        '| INV-2  |            |',
        '## And Test mode',
        '## When sendDueReminders runs on 2026-03-09',
        '## Then nothing is sent',
      ),
    );
    expect(scenario.title).toBe('It reminds');
    expect(scenario.steps.map(({ word, sentence, line }) => [word, sentence, line])).toEqual([
      ['Given', 'the sheet Invoices', 3],
      ['Given', 'Test mode', 8],
      ['When', 'sendDueReminders runs on 2026-03-09', 9],
      ['Then', 'nothing is sent', 10],
    ]);
    expect(scenario.steps[0]?.table?.rows).toEqual([
      { Number: 'INV-1', Due: '2026-03-01' },
      { Number: 'INV-2', Due: '' },
    ]);
    expect(scenario.steps[1]?.table).toBeNull();
  });

  test.each`
    cell                 | read
    ${'  a b  '}         | ${'a b'}
    ${'a \\| b'}         | ${'a | b'}
    ${'`=A1 `'}          | ${'=A1 '}
    ${"`'01.03.2026`"}   | ${"'01.03.2026"}
    ${'INV `x` and `y`'} | ${'INV `x` and `y`'}
  `('the cell $cell is read as "$read"', ({ cell, read }) => {
    const scenario = parseScenario(lines('# T', '## Given x', '| H |', '| - |', `| ${cell} |`));
    expect(scenario.steps[0]?.table?.rows[0]).toEqual({ H: read });
  });
});

describe('what is no scenario is refused with its line', () => {
  test.each`
    what                        | text                                                              | message
    ${'no title'}               | ${lines('## Given x')}                                            | ${/line 1: a scenario begins/}
    ${'two titles'}             | ${lines('# A', '## Given x', '# B')}                              | ${/line 3: one scenario/}
    ${'no step'}                | ${lines('# A', 'text')}                                           | ${/line 1: the scenario has no step/}
    ${'a heading of no step'}   | ${lines('# A', '## Provided that x')}                             | ${/line 2: "## Provided that x" is not a step/}
    ${'a deeper heading'}       | ${lines('# A', '## Given x', '### Then y')}                       | ${/line 3: "### Then y" is not a step/}
    ${'And before all'}         | ${lines('# A', '## And x')}                                       | ${/line 2: And has nothing/}
    ${'a table before a step'}  | ${lines('# A', '| a |', '## Given x')}                            | ${/line 2: this table belongs to no step/}
    ${'a table without dashes'} | ${lines('# A', '## Given x', '| a |', '| 1 |')}                   | ${/line 3: a table has a line of dashes/}
    ${'a cell too many'}        | ${lines('# A', '## Given x', '| a |', '|-|', '| 1 | 2 |')}        | ${/line 5: 2 cells under 1 headings/}
    ${'an open row'}            | ${lines('# A', '## Given x', '| a |', '|-|', '| 1')}              | ${/line 5: a table row begins and ends/}
    ${'a heading twice'}        | ${lines('# A', '## Given x', '| a | a |', '|-|-|')}               | ${/line 3: the heading "a"/}
    ${'two tables in a step'}   | ${lines('# A', '## Given x', '| a |', '|-|', '', '| b |', '|-|')} | ${/line 7: a step has one table/}
  `('$what', ({ text, message }) => {
    expect(() => parseScenario(text)).toThrow(message);
  });
});
