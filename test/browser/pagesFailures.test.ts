/** A server that fails, as the sidebar shows it: one sentence, a reference, a way on; what was shown stays. */
import type { Page } from 'playwright-core';
import { quiet, today } from './fixtures';
import { button, onePage, seen } from './onePage';
import { data, lost, type Replies, refuses, type Shown } from './pagesHarness';

const pages = onePage();
let shown: Shown;

/** Opens Today and waits until the answer is drawn. */
async function open(replies: Replies): Promise<Page> {
  shown = await pages.show('today', replies);
  await shown.page.locator('main[aria-busy="false"]').waitFor();
  return shown.page;
}
const section = (page: Page, name: RegExp) => page.getByRole('region', { name });

describe('when the server fails', () => {
  test('an answer that cannot be drawn is one sentence, never an exception or a blank page', async () => {
    shown = await pages.show('today', { getToday: [data({} as typeof today), data(quiet)] });
    await seen(shown.page, 'Something went wrong while this was shown. Nothing was changed by it.');
    await button(shown.page, 'Try again').click();
    await seen(shown.page, 'Nothing to send today');
  });

  test('its sentence and its reference are shown, and trying again helps', async () => {
    const page = await open({ getToday: [refuses('fault', 'The sheet could not be read.'), data(quiet)] });
    await seen(page, 'The sheet could not be read.');
    await seen(page, 'Reference for the log: R-7K3Q');
    await button(page, 'Try again').click();
    await seen(page, 'Nothing to send today');
    expect(await page.getByText('The sheet could not be read.').count()).toBe(0);
  });

  test('a lost connection is one sentence, never the exception', async () => {
    const page = await open({ getToday: [lost()] });
    await seen(page, 'The answer did not come. Check the connection and try again: nothing is sent twice.');
    expect(await page.getByText('NetworkError').count()).toBe(0);
  });

  test('another Google account is named as the likely cause', async () => {
    const page = await open({ getToday: [lost('ScriptError: PERMISSION_DENIED')] });
    await seen(page, /several accounts signed in/);
  });

  test('a refresh that fails keeps what was shown', async () => {
    const page = await open({ getToday: [data(today), refuses('fault', 'The sheet could not be read.')] });
    await button(page, 'Refresh').click();
    await seen(page, 'The sheet could not be read.');
    expect(
      await section(page, /^Ready to send/)
        .getByRole('article')
        .count(),
    ).toBe(5);
  });
});
