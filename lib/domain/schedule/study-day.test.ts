import { describe, expect, test } from 'vitest';
import { dateOfStudyDay, instantOfStudyDay, offsetMinutesAt, studyDayOf, UnknownZone } from './study-day.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function dayIn(zone: string, instantMs: number, rolloverHour: number): number {
  return studyDayOf(instantMs, offsetMinutesAt(instantMs, zone), rolloverHour);
}

describe('V8: the days of Anki (scheduler/timing.rs tests)', () => {
  /** Anki counts from the calendar day on which a collection was made, hence the rollover of 0 there. */
  function daysElapsed(
    created: number,
    offset: number,
    now: number,
    offsetNow: number,
    rollover: number,
  ): number {
    return Math.max(0, studyDayOf(now, offsetNow, rollover) - studyDayOf(created, offset, 0));
  }
  const MDT = -360;
  const MST = -420;
  const at2 = Date.UTC(2026, 4, 5, 2);
  const sixth = Date.parse('2018-08-06T00:00:00-06:00');

  test.each([
    ['24 hours later', daysElapsed(at2, 0, at2 + 24 * HOUR, 0, 4), 0],
    ['26 hours later', daysElapsed(at2, 0, at2 + 26 * HOUR, 0, 4), 1],
    ['before creation', daysElapsed(at2, 0, at2 - 24 * HOUR, 0, 4), 0],
    ['summer to winter', daysElapsed(sixth, MDT, Date.parse('2019-12-26T20:00:00-07:00'), MST, 4), 507],
    [
      'a second before rollover',
      daysElapsed(sixth + 3 * HOUR, MDT, Date.parse('2018-08-09T03:59:59-07:00'), MST, 4),
      2,
    ],
    ['at rollover', daysElapsed(sixth + 3 * HOUR, MDT, Date.parse('2018-08-09T04:00:00-07:00'), MST, 4), 3],
    ['44 hours, rollover 23', daysElapsed(at2, 0, at2 + 44 * HOUR, 0, 23), 0],
    ['45 hours, rollover 23', daysElapsed(at2, 0, at2 + 45 * HOUR, 0, 23), 1],
  ])('%s', (_, days, expected) => expect(days).toBe(expected));
});

describe('offsets', () => {
  test.each([
    ['America/New_York', '2026-01-15T12:00:00Z', -300],
    ['America/New_York', '2026-03-08T06:59:59Z', -300],
    ['America/New_York', '2026-03-08T07:00:00Z', -240],
    ['Australia/Lord_Howe', '2026-01-15T12:00:00Z', 660],
    ['Australia/Lord_Howe', '2026-06-15T12:00:00Z', 630],
    ['Asia/Kathmandu', '2026-06-15T12:00:00Z', 345],
    ['America/Nuuk', '2026-01-15T12:00:00Z', -120],
    ['America/Godthab', '2026-01-15T12:00:00Z', -120],
    ['UTC', '2026-01-15T12:00:00Z', 0],
    ['Europe/London', '2026-01-15T12:00:00Z', 0],
    ['Africa/Monrovia', '1970-06-01T12:00:00Z', -45],
  ])('%s at %s', (zone, at, minutes) => expect(offsetMinutesAt(Date.parse(at), zone)).toBe(minutes));

  test.each(['', 'UTC+25', 'Mars/Olympus', 'Europe/Paris; DROP'])('"%s" is refused by name', (zone) => {
    expect(() => offsetMinutesAt(0, zone)).toThrow(UnknownZone);
  });

  test('an instant that no date can hold is refused', () => {
    expect(() => offsetMinutesAt(NaN, 'UTC')).toThrow(RangeError);
  });

  test('stay right when more zones and instants are asked than are kept', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    for (const zone of zones) offsetMinutesAt(0, zone);
    for (let i = 0; i < 20_100; i++) offsetMinutesAt(i * 15 * MINUTE, 'Asia/Tokyo');
    expect(zones.length).toBeGreaterThan(100);
    expect(offsetMinutesAt(0, 'Asia/Tokyo')).toBe(540);
  });
});

describe('the start of a study day', () => {
  test.each([
    ['an ordinary day', '2026-11-25', 'Europe/Berlin', 4, '2026-11-25T03:00:00.000Z'],
    [
      'rollover skipped in spring (02:00 to 03:00)',
      '2026-03-08',
      'America/New_York',
      2,
      '2026-03-08T07:00:00.000Z',
    ],
    [
      '01:30 twice in autumn: the day has begun once',
      '2026-11-01',
      'America/New_York',
      1,
      '2026-11-01T05:00:00.000Z',
    ],
    ['half an hour in spring', '2026-10-04', 'Australia/Lord_Howe', 2, '2026-10-03T15:30:00.000Z'],
    ['Apia had no 30 December 2011', '2011-12-30', 'Pacific/Apia', 0, '2011-12-30T10:00:00.000Z'],
    ['nor another start for the 31st', '2011-12-31', 'Pacific/Apia', 0, '2011-12-30T10:00:00.000Z'],
  ])('%s', (_, date, zone, rollover, expected) => {
    const start = instantOfStudyDay(Date.parse(date) / DAY, zone, rollover);
    expect(new Date(start).toISOString()).toBe(expected);
  });

  test('a day is named after its date on the wall', () => {
    const late = Date.parse('2026-11-26T03:59:59-05:00');
    expect(dateOfStudyDay(dayIn('America/New_York', late, 4))).toBe('2026-11-25');
    expect(dateOfStudyDay(dayIn('America/New_York', late + 1000, 4))).toBe('2026-11-26');
    expect(dateOfStudyDay(dayIn('America/New_York', Date.parse('1969-07-20T20:17:00Z'), 4))).toBe(
      '1969-07-20',
    );
  });
});

describe('every zone, rollover hour and change of the clocks in 2026', () => {
  const changes = Intl.supportedValuesOf('timeZone').flatMap((zone) =>
    Array.from({ length: 365 }, (_, i) => ({ zone, before: Date.UTC(2026, 0, 1) + i * DAY })).filter(
      ({ before }) => offsetMinutesAt(before, zone) !== offsetMinutesAt(before + DAY, zone),
    ),
  );
  const rollovers = Array.from({ length: 24 }, (_, hour) => hour);

  test('some hundred zones change their clocks', () => expect(changes.length).toBeGreaterThan(200));

  test('days follow each other, but where clocks are set back across the rollover', () => {
    const backwards = new Set<string>();
    for (const { zone, before } of changes) {
      for (const rollover of rollovers) {
        let last = -Infinity;
        for (let at = before - DAY; at <= before + 2 * DAY; at += 15 * MINUTE) {
          const day = dayIn(zone, at, rollover);
          if (day < last) backwards.add(`${zone} at ${rollover}`);
          last = day;
        }
      }
    }
    // Troll's clocks go from 03:00 to 01:00, Chatham's from 03:45 to 02:45: the old day returns for a
    // while, and elapsed days are clamped at 0 for that reason among others.
    expect([...backwards].sort()).toEqual(['Antarctica/Troll at 2', 'Pacific/Chatham at 3']);
  });

  test('a day lasts 23 to 25 hours, Troll with its two hours apart, and starts where it says', () => {
    for (const { zone, before } of changes) {
      const slack = zone === 'Antarctica/Troll' ? 2 : 1;
      for (const rollover of rollovers) {
        const day = dayIn(zone, before, rollover);
        for (const one of [day, day + 1, day + 2]) {
          const start = instantOfStudyDay(one, zone, rollover);
          const hours = (instantOfStudyDay(one + 1, zone, rollover) - start) / HOUR;
          expect(Math.abs(hours - 24), `${zone} ${rollover}`).toBeLessThanOrEqual(slack);
          expect(dayIn(zone, start, rollover)).toBe(one);
          expect(dayIn(zone, start - 1, rollover)).toBe(one - 1);
        }
      }
    }
  });
});
