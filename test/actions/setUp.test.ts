/** Set up or repair, opened on a workbook that was set up: what it says is missing. */
import type { SetUpView } from '../../src/api';
import { ask, sheetOf } from '../scenarios/world';
import { aHostWith } from './studio';

jest.setTimeout(60_000);

test('of a whole workbook nothing is missing, and there is nothing to repair', async () => {
  const host = await aHostWith(1, 0);
  expect((await ask<SetUpView>(host, 'getSetUp')).willMake).toEqual([]);
});

test('a column that was deleted is named', async () => {
  const host = await aHostWith(1, 0);
  const sheet = sheetOf(host, 'Levels');
  const at = Array.from({ length: sheet.lastColumn() }, (_, n) => sheet.cell(1, n + 1).value).indexOf('Gap') + 1;
  sheet.setValue(1, at, null);
  expect((await ask<SetUpView>(host, 'getSetUp')).willMake).toEqual(['In Levels the columns Gap']);
});
