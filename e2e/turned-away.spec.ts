import { dataIn } from './data-file.ts';
import { answer, expect, keyOf, notice, openFirstCard, test } from './fixtures.ts';

test('a server that takes nothing is quoted, and the answers are kept and tried again', async ({ page }) => {
  await page.route('**/api/reviews', (route) =>
    route.fulfill({ status: 400, json: { error: 'The clock is wrong.' } }),
  );
  await openFirstCard(page);
  await answer(page, 'Good');
  await expect(notice(page)).toHaveText(
    'Your answers were not taken: The clock is wrong. They are kept on this device and tried again.',
  );
  await page.unroute('**/api/reviews');
  const taken = page.waitForResponse('**/api/reviews');
  await page.reload();
  await taken;
  await expect
    .poll(async () =>
      dataIn()
        .reviews(await keyOf(page.context()))
        .map(({ grade }) => grade),
    )
    .toEqual(['good']);
});
