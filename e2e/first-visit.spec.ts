import { answer, expect, heading, keyOf, openFirstCard, showAnswer, test } from './fixtures.ts';
import { dataIn } from './data-file.ts';
import { batch, graded } from './upload.ts';

test('one screen says what this is, and the first card is one press away @phone', async ({ page, press }) => {
  await page.goto('/');
  await expect(heading(page)).toHaveText('Remember what an article says, and who says it');
  const start = page.getByRole('link', { name: 'Show me the first card' });
  await expect(start).toBeInViewport({ ratio: 1 });

  await press(start);
  await expect(heading(page)).toHaveText(dataIn().cards()[0]!.front);
  await expect(showAnswer(page)).toBeInViewport({ ratio: 1 });
});

test('a visitor who only looks leaves nothing behind', async ({ page, context, ownServer }) => {
  const sent: string[] = [];
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));

  await page.goto(`${ownServer.origin}/decks`);
  await page.getByRole('article').getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'Facts and recall' })).toBeVisible();
  await page.goto(`${ownServer.origin}/settings`);
  await openFirstCard(page, ownServer.origin);
  await showAnswer(page).click();
  await page.reload();
  await expect(showAnswer(page)).toBeVisible();

  expect(sent).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(ownServer.data.counts()).toEqual({ learners: 0, reviews: 0, memories: 0 });
});

test('the first grade makes a guest, whose key no script can read', async ({ page, context }) => {
  await openFirstCard(page);
  await answer(page, 'Good');

  await expect.poll(() => keyOf(context)).toMatch(/^[\w-]{43}$/);
  const [cookie, ...others] = await context.cookies();
  expect(others).toEqual([]);
  expect(cookie).toMatchObject({
    name: 'dossier',
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    secure: false,
  });
  expect(cookie!.expires * 1000).toBeGreaterThan(Date.now() + 300 * 86_400_000);
  expect(dataIn().reviews(cookie!.value)).toMatchObject([{ kind: 'grade', grade: 'good' }]);
});

test('behind https the key is bound to this host', async ({ request }) => {
  const response = await request.post('/api/reviews', {
    headers: { 'x-forwarded-proto': 'https' },
    data: batch([graded(dataIn().cards()[0]!.key, 'good')]),
  });
  expect(response.headers()['set-cookie']).toMatch(
    /^__Host-dossier=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/,
  );
});
