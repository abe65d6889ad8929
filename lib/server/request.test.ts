import { describe, expect, test, vi } from 'vitest';
import { Conflict, Invalid, NotFound } from './failures.ts';
import { answering, readJson, Refused, refuseForeign } from './request.ts';

const request = (headers: Record<string, string>, body: BodyInit = '{}') =>
  new Request('http://dossier.test/api/reviews', {
    method: 'POST',
    headers: { host: 'dossier.test', 'content-type': 'application/json', ...headers },
    body,
    duplex: 'half',
  } as RequestInit);

describe('who may send', () => {
  test.each([
    ['a page of ours', { origin: 'http://dossier.test' }],
    [
      'a page of ours behind a proxy',
      { origin: 'https://school.example', 'x-forwarded-host': 'school.example' },
    ],
    ['a program that is no browser', {}],
    ['a page of ours whose browser names no origin', { 'sec-fetch-site': 'same-origin' }],
  ])('%s', (_, headers) => expect(() => refuseForeign(request(headers))).not.toThrow());

  test.each([
    ['a page of another site', { origin: 'https://evil.example' }],
    ['our name on another port', { origin: 'http://dossier.test:8080' }],
    ['a name that ends like ours', { origin: 'http://evil-dossier.test' }],
    ['a hidden origin', { origin: 'null' }],
    ['a cross-site form without an origin', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour’s page without an origin', { 'sec-fetch-site': 'same-site' }],
  ])('not %s', (_, headers) => {
    expect(() => refuseForeign(request(headers))).toThrow(expect.objectContaining({ status: 403 }));
  });
});

describe('JSON', () => {
  const refusal = (status: number) => expect.objectContaining({ name: 'Refused', status }) as unknown;

  test('is read whatever the pieces it comes in', async () => {
    const bytes = new TextEncoder().encode('{"a":"ü"}');
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    expect(await readJson(request({}, pieces), 100)).toEqual({ a: 'ü' });
  });

  test.each([
    ['broken', '{"a":'],
    ['empty', ''],
    ['Latin-1', new Uint8Array([0x22, 0xfc, 0x22])],
  ])('that is %s is refused', (_, body) =>
    expect(readJson(request({}, body), 100)).rejects.toEqual(refusal(400)),
  );

  test('as another type is refused', async () => {
    await expect(readJson(request({ 'content-type': 'text/plain' }), 100)).rejects.toEqual(refusal(415));
    expect(await readJson(request({ 'content-type': 'application/json; charset=utf-8' }), 100)).toEqual({});
  });

  test('that announces too much is not read at all, and that sends too much not to its end', async () => {
    const announced = request({ 'content-length': '10000000' });
    await expect(readJson(announced, 1_000_000)).rejects.toThrow('Send at most 1 MB at once.');
    expect(announced.bodyUsed).toBe(false);

    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(100_000));
      },
    });
    await expect(readJson(request({}, endless), 1_000_000)).rejects.toEqual(refusal(413));
    expect(sent).toBeLessThan(20);
  });
});

describe('an answer', () => {
  test.each([
    [new Refused(413, 'Too much.'), 413, 'Too much.'],
    [new Invalid('Not this.'), 400, 'Not this.'],
    [new NotFound('Nobody.'), 404, 'Nobody.'],
    [new Conflict('Not now.'), 409, 'Not now.'],
  ])('to %s is its sentence', async (failure, status, error) => {
    const response = await answering(() => Promise.reject(failure));
    const requestId = response.headers.get('x-request-id');
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect([response.status, await response.json()]).toEqual([status, { error, requestId }]);
  });

  test('to a fault of ours says nothing of its inside, and is logged', async () => {
    const log = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const response = await answering(() => Promise.reject(new Error('SELECT secret FROM table')));
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('secret');
    expect(log).toHaveBeenCalledWith(
      expect.stringContaining(`"requestId":"${response.headers.get('x-request-id')}"`),
    );
    log.mockRestore();
  });
});
