import type { APIRequestContext, BrowserContext, Page } from '@playwright/test';
import { dataIn } from './data-file.ts';
import { expect, heading, keyOf, showAnswer, test as base, undoButton } from './fixtures.ts';
import { DECK } from './screens.ts';
import { batch, daysAgo, graded, keyIn, type SentEvent, undone, upload } from './upload.ts';

const data = dataIn();

/** Somebody with a card that is due and a grade that can be taken back. */
type Owner = { context: BrowserContext; key: string; last: SentEvent; stored: ReturnType<typeof storedOf> };

type Fixtures = {
  owner: Owner;
  /** Her Settings, where she chose seven new cards a day. */
  herSettings: Page;
};

/** Whatever a stranger does in a test of this file, nothing of the owner's may have changed in the end. */
const test = base.extend<Fixtures>({
  owner: async ({ browser }, provide) => {
    const context = await browser.newContext();
    const [first, second] = data.cards().slice(5);
    const last = graded(second!.key, 'good');
    await upload(context.request, [
      graded(first!.key, 'easy', { answeredAt: daysAgo(60) }),
      graded(first!.key, 'easy', { answeredAt: daysAgo(40) }),
      last,
    ]);
    const key = await keyOf(context);
    const owner = { context, key, last, stored: storedOf(key) };
    await provide(owner);
    expect(storedOf(key)).toEqual(owner.stored);
    await context.close();
  },
  herSettings: async ({ owner }, provide) => {
    const page = await owner.context.newPage();
    await page.goto('/settings');
    await save(page, '7');
    owner.stored = storedOf(owner.key);
    await provide(page);
  },
});

test('another guest’s undo voids nothing of hers', async ({ owner, request }) => {
  await upload(request, [graded(String(owner.last['cardId']), 'good')]);
  const response = await upload(request, [undone(owner.last)]);
  // It looks like an undo whose target is still under way.
  expect(response.status()).toBe(200);
});

test('an event under an id of hers is another event, and its answer tells nothing of hers', async ({
  owner,
  request,
}) => {
  const response = await upload(request, [{ ...owner.last, grade: 'again' }]);
  expect(response.status()).toBe(200);
  const { accepted, memories } = await response.json();
  expect(accepted).toEqual([owner.last.id]);
  expect(Object.values(memories)).toMatchObject([{ phase: 'learning', reps: 1, lapses: 0 }]);
});

test('an upload is answered with the sender’s memories alone', async ({ owner, request }) => {
  const card = data.cards()[5]!;
  const response = await upload(request, [graded(card.key, 'good')]);
  expect((await response.json()).memories).toMatchObject({ [card.key]: { reps: 1 } });
  expect(data.memories(owner.key)).toHaveLength(2);
});

test('the log is read by nobody over HTTP, the owner included', async ({ owner, request }) => {
  for (const asking of [owner.context.request, request]) {
    const response = await asking.get('/api/reviews');
    expect(response.status()).toBe(405);
    expect(await response.text()).toBe('');
  }
});

const FOREIGN: Record<string, Record<string, string>> = {
  'a page of another site': { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' },
  'an old browser on another site': { origin: 'https://elsewhere.example' },
  'a page on another port of this host': { origin: 'http://localhost:1', 'sec-fetch-site': 'same-site' },
  'a page that hides its origin': { origin: 'null', 'sec-fetch-site': 'cross-site' },
  'a request without the origin that browsers send': { 'sec-fetch-site': 'cross-site' },
};
for (const [who, headers] of Object.entries(FOREIGN)) {
  test(`${who} cannot upload with her cookie`, async ({ owner }) => {
    const event = graded(String(owner.last['cardId']), 'again');
    const response = await owner.context.request.post('/api/reviews', { headers, data: batch([event]) });
    expect(response.status()).toBe(403);
    expect(await response.json()).toMatchObject({ error: 'This was sent by a page of another site.' });
  });

  // Next itself guards its actions; it takes a missing origin for that of an old browser.
  if (!('origin' in headers)) continue;
  test(`${who} cannot save settings with her cookie`, async ({ herSettings }) => {
    const { url, headers: honest, body } = await caughtSave(herSettings, '3');
    const { origin: _, ...others } = honest;
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...others, ...headers },
      body,
      redirect: 'manual',
    });
    expect(response.ok).toBe(false);
  });
}

const PAGES = ['/', '/decks', DECK, '/study', '/settings'];
test('her own page of Study holds what the others are searched for', async ({ owner }) => {
  const html = await (await owner.context.request.get('/study')).text();
  expect(html).toContain(owner.last.id);
  expect(html).toContain(String(owner.stored.learner!['fuzzSeed']));
});

for (const who of ['a visitor', 'another guest'] as const) {
  for (const path of PAGES) {
    test(`${path} tells ${who} nothing of hers`, async ({ owner, request }) => {
      if (who === 'another guest') await becomeGuest(request);
      const html = await (await request.get(path)).text();
      expect(html).toContain('<html');
      const { learner, reviews } = owner.stored;
      const hers = [
        owner.key,
        learner!['id'],
        learner!['keyHash'],
        learner!['fuzzSeed'],
        ...reviews.map(({ id }) => id),
      ];
      for (const secret of hers) expect(html).not.toContain(String(secret));
    });
  }

  test(`what ${who} sees of progress and settings is the own`, async ({ herSettings, page }) => {
    const started = who === 'another guest' ? 1 : 0;
    if (started) await becomeGuest(page.request);
    await page.goto(DECK);
    await expect(page.getByText('percent recall today')).toHaveCount(started);
    await page.goto('/study');
    await expect(showAnswer(page)).toBeVisible();
    // Hers would be the card that is due.
    await expect(heading(page)).not.toHaveText(data.cards()[5]!.front);
    if (!started) await expect(undoButton(page)).toBeDisabled();
    await page.goto('/settings');
    await expect(page.getByLabel('New cards a day')).toHaveValue('10');
    await expect(herSettings.getByLabel('New cards a day')).toHaveValue('7');
  });
}

test('another guest’s settings are saved for that guest alone', async ({ owner, herSettings, page }) => {
  await becomeGuest(page.request);
  await page.goto('/settings');
  await save(page, '3');
  expect(data.learner(await keyOf(page.context()))).toMatchObject({ newPerDay: 3 });
  await herSettings.reload();
  await expect(herSettings.getByLabel('New cards a day')).toHaveValue('7');
  expect(data.learner(owner.key)).toMatchObject({ newPerDay: 7 });
});

const FORGED = {
  'a key that nobody holds': 'A'.repeat(43),
  'a key cut short': 'A'.repeat(42),
  SQL: `' OR 1=1 --`,
  'a very long value': 'A'.repeat(3000),
  nothing: '',
};
for (const [what, value] of Object.entries(FORGED)) {
  test(`${what} as the cookie is a visitor’s, and becomes no key`, async ({ request }) => {
    const headers = { cookie: `dossier=${value}` };
    const page = await request.get('/', { headers });
    expect(page.status()).toBe(200);
    expect(await page.text()).toContain('Show me the first card');

    const events = [graded(data.cards()[0]!.key, 'good')];
    const response = await request.post('/api/reviews', { headers, data: batch(events) });
    expect(response.status()).toBe(200);
    const key = await keyIn(request);
    expect(key).not.toBe(value);
    expect(data.reviews(key)).toHaveLength(1);
  });
}

/** All that is stored of a learner. */
function storedOf(key: string) {
  const [learner, parameters] = [data.learner(key), data.parameters(key)];
  return { learner, parameters, reviews: data.reviews(key), memories: data.memories(key) };
}

/** Grades a card that the owner has not seen. */
async function becomeGuest(request: APIRequestContext): Promise<void> {
  await upload(request, [graded(data.cards()[0]!.key, 'good')]);
}

async function save(page: Page, newPerDay: string): Promise<void> {
  await page.getByLabel('New cards a day').fill(newPerDay);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
}

/** The request of a page that saves its settings, caught before it reaches the server. */
async function caughtSave(page: Page, newPerDay: string) {
  const caught = Promise.withResolvers<{
    url: string;
    headers: Record<string, string>;
    body: Uint8Array<ArrayBuffer>;
  }>();
  await page.route('**/settings', async (route) => {
    const request = route.request();
    if (request.method() !== 'POST') return route.continue();
    const { 'content-length': _, ...headers } = await request.allHeaders();
    caught.resolve({ url: request.url(), headers, body: Uint8Array.from(request.postDataBuffer()!) });
    await route.abort();
  });
  await page.getByLabel('New cards a day').fill(newPerDay);
  await page.getByRole('button', { name: 'Save' }).click();
  return caught.promise;
}
