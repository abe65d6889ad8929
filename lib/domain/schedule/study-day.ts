/**
 * A learner's day as a whole number: days since 1970-01-01 on the wall clock of the learner's zone,
 * where a day begins at the rollover hour instead of midnight. Differences of two study days are
 * the nights slept between two answers, which is what FSRS calls elapsed days (fsrs-rs issue 237).
 */
export type StudyDay = number;

/** Nobody is asked to have finished by midnight: a day ends at four in the morning, as in Anki. */
export const DEFAULT_ROLLOVER_HOUR = 4;

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Zones change their offset on quarters of an hour, so one look-up serves a quarter. */
const QUARTER_MS = 15 * MINUTE_MS;

/** A zone name that this JavaScript engine does not know. */
export class UnknownZone extends Error {
  override name = 'UnknownZone';
  readonly zone: string;
  constructor(zone: string) {
    super(`There is no time zone called "${zone}".`);
    this.zone = zone;
  }
}

/**
 * The study day of an instant.
 * @param instantMs ms since the epoch
 * @param offsetMinutes how far the wall clock was ahead of UTC then, see {@link offsetMinutesAt}
 * @param rolloverHour 0 to 23
 */
export function studyDayOf(instantMs: number, offsetMinutes: number, rolloverHour: number): StudyDay {
  return Math.floor((instantMs + offsetMinutes * MINUTE_MS - rolloverHour * HOUR_MS) / DAY_MS);
}

/**
 * How many minutes a zone's wall clock is ahead of UTC at an instant (New York in winter: -300).
 * @param zone IANA name, old (America/Godthab) or new (America/Nuuk)
 * @throws UnknownZone, or RangeError for an instant that no Date can hold
 */
export function offsetMinutesAt(instantMs: number, zone: string): number {
  const clock = clockOf(zone);
  const quarter = Math.floor(instantMs / QUARTER_MS);
  let offset = clock.offsets.get(quarter);
  if (offset === undefined) {
    offset = readOffset(clock.format.format(quarter * QUARTER_MS));
    if (clock.offsets.size >= OFFSETS_KEPT) clock.offsets.clear();
    clock.offsets.set(quarter, offset);
  }
  return offset;
}

/** The calendar date that a study day is named after, as `2026-11-25`. */
export function dateOfStudyDay(day: StudyDay): string {
  const [date = ''] = new Date(day * DAY_MS).toISOString().split('T');
  return date;
}

/**
 * The first instant of a study day, in ms since the epoch. Where the clocks skip the rollover hour
 * (or, as in Apia in 2011, a whole day), the day begins at the jump. Searched for rather than
 * computed, because an offset is known for an instant only, not for a time on the wall.
 * @throws UnknownZone
 */
export function instantOfStudyDay(day: StudyDay, zone: string, rolloverHour: number): number {
  const asIfUtc = day * DAY_MS + rolloverHour * HOUR_MS;
  let before = asIfUtc - WIDEST_OFFSET_MS;
  let reached = asIfUtc + WIDEST_OFFSET_MS;
  while (reached - before > 1) {
    const middle = Math.floor((before + reached) / 2);
    if (studyDayOf(middle, offsetMinutesAt(middle, zone), rolloverHour) >= day) reached = middle;
    else before = middle;
  }
  return reached;
}

/** No zone was ever further from UTC than Manila before 1845, which was 15 h 56 min behind. */
const WIDEST_OFFSET_MS = 16 * HOUR_MS;
/** A year of quarters is 35,040; a server that runs for years must not keep them all. */
const OFFSETS_KEPT = 20_000;
/** Names come from requests, and `europe/paris` in any mixture of capitals is a name. */
const ZONES_KEPT = 100;

type Clock = { format: Intl.DateTimeFormat; offsets: Map<number, number> };
const clocks = new Map<string, Clock>();

function clockOf(zone: string): Clock {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = { format: formatOf(zone), offsets: new Map() };
    if (clocks.size >= ZONES_KEPT) clocks.clear();
    clocks.set(zone, clock);
  }
  return clock;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  } catch {
    throw new UnknownZone(zone);
  }
}

/** `11/25/2026, GMT-03:30` → -210. UTC itself prints as plain `GMT`; offsets of old may carry seconds. */
function readOffset(text: string): number {
  const [, sign, hours, minutes, seconds = '0'] = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(text) ?? [];
  if (!sign) return 0;
  const size = Number(hours) * 60 + Number(minutes) + Math.round(Number(seconds) / 60);
  return sign === '-' ? -size : size;
}
