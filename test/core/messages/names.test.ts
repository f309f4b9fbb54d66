import {
  digestNames,
  invoiceNames,
  messageNames,
  namesOf,
  namesWithin,
  totalNames,
} from '../../../src/core/messages/names';

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
  for (const names of [messageNames, invoiceNames, totalNames, digestNames]) {
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
    expect(names.filter(({ meaning }) => meaning.length < 6)).toEqual([]);
  }
});

describe('the nightly mail has names of its own, whatever the case its name is written in', () => {
  test.each`
    template        | names
    ${'digest'}     | ${digestNames}
    ${' Digest'}    | ${digestNames}
    ${'gentle'}     | ${messageNames}
    ${'our digest'} | ${messageNames}
  `('$template', ({ template, names }) => {
    expect(namesOf(template)).toBe(names);
  });
});

test('each part of the nightly mail has its count', () => {
  const blocks = digestNames.filter(({ kind }) => kind === 'maybeBlock').map(({ name }) => `${name}Count`);
  expect(digestNames.filter(({ kind }) => kind === 'maybe').map(({ name }) => name)).toEqual(blocks);
});
