import { describe, expect, test } from 'vitest';
import { arrive, type Clocks, hasArrived } from './review-arrival.ts';
import { DAY, event, MINUTE, NOW } from './test-world.ts';

const right: Clocks = { sentAt: NOW, receivedAt: NOW };
const arrived = (change: Record<string, unknown>, clocks = right) => {
  const judged = arrive(event('card', change), clocks);
  if (!hasArrived(judged)) throw new Error(judged.reason);
  return judged;
};
const reason = (change: Record<string, unknown>, clocks = right) => {
  const judged = arrive(event('card', change), clocks);
  return hasArrived(judged) ? 'arrived' : judged.reason;
};

describe('the instant of an answer', () => {
  test.each([
    ['a right clock', 0, -MINUTE, NOW - MINUTE],
    ['a clock four minutes slow is everybody’s', -4 * MINUTE, -4 * MINUTE, NOW - 4 * MINUTE],
    ['a clock an hour slow is corrected', -60 * MINUTE, -61 * MINUTE, NOW - MINUTE],
    ['a clock an hour fast is corrected', 60 * MINUTE, 59 * MINUTE, NOW - MINUTE],
    ['a clock ten years slow is corrected', -3650 * DAY, -3651 * DAY, NOW - DAY],
    ['what lies ahead all the same is cut to five minutes', 0, DAY, NOW + 5 * MINUTE],
    ['an old answer keeps its date', 0, -400 * DAY, NOW - 400 * DAY],
  ])('%s', (_, clockOff, answered, instant) => {
    const clocks = { sentAt: NOW + clockOff, receivedAt: NOW };
    expect(arrived({ answeredAt: NOW + answered }, clocks).answeredAt).toBe(instant);
  });

  test.each([
    ['seconds', NOW / 1000, 'answeredAt must be in milliseconds; this looks like seconds.'],
    ['the epoch', 0, 'answeredAt must lie in the years 2000 to 2099.'],
    ['before the epoch', -DAY, 'answeredAt must lie in the years 2000 to 2099.'],
    ['the year 275760', 8_640_000_000_000_000, 'answeredAt must lie in the years 2000 to 2099.'],
    ['after the end of time', 8.65e15, 'answeredAt must lie in the years 2000 to 2099.'],
    ['the year 2100', Date.UTC(2100, 0, 1), 'answeredAt must lie in the years 2000 to 2099.'],
    ['half a millisecond', NOW + 0.5, 'answeredAt must be a whole number of milliseconds since 1970.'],
    [
      'more than a number holds',
      Number.POSITIVE_INFINITY,
      'answeredAt must be a whole number of milliseconds since 1970.',
    ],
    ['a text', '2026-11-25', 'answeredAt must be a whole number of milliseconds since 1970.'],
  ])('refused: %s', (_, answeredAt, sentence) => {
    expect(reason({ id: event('card').id, answeredAt })).toBe(sentence);
  });
});

describe('the study day is frozen by zone and rollover', () => {
  const day = Math.floor(NOW / DAY);
  test.each([
    ['before the rollover', '2026-11-25T02:59:59Z', 'Europe/Berlin', 4, day - 1],
    ['at the rollover', '2026-11-25T03:00:00Z', 'Europe/Berlin', 4, day],
    ['a day begun in Karachi', '2026-11-24T23:00:00Z', 'Asia/Karachi', 4, day],
    ['the same moment in New York', '2026-11-24T23:00:00Z', 'America/New_York', 4, day - 1],
    ['a rollover at midnight', '2026-11-24T23:00:00Z', 'Europe/Berlin', 0, day],
    ['an old name of a zone', '2026-11-25T12:00:00Z', 'America/Godthab', 4, day],
  ])('%s', (_, instant, zone, rolloverHour, expected) => {
    expect(arrived({ answeredAt: Date.parse(instant), zone, rolloverHour }).studyDay).toBe(expected);
  });

  test.each(['', 'UTC+25', 'Europe/Atlantis', 'a'.repeat(65), 'Europe/\0Berlin', 5])(
    'no zone: %j',
    (zone) => {
      expect(reason({ zone })).toMatch(/time zone/);
    },
  );
});

test('the hash is of what was sent, whatever its order, and not of when it came', () => {
  const made = event('card', { tookMs: 5 });
  const turned = Object.fromEntries(Object.entries(made).reverse());
  const hashes = [
    arrive(made, right),
    arrive(turned, { sentAt: NOW - DAY, receivedAt: NOW }),
    arrive({ ...made, tookMs: 6 }, right),
  ].map((judged) => hasArrived(judged) && judged.payloadHash);
  expect(hashes[0]).toBe(hashes[1]);
  expect(hashes[0]).not.toBe(hashes[2]);
});
