import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestDatabase, PROVIDERS, type TestDatabase } from '#server/test-database.ts';
import { addDeck, addLearner, event, undoOf, upload } from '#server/test-world.ts';
import { POST } from './route.ts';

/** What a device sends now, and not on the day of the test world. */
const sent = (events: unknown[], change = {}) => ({ ...upload(events), sentAt: Date.now(), ...change });
const now = () => ({ answeredAt: Date.now() });

async function post(body: unknown, headers: Record<string, string> = {}) {
  const response = await POST(
    new Request('http://dossier.test/api/reviews', {
      method: 'POST',
      headers: { host: 'dossier.test', 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
  const answer = (await response.json()) as Record<string, never>;
  return { status: response.status, answer, cookie: response.headers.get('set-cookie') };
}

describe.each(PROVIDERS)('POST /api/reviews on %s', (provider) => {
  let opened: TestDatabase;
  let card: string;
  beforeAll(async () => {
    opened = await openTestDatabase(provider);
    [card] = (await addDeck('deck', 1)) as [string];
  });
  afterAll(() => opened.close());
  const counts = async () => [await opened.count('Learner'), await opened.count('Review')];

  test('a visitor’s first grade makes a guest, whose cookie the second grade carries', async () => {
    const first = await post(sent([event(card, now())]));
    expect(first.status).toBe(200);
    expect(first.cookie).toMatch(/^dossier=[\w-]{43}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/);
    const [learners, reviews] = await counts();
    const second = await post(sent([event(card, now())]), { cookie: first.cookie!.split(';')[0]! });
    expect(second.cookie).toBe(first.cookie);
    expect(second.answer['memories']).toMatchObject({ [card]: { reps: 2 } });
    expect(await counts()).toEqual([learners, reviews! + 1]);
  });

  test('over https the cookie is of this host alone', async () => {
    const { cookie } = await post(sent([event(card, now())]), { 'x-forwarded-proto': 'https' });
    expect(cookie).toMatch(/^__Host-dossier=.*; Secure$/);
  });

  test('422 names what was refused and keeps the rest', async () => {
    const good = event(card, now());
    const bad = event(card, { ...now(), grade: 5 });
    const { status, answer } = await post(sent([bad, good]));
    expect([status, answer['accepted']]).toEqual([422, [good.id]]);
    expect(answer['refused']).toEqual([
      { id: bad.id, reason: 'grade must be one of again, hard, good, easy.' },
    ]);
  });

  const bad = {
    'grade 0': { grade: 0 },
    'grade 5': { grade: 5 },
    'grade 2.5': { grade: 2.5 },
    'grade "Good"': { grade: 'Good' },
    'a card of nobody': { cardId: 'ffffffffffffffff' },
    seconds: { answeredAt: Math.floor(Date.now() / 1000) },
    'the year 275760': { answeredAt: 8_640_000_000_000_000 },
    'before the epoch': { answeredAt: -1 },
  };
  test.each(Object.entries(bad))(
    '%s gets a sentence, and a visitor who sends nothing else stays one',
    async (_, change) => {
      const before = await counts();
      const { status, answer, cookie } = await post(sent([event(card, { ...now(), ...change })]));
      expect([status, cookie, await counts()]).toEqual([422, null, before]);
      const [{ reason }] = answer['refused'] as unknown as [{ reason: string }];
      expect(reason).toMatch(/^[A-Za-z][^{}<>]+\.$/);
    },
  );

  test.each([
    ['501 events', JSON.stringify(sent(Array(501).fill(null))), 413, /at most 500/],
    ['10 MB', 'x'.repeat(10_000_000), 413, /at most 1 MB/],
    ['no JSON', '{"events":', 400, /not JSON/],
    ['nothing', '', 400, /not JSON/],
    ['no clock', '{"zone":"UTC","events":[]}', 400, /sentAt/],
    ['deeply nested lists', '['.repeat(100_000) + ']'.repeat(100_000), 400, /JSON object/],
  ])('%s: a 4xx with a sentence, nothing kept', async (_, body, status, sentence) => {
    const before = await counts();
    const got = await post(body);
    expect(got.status).toBe(status);
    expect(got.answer['error']).toMatch(sentence);
    expect(await counts()).toEqual(before);
  });

  test('a page of another site is turned away', async () => {
    const { status, answer } = await post(sent([event(card, now())]), { origin: 'https://evil.example' });
    expect([status, answer['error']]).toEqual([403, 'This was sent by a page of another site.']);
  });

  test('another guest’s cookie neither undoes nor sees anything of mine', async () => {
    const mine = await addLearner();
    const theirs = await addLearner();
    const as = (who: { key: string }) => ({ cookie: `dossier=${who.key}` });
    const grade = event(card, now());
    await post(sent([grade]), as(mine));
    const undo = await post(sent([undoOf(grade)]), as(theirs));
    expect(undo.answer['memories']).toEqual({ [card]: null });
    const again = await post(sent([grade]), as(mine));
    expect(again.answer).toMatchObject({ duplicate: [grade.id], memories: { [card]: { reps: 1 } } });
  });

  test('a key that nobody has is a visitor’s', async () => {
    const { status, cookie } = await post(sent([event(card, now())]), {
      cookie: `dossier=${'A'.repeat(43)}`,
    });
    expect(status).toBe(200);
    expect(cookie).not.toContain('A'.repeat(43));
  });
});
