import { expect, test } from 'vitest';
import { openTestDatabase, PROVIDERS } from '#server/test-database.ts';
import { GET } from './route.ts';

async function health() {
  const response = await GET();
  return [response.status, await response.json()];
}

test.each(PROVIDERS)('200 while %s answers', async (provider) => {
  const opened = await openTestDatabase(provider);
  expect(await health()).toEqual([200, { ok: true }]);
  await opened.close();
});

test('503 and a sentence where nobody answers', async () => {
  process.env['DATABASE_URL'] = 'postgresql://nobody:x@127.0.0.1:1/none';
  const error = 'The database does not answer; answers wait on the devices until it does.';
  expect(await health()).toEqual([503, { ok: false, error }]);
});
