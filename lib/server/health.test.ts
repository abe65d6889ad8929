import net from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase } from './database.ts';
import { databaseAnswers } from './health.ts';
import type { LearnerId } from './learner.ts';
import { answering } from './request.ts';
import { recordReviews } from './reviews.ts';
import { openTestDatabase, PROVIDERS, type TestDatabase } from './test-database.ts';
import { addDeck, addLearner, event, NOW, upload } from './test-world.ts';

test.each(PROVIDERS)('a database that answers is healthy on %s', async (provider) => {
  const opened = await openTestDatabase(provider);
  expect(await databaseAnswers()).toBe(true);
  await opened.close();
});

describe('PostgreSQL behind a line that can be cut', () => {
  let opened: TestDatabase;
  let line: Line;
  let card: string;
  let learnerId: LearnerId;
  beforeAll(async () => {
    opened = await openTestDatabase('postgresql');
    [card] = (await addDeck('deck', 1)) as [string];
    learnerId = (await addLearner()).id;
    await closeDatabase();
    line = await openLine(Number(new URL(opened.url).port));
    process.env['DATABASE_URL'] = Object.assign(new URL(opened.url), { port: line.port }).href;
  });
  afterAll(async () => {
    await line.cut();
    await closeDatabase();
    process.env['DATABASE_URL'] = opened.url;
    await opened.close();
  });

  const grade = () =>
    answering(async () => Response.json(await recordReviews(learnerId, upload([event(card)]), NOW)));

  test('a cut line is said in a sentence, and mended without a restart', async () => {
    expect([await databaseAnswers(), (await grade()).status]).toEqual([true, 200]);
    await line.cut();
    expect(await databaseAnswers()).toBe(false);
    const refused = await grade();
    expect(refused.status).toBe(503);
    expect(await refused.json()).toEqual({
      error: 'The database does not answer. What you sent was not kept; send it again later.',
      requestId: refused.headers.get('x-request-id'),
    });
    await line.mend();
    expect([await databaseAnswers(), (await grade()).status]).toEqual([true, 200]);
  });

  test('a server that takes the call and says nothing is given a second', async () => {
    await line.cut();
    await line.mend({ mute: true });
    await closeDatabase();
    const startedAt = performance.now();
    expect(await databaseAnswers()).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});

type Line = { port: string; cut: () => Promise<void>; mend: (how?: { mute: boolean }) => Promise<void> };

/** A port that leads to another one. */
async function openLine(target: number): Promise<Line> {
  const ends = new Set<net.Socket>();
  let isMute = false;
  const server = net.createServer((near) => {
    const pair = isMute ? [near] : [near, net.connect(target, '127.0.0.1')];
    for (const end of pair) {
      ends.add(end);
      end.on('error', () => undefined).on('close', () => pair.forEach((one) => one.destroy()));
    }
    if (pair[1]) near.pipe(pair[1]).pipe(near);
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as net.AddressInfo;
  return {
    port: String(port),
    cut: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const end of ends) end.destroy();
      ends.clear();
      await closed;
    },
    mend: async ({ mute } = { mute: false }) => {
      isMute = mute;
      await listen(port);
    },
  };
}
