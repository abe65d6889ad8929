import net from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase } from '#server/database.ts';
import { openTestDatabase, PROVIDERS, type TestDatabase } from '#server/test-database.ts';
import { addDeck, event, upload } from '#server/test-world.ts';
import { POST } from '../reviews/route.ts';
import { GET } from './route.ts';

const SILENT = 'The database does not answer; answers wait on the devices until it does.';

async function health() {
  const response = await GET();
  return { status: response.status, answer: (await response.json()) as unknown };
}

test.each(PROVIDERS)('a database that answers is healthy on %s', async (provider) => {
  const opened = await openTestDatabase(provider);
  expect(await health()).toEqual({ status: 200, answer: { ok: true } });
  await opened.close();
});

describe('PostgreSQL behind a line that can be cut', () => {
  let opened: TestDatabase;
  let line: Line;
  let card: string;
  beforeAll(async () => {
    opened = await openTestDatabase('postgresql');
    [card] = (await addDeck('deck', 1)) as [string];
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

  async function grade() {
    const sentAt = Date.now();
    const body = JSON.stringify({ ...upload([event(card, { answeredAt: sentAt })]), sentAt });
    const headers = { host: 'dossier.test', 'content-type': 'application/json' };
    return POST(new Request('http://dossier.test/api/reviews', { method: 'POST', headers, body }));
  }

  test('a cut line is said in a sentence, and mended without a restart', async () => {
    expect([(await health()).status, (await grade()).status]).toEqual([200, 200]);
    await line.cut();
    expect(await health()).toEqual({ status: 503, answer: { ok: false, error: SILENT } });
    const refused = await grade();
    expect(refused.status).toBe(503);
    expect(await refused.json()).toEqual({
      error: 'The database does not answer. What you sent was not kept; send it again later.',
      requestId: refused.headers.get('x-request-id'),
    });
    await line.mend();
    expect([(await health()).status, (await grade()).status]).toEqual([200, 200]);
  });

  test('a server that takes the call and says nothing is given a second', async () => {
    await line.cut();
    await line.mend({ mute: true });
    await closeDatabase();
    const startedAt = performance.now();
    expect((await health()).status).toBe(503);
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
