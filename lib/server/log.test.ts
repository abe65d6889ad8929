import { expect, test, vi } from 'vitest';
import { logFailure } from './log.ts';

function lineOf(error: unknown): string {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  logFailure(error, { requestId: 'r1', method: 'GET', path: '/study' });
  const [[line]] = write.mock.calls as [[string]];
  write.mockRestore();
  return line;
}

test('a fault is one line of JSON that says what, where and for which request', () => {
  const line = lineOf(new TypeError('x is not a function'));
  expect(line.match(/\n/g)).toHaveLength(1);
  expect(JSON.parse(line)).toMatchObject({
    level: 'error',
    requestId: 'r1',
    path: '/study',
    name: 'TypeError',
    message: 'x is not a function',
    stack: expect.arrayContaining([expect.stringContaining('log.test.ts')]) as unknown,
  });
});

test.each([
  [
    'values of a query',
    Object.assign(new Error('data: { name: "Ada" }'), { name: 'PrismaClientValidationError' }),
    'Ada',
  ],
  ['the call above Prisma’s last line', new Error('where: { keyHash: "abc" }\n\nNot found.'), 'abc'],
  ['a password', new Error('cannot reach postgresql://dossier:hush@host/db'), 'hush'],
  ['what was thrown as it is', 'Ada', 'Ada'],
])('%s is not in it', (_, error, secret) => expect(lineOf(error)).not.toContain(secret));
