import { findOwnColumns, type OwnField, ownHeading } from '../../src/workbook/ownColumns';

const OWN = ['Days overdue', 'Level', 'Last contact', 'Next step', 'Next on', 'Why'];
const find = (headings: readonly string[], remembered: Readonly<Partial<Record<OwnField, string>>> = {}) =>
  Object.fromEntries(findOwnColumns(headings, new Map(Object.entries(remembered)) as ReadonlyMap<OwnField, string>));

test('all six side by side in our order are ours', () => {
  expect(find(['Number', 'Level', ...OWN])).toEqual({
    daysOverdue: 3,
    level: 4,
    lastContact: 5,
    nextStep: 6,
    nextOn: 7,
    why: 8,
  });
});

test("fewer, or in another order, are the user's", () => {
  expect(find(['Level', 'Why', 'Days overdue'])).toEqual({});
  expect(find(OWN.slice(1))).toEqual({});
});

test('of two that bear our heading one is the user’s: ours is the one among all six, else neither', () => {
  expect(find(['Why', 'Number', 'Level', 'Why'], { why: 'Why' })).toEqual({});
  expect(find([...OWN, 'Why'], { why: 'Why' })['why']).toBe(6);
});

test('one that Settings remember is ours wherever it stands', () => {
  expect(find(['Why', 'Number', 'Level'], { why: 'Why' })).toEqual({ why: 1 });
  expect(find(['Number', 'Level (Paydue)'], { level: 'Level (Paydue)' })).toEqual({ level: 2 });
});

test('one that Settings remember and nobody finds is not there', () => {
  expect(find(['Number'], { why: 'Why' })).toEqual({});
});

test("a heading of ours gets another name beside the user's own", () => {
  expect(ownHeading('level', ['Number', 'LEVEL'])).toBe('Level (Paydue)');
  expect(ownHeading('level', ['Number'])).toBe('Level');
});
