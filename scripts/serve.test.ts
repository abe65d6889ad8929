import net from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { freePort } from './serve.mjs';

let other: net.Server;
let taken: number;

beforeEach(async () => {
  other = net.createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  taken = (other.address() as net.AddressInfo).port;
});
afterEach(() => {
  other.close();
  delete process.env['PORT'];
});

test('a taken port gets a sentence with the way out', async () => {
  process.env['PORT'] = String(taken);
  const sentence = `Port ${taken} is taken, perhaps by Dossier itself. To use another: PORT=${taken + 1} npm start`;
  await expect(freePort()).rejects.toThrow(sentence);
});

test.each(['abc', '0', '65536', '80.5', '-1'])('PORT=%s is no port', async (asked) => {
  process.env['PORT'] = asked;
  await expect(freePort()).rejects.toThrow(`PORT=${asked} is not a port`);
});

test('a free port is taken as it was asked for', async () => {
  await new Promise((resolve) => other.close(resolve));
  process.env['PORT'] = String(taken);
  expect(await freePort()).toBe(taken);
});
