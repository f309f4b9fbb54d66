import { invoiceNames, messageNames, namesWithin, totalNames } from '../../../src/core/messages/names';

describe('a section over a list or a group has names of its own', () => {
  test.each`
    section          | names
    ${'invoices'}    | ${invoiceNames.map(({ name }) => name)}
    ${'alsoOverdue'} | ${invoiceNames.map(({ name }) => name)}
    ${'totals'}      | ${['amount']}
    ${'client'}      | ${['name']}
    ${'contact'}     | ${['name', 'firstName']}
    ${'many'}        | ${undefined}
    ${'total'}       | ${undefined}
    ${'clients'}     | ${undefined}
  `('$section', ({ section, names }) => {
    expect(namesWithin(section)?.map(({ name }) => name)).toEqual(names);
  });
});

test('every name stands once and has a meaning', () => {
  for (const names of [messageNames, invoiceNames, totalNames]) {
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
    expect(names.filter(({ meaning }) => meaning.length < 6)).toEqual([]);
  }
});
