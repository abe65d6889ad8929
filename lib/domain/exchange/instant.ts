import { offsetMinutesAt } from '#domain/schedule/study-day.ts';

/**
 * The instant that a written time means, in ms since the epoch; or a sentence that says why it
 * means none. Read are ISO 8601 times of day (2026-11-25T09:30:00Z, with a space or an offset too)
 * and whole ms since the epoch. A time without an offset is one on the wall of the zone: the first
 * of two where the clocks were set back; where they skipped it, as much later as they skipped.
 * @throws UnknownZone
 */
export function parseInstant(text: string, zone: string): number | string {
  const written = text.trim();
  if (written === '') return 'no time';
  if (/^-?\d+(\.0+)?$/.test(written)) return fromEpoch(Number(written));
  const parts = ISO_TIME.exec(written);
  return parts ? (fromParts(parts, zone) ?? `no such time: "${written}"`) : `not an ISO time: "${written}"`;
}

const ISO_TIME =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)? ?([Zz]|[+-]\d\d(?::?\d\d)?)?$/;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** In ms this is March 1973, in seconds the year 5138: no answer was given in either. */
const EARLIEST_MS = 1e11;
const LATEST_MS = 8.64e15;

function fromEpoch(ms: number): number | string {
  if (Math.abs(ms) > LATEST_MS) return `no such time: ${ms} ms`;
  return Math.abs(ms) < EARLIEST_MS ? `seconds, where ms since the epoch are meant: ${ms}` : ms;
}

function fromParts(parts: RegExpExecArray, zone: string): number | null {
  const [year, month, day, hour, minute, second] = parts
    .slice(1, 7)
    .map((part: string | undefined) => Number(part ?? '0'));
  const fraction = Number((parts[7] ?? '').padEnd(3, '0').slice(0, 3));
  const wall = Date.UTC(year!, month! - 1, day, hour, minute, second, fraction);
  const asDate = new Date(wall);
  const exists =
    asDate.getUTCFullYear() === year && asDate.getUTCMonth() === month! - 1 && asDate.getUTCDate() === day;
  if (!exists || minute! > 59 || second! > 59) return null;
  const offset = parts[8];
  if (offset === undefined) return onTheWall(wall, zone);
  return wall - offsetOf(offset) * MINUTE_MS;
}

function offsetOf(written: string): number {
  if (/z/i.test(written)) return 0;
  const minutes = Number(written.slice(1, 3)) * 60 + Number(written.slice(3).replace(':', ''));
  return written.startsWith('-') ? -minutes : minutes;
}

/** With the offset before the change of the clocks if that fits, or if nothing does; else with the one after. */
function onTheWall(wall: number, zone: string): number {
  const before = offsetMinutesAt(wall - DAY_MS, zone);
  const after = offsetMinutesAt(wall + DAY_MS, zone);
  const early = wall - before * MINUTE_MS;
  const late = wall - after * MINUTE_MS;
  const isLate = offsetMinutesAt(early, zone) !== before && offsetMinutesAt(late, zone) === after;
  return isLate ? late : early;
}
