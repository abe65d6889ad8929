import type { APIResponse } from '@playwright/test';
import { dataIn } from './data-file.ts';
import { expect, test } from './fixtures.ts';
import { batch, graded, keyIn, upload } from './upload.ts';

const data = dataIn();
/** Words that only our own insides know. */
const INSIDES =
  /prisma|sqlite|zod|\bat \w+.*:\d+|\.[mc]?[jt]sx?\b|node_modules|\/(?:app|lib|home|tmp|usr)\/|\[object|undefined/i;

/** What makes a good grade a bad one. */
const FAULTS: Record<string, object> = {
  'grade 0': { grade: 0 },
  'grade 5': { grade: 5 },
  'grade 2.5': { grade: 2.5 },
  'grade "Good"': { grade: 'Good' },
  'no grade': { grade: undefined },
  'a card of nobody': { cardId: '0000000000000000' },
  'a card key that is SQL': { cardId: `'; DROP TABLE "Review"; --` },
  'a date in seconds': { answeredAt: Math.floor(Date.now() / 1000) },
  'the year 275760': { answeredAt: 8_640_000_000_000_000 },
  'a date beyond all dates': { answeredAt: Number.MAX_SAFE_INTEGER },
  'a date before the epoch': { answeredAt: -1 },
  'half a millisecond': { answeredAt: Date.now() + 0.5 },
  'a date as text': { answeredAt: new Date().toISOString() },
  'a zone that does not exist': { zone: 'Europe/Atlantis' },
  'a study day that begins at 24': { rolloverHour: 24 },
  'an id that is no UUID of version 7': { id: '6f1b3c5e-0a57-4c1e-9d5e-0f4b0a3c2d1e' },
  'an id that is a number': { id: 7 },
  'a negative duration': { tookMs: -1 },
  'a response of 501 characters': { response: 'x'.repeat(501) },
  'a field that is no field': { learnerId: 'somebody' },
  'a kind that only the server appends': { kind: 'reset' },
  'an undo without a target': { kind: 'undo', grade: undefined, tookMs: undefined },
};

for (const [name, fault] of Object.entries(FAULTS)) {
  test(`${name}: refused with a sentence, and the good events beside it are kept`, async ({ request }) => {
    const [card, otherCard] = cardKeys();
    const good = [graded(card, 'good'), graded(otherCard, 'easy')] as const;
    const response = await upload(request, [good[0], { ...graded(card, 'good'), ...fault }, good[1]]);
    expect(response.status()).toBe(422);
    const { accepted, refused } = await response.json();
    expect(accepted).toEqual(good.map(({ id }) => id));
    expect(refused).toHaveLength(1);
    expectSentence(refused[0].reason);
    const kept = data.reviews(await keyIn(request)).map(({ id }) => id);
    expect(kept.toSorted()).toEqual(accepted.toSorted());
  });
}

for (const event of [null, 7, 'good', [], {}]) {
  test(`${JSON.stringify(event)} as an event: refused, and the good one beside it is kept`, async ({
    request,
  }) => {
    const good = graded(cardKeys()[0], 'good');
    const response = await upload(request, [event, good]);
    expect(response.status()).toBe(422);
    const { accepted, refused } = await response.json();
    expect(accepted).toEqual([good.id]);
    expectSentence(refused[0].reason);
  });
}

test('an id re-used with other content is refused by name, and the first content stays', async ({
  request,
}) => {
  const [card, otherCard] = cardKeys();
  const first = graded(card, 'good');
  await upload(request, [first]);
  const good = graded(otherCard, 'good');
  const response = await upload(request, [{ ...first, grade: 'easy' }, good]);
  expect(response.status()).toBe(422);
  const { accepted, refused } = await response.json();
  expect(accepted).toEqual([good.id]);
  expect(refused).toEqual([
    { id: first.id, reason: 'This id was used before, for an event with other content.' },
  ]);
  expect(data.reviews(await keyIn(request)).map(({ grade }) => grade)).toEqual(['good', 'good']);
});

test('a batch of which nothing is good makes no guest', async ({ request }) => {
  const response = await upload(request, [{ ...graded(cardKeys()[0], 'good'), grade: 5 }]);
  expect(response.status()).toBe(422);
  expect((await request.storageState()).cookies).toEqual([]);
});

test('500 events are taken, 501 are refused as a whole', async ({ request }) => {
  const many = Array.from({ length: 501 }, () => graded(cardKeys()[0], 'good'));
  const refused = await upload(request, many);
  expect(refused.status()).toBe(413);
  await expectRefusal(refused);
  expect((await request.storageState()).cookies).toEqual([]);

  const taken = await upload(request, many.slice(1));
  expect(taken.status()).toBe(200);
  expect((await taken.json()).accepted).toHaveLength(500);
});

const TEN_MB = 10_000_000;

test('10 MB are refused', async ({ request }) => {
  const response = await upload(request, [graded(cardKeys()[0], 'good', { response: 'x'.repeat(TEN_MB) })]);
  expect(response.status()).toBe(413);
  await expectRefusal(response);
});

test('10 MB that do not say how long they are, are refused as they come', async ({ baseURL }) => {
  const chunk = new Uint8Array(100_000).fill(32);
  let left = TEN_MB / chunk.length;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => (left-- > 0 ? controller.enqueue(chunk) : controller.close()),
  });
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${baseURL}/api/reviews`, {
    method: 'POST',
    headers,
    body,
    duplex: 'half',
  } as RequestInit);
  expect(response.status).toBe(413);
  expectSentence(((await response.json()) as { error: string }).error);
});

const BAD_BODIES: Record<string, [status: number, type: string, body: string | Buffer]> = {
  'no body': [400, 'application/json', ''],
  'half of a JSON': [400, 'application/json', '{"events": ['],
  'bytes that are no UTF-8': [400, 'application/json', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  'a number': [400, 'application/json', '7'],
  null: [400, 'application/json', 'null'],
  'a list': [400, 'application/json', '[]'],
  'no events': [400, 'application/json', JSON.stringify({ sentAt: Date.now(), zone: 'UTC' })],
  'events that are no list': [400, 'application/json', JSON.stringify(batch([], { events: { 0: 'a' } }))],
  'an envelope dated in seconds': [
    400,
    'application/json',
    JSON.stringify(batch([], { sentAt: 1_763_000_000 })),
  ],
  'an unknown field': [400, 'application/json', JSON.stringify(batch([], { learnerId: 'somebody' }))],
  'a key of the wrong form': [400, 'application/json', JSON.stringify(batch([], { guestKey: 'short' }))],
  'a form': [415, 'application/x-www-form-urlencoded', 'grade=good'],
  'JSON that says it is text': [415, 'text/plain', JSON.stringify(batch([]))],
};

for (const [name, [status, type, body]] of Object.entries(BAD_BODIES)) {
  test(`${name} as the body is ${status} with a sentence`, async ({ request }) => {
    const response = await request.post('/api/reviews', { headers: { 'content-type': type }, data: body });
    expect(response.status()).toBe(status);
    await expectRefusal(response);
  });
}

for (const method of ['GET', 'PUT', 'PATCH', 'DELETE']) {
  test(`${method} is no way to reach the log`, async ({ request }) => {
    const response = await request.fetch('/api/reviews', { method });
    expect(response.status()).toBe(405);
    expect(await response.text()).toBe('');
  });
}

function cardKeys(): [string, string] {
  const [card, otherCard] = data.cards();
  return [card!.key, otherCard!.key];
}

async function expectRefusal(response: APIResponse): Promise<void> {
  const { error, ...rest } = await response.json();
  expectSentence(error);
  expect(rest).toEqual({ requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
}

function expectSentence(text: unknown): void {
  expect(text).toMatch(/^\S.{10,160}\.$/);
  expect(text).not.toMatch(INSIDES);
}
