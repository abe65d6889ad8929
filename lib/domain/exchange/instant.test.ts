import { describe, expect, test } from 'vitest';
import { parseInstant } from './instant.ts';

describe('a time', () => {
  test.each<[string, string, string]>([
    ['2026-11-25T09:30:00Z', 'UTC', '2026-11-25T09:30:00.000Z'],
    ['2026-11-25 09:30', 'UTC', '2026-11-25T09:30:00.000Z'],
    ['2026-11-25T09:30:00.123456+00:00', 'UTC', '2026-11-25T09:30:00.123Z'],
    ['2026-11-25T09:30:00,5-0530', 'UTC', '2026-11-25T15:00:00.500Z'],
    [' 2026-11-25T09:30:00+14 ', 'UTC', '2026-11-24T19:30:00.000Z'],
    ['2026-11-25T09:30:00', 'America/New_York', '2026-11-25T14:30:00.000Z'],
    ['2026-07-25T09:30:00', 'America/New_York', '2026-07-25T13:30:00.000Z'],
    ['2026-03-08T02:30:00', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['2026-11-01T01:30:00', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-11-01T02:30:00', 'America/New_York', '2026-11-01T07:30:00.000Z'],
    ['2026-03-29T02:30:00', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['2026-10-25T02:30:00', 'Europe/Berlin', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25T03:30:00', 'Europe/Berlin', '2026-10-25T02:30:00.000Z'],
    ['2026-07-25T09:30:00', 'Pacific/Kiritimati', '2026-07-24T19:30:00.000Z'],
    ['1969-07-20T20:17:40Z', 'UTC', '1969-07-20T20:17:40.000Z'],
    ['1711744352250', 'Asia/Tokyo', '2024-03-29T20:32:32.250Z'],
    ['1711744352250.0', 'UTC', '2024-03-29T20:32:32.250Z'],
  ])('%s in %s', (text, zone, expected) => {
    expect(new Date(parseInstant(text, zone)).toISOString()).toBe(expected);
  });

  test.each([
    ['', 'no time'],
    ['yesterday', 'not an ISO time: "yesterday"'],
    ['2026-11-25', 'not an ISO time: "2026-11-25"'],
    ['2026-02-30T09:00:00Z', 'no such time: "2026-02-30T09:00:00Z"'],
    ['2026-13-01T09:00:00Z', 'no such time: "2026-13-01T09:00:00Z"'],
    ['2026-11-25T24:00:00Z', 'no such time: "2026-11-25T24:00:00Z"'],
    ['2026-11-25T09:60:00Z', 'no such time: "2026-11-25T09:60:00Z"'],
    ['1711744352', 'seconds, where ms since the epoch are meant: 1711744352'],
    ['0', 'seconds, where ms since the epoch are meant: 0'],
    ['99999999999999999', 'no such time: 100000000000000000 ms'],
    ['1e12', 'not an ISO time: "1e12"'],
  ])('"%s" is refused', (text, reason) => expect(parseInstant(text, 'UTC')).toBe(reason));
});
