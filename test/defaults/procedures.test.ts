import { checkProcedure } from '../../src/core/dunning/procedure';
import { defaultProcedures } from '../../src/defaults/procedures';
import { defaultTemplates } from '../../src/defaults/templates/all';

const lines = (name: string) =>
  defaultProcedures
    .find((procedure) => procedure.name === name)
    ?.levels.map((level) =>
      [
        level.order,
        level.code,
        level.name,
        level.days,
        level.channel,
        level.tone,
        level.template ?? '-',
        level.approval,
        level.to,
      ].join(' | '),
    );

test('the procedures are those of product.md, and one for payment plans', () => {
  expect(defaultProcedures.map(({ name }) => name)).toEqual([
    'Standard',
    'Small amounts',
    'Key accounts',
    'Instalments',
    'None',
  ]);
});

test('Standard: at most two written reminders, two calls, then notices that a person approves', () => {
  expect(lines('Standard')).toEqual([
    '1 | courtesy | Courtesy check | -7 | email | courtesy | courtesy | auto | contact',
    '2 | gentle | Gentle reminder | 1 | email | gentle | gentle | auto | contact',
    '3 | firm | Firm reminder | 8 | email | firm | firm | auto | contact',
    '4 | call1 | Call | 15 | call | firm | - | auto | contact',
    '5 | call2 | Second call | 22 | call | firm | - | auto | contact',
    '6 | final | Final notice | 30 | email | final | final | person | escalation',
    '7 | formal | Formal notice | 45 | notice | formal | - | person | legal',
    '8 | handover | Hand-over | 60 | task | formal | - | person | legal',
  ]);
});

test('Small amounts: one reminder and a call', () => {
  expect(lines('Small amounts')).toEqual([
    '1 | reminder | Reminder | 3 | email | gentle | gentle | auto | contact',
    '2 | call1 | Call | 14 | call | firm | - | auto | contact',
  ]);
});

test('Key accounts: a person first, and every mail approved', () => {
  expect(lines('Key accounts')).toEqual([
    '1 | courtesy | Courtesy call | -10 | call | courtesy | - | auto | contact',
    '2 | call1 | Call | 3 | call | gentle | - | auto | contact',
    '3 | gentle | Gentle reminder | 8 | email | gentle | gentle | person | contact',
    '4 | call2 | Second call | 20 | call | firm | - | auto | contact',
    '5 | final | Final notice | 35 | email | final | final | person | escalation',
  ]);
});

test('Instalments: a word three days before, and one the day after', () => {
  expect(lines('Instalments')).toEqual([
    '1 | upcoming | Instalment due soon | -3 | email | courtesy | instalment | auto | contact',
    '2 | missed | Instalment missed | 1 | email | gentle | instalmentMissed | auto | contact',
  ]);
});

test('None: never', () => {
  expect(lines('None')).toEqual([]);
});

test('interest is shown by the firm reminder and claimed from the final notice on, where charges are switched on', () => {
  const stated = defaultProcedures.flatMap(({ name, levels }) =>
    levels.filter(({ interest }) => interest !== 'no').map(({ code, interest }) => `${name} ${code}: ${interest}`),
  );
  expect(stated).toEqual([
    'Standard firm: show',
    'Standard final: claim',
    'Standard formal: claim',
    'Key accounts final: claim',
  ]);
});

test.each(defaultProcedures.map((procedure) => [procedure.name, procedure] as const))(
  '%s makes sense',
  (name, procedure) => {
    expect(checkProcedure(procedure)).toEqual([]);
    for (const level of procedure.levels) {
      expect(level).toMatchObject({ procedure: name, anchor: 'due', fees: [], repeat: null });
      const template = defaultTemplates.find((one) => one.name === level.template);
      expect(template !== undefined).toBe(level.channel === 'email');
    }
  },
);
