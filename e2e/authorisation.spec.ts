import type { APIRequestContext } from '@playwright/test';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import { dataIn } from './data-file.ts';
import { expect, test as base } from './fixtures.ts';
import { DECK } from './screens.ts';
import { daysAgo, graded, keyIn, upload } from './upload.ts';

/** One route: where to ask, what everybody is answered, and whether the answer speaks of the one who asks. */
type Row = { path: string; status: number; speaksOf: 'the asker' | 'nobody' };

/** Every route of the build that answers GET. */
const PAGES: Record<string, Row> = {
  '/': { path: '/', status: 200, speaksOf: 'the asker' },
  '/_not-found': { path: '/there-is-none', status: 404, speaksOf: 'nobody' },
  '/api/health': { path: '/api/health', status: 200, speaksOf: 'nobody' },
  '/decks': { path: '/decks', status: 200, speaksOf: 'the asker' },
  '/decks/[deck]': { path: DECK, status: 200, speaksOf: 'the asker' },
  // Until she has chosen something, these are the defaults; what she has chosen is in strangers.spec.ts.
  '/settings': { path: '/settings', status: 200, speaksOf: 'nobody' },
  '/study': { path: '/study', status: 200, speaksOf: 'the asker' },
};
/** Routes that answer no GET: what a stranger may send to the second is proved in strangers.spec.ts. */
const OTHERS = ['/_global-error', '/api/reviews'];
/** Server actions, as `file name`; what a stranger may do with them is proved in strangers.spec.ts. */
const ACTIONS = ['app/(pages)/settings/actions.ts saveSettings'];

type Guest = { request: APIRequestContext; study: (cardsFrom: number) => Promise<string[]> };

const test = base.extend<{ owner: Guest; other: Guest }>({
  owner: async ({ playwright, baseURL }, provide) => {
    const request = await playwright.request.newContext({ baseURL: baseURL! });
    await provide(guestWith(request));
    await request.dispose();
  },
  other: async ({ playwright, baseURL }, provide) => {
    const request = await playwright.request.newContext({ baseURL: baseURL! });
    await provide(guestWith(request));
    await request.dispose();
  },
});

test('the tables hold every route and every action of the build', () => {
  const routes = Object.values(manifest<Record<string, string>>('app-path-routes-manifest.json'));
  expect([...Object.keys(PAGES), ...OTHERS].sort()).toEqual(routes.sort());
  type Actions = { node: Record<string, { filename: string; exportedName: string }> };
  const { node } = manifest<Actions>('server/server-reference-manifest.json');
  expect(Object.values(node).map(({ filename, exportedName }) => `${filename} ${exportedName}`)).toEqual(
    ACTIONS,
  );
});

for (const [route, { path, status, speaksOf }] of Object.entries(PAGES))
  test(`GET ${route} speaks of ${speaksOf}`, async ({ owner, other, request }) => {
    const strangers = { nobody: request, 'another guest': other.request };
    await other.study(5);
    let secrets: string[] = [];
    const before = await bodies(strangers);
    secrets = await owner.study(0);
    const hers = await bodyFor(owner.request);
    // What she does changes no page but her own.
    expect(await bodies(strangers)).toEqual(before);
    if (speaksOf === 'the asker') expect(hers).not.toBe(before['nobody']);

    async function bodies(asking: Record<string, APIRequestContext>): Promise<Record<string, string>> {
      const pairs = Object.entries(asking).map(async ([who, one]) => [who, await bodyFor(one)] as const);
      return Object.fromEntries(await Promise.all(pairs));
    }

    async function bodyFor(one: APIRequestContext): Promise<string> {
      const response = await one.get(path);
      expect(response.status()).toBe(status);
      const page = await response.text();
      if (one !== owner.request) for (const secret of secrets) expect(page).not.toContain(secret);
      return shownBy(page);
    }
  });

/** `study` grades five cards and returns what only the guest's own browser may ever be sent. */
function guestWith(request: APIRequestContext): Guest {
  return {
    request,
    study: async (cardsFrom) => {
      const fuzzSeed = randomBytes(16).toString('base64url');
      const events = dataIn()
        .cards()
        .slice(cardsFrom, cardsFrom + 5)
        .map(({ key }) => graded(key, 'good', { answeredAt: daysAgo(60) }));
      await upload(request, events, { fuzzSeed });
      return [fuzzSeed, await keyIn(request), ...events.map(({ id }) => id)];
    },
  };
}

/** A page without what is new in each answer: scripts and nonces. */
function shownBy(page: string): string {
  return page.replaceAll(/<script[^]*?<\/script>/g, '').replaceAll(/ nonce="[^"]*"/g, '');
}

function manifest<Content>(file: string): Content {
  return JSON.parse(fs.readFileSync(`.next/${file}`, 'utf8')) as Content;
}
