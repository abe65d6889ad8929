import { foldText } from './fold-text.ts';

/** A date as far as it was given. Months count from 1. */
export type PartialDate = { year?: number; month?: number; day?: number; weekday?: number };

/**
 * All ways to read a text as a date with at least a month or a weekday, none if it is something else: "7 Nov 2025",
 * "in March", "2025-11-07". "7/11/2025" has two readings, and either may be meant.
 */
export function readDates(text: string): PartialDate[] {
  const figures = /^\s*(\d{1,4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,4})\s*$/.exec(text);
  if (figures) return fromFigures(figures.slice(1).map(Number), text);
  if (text.length > LONGEST || !NAMED.test(text)) return [];
  const words = foldText(text)
    .split(' ')
    .filter((word) => !/^(?:on|in|the|of|it|was|its|ad|ce)$/.test(word));
  const date = fromWords(words);
  return date && (date.month !== undefined || date.weekday !== undefined) ? [date] : [];
}

/**
 * How well a typed date answers a stored one: 1 all parts agree, 0.8 what both give agrees but one gives more
 * (a year the answer leaves open counts as more), 0 a part differs.
 */
export function dateCloseness(typed: readonly PartialDate[], stored: readonly PartialDate[]): number {
  return Math.max(0, ...typed.flatMap((one) => stored.map((other) => closeness(one, other))));
}

function closeness(typed: PartialDate, stored: PartialDate): number {
  const parts = (['year', 'month', 'day'] as const).filter((part) => typed[part] ?? stored[part]);
  const shared = parts.filter((part) => typed[part] !== undefined && stored[part] !== undefined);
  const weekdays = [typed.weekday, stored.weekday].filter((day) => day !== undefined);
  if (shared.some((part) => typed[part] !== stored[part]) || new Set(weekdays).size > 1) return 0;
  if (shared.length === 0 && weekdays.length < 2) return 0;
  return shared.length === parts.length ? 1 : 0.8;
}

// Longer than any date in words: "Wednesday the twenty-seventh of September 2025".
const LONGEST = 60;

function fromFigures(figures: number[], text: string): PartialDate[] {
  const [a = 0, b = 0, c = 0] = figures;
  if (a > 31) return valid({ year: a, month: b, day: c });
  const dayFirst = valid({ day: a, month: b, year: c });
  return text.includes('.') || a === b ? dayFirst : [...dayFirst, ...valid({ month: a, day: b, year: c })];
}

function valid(date: Required<Omit<PartialDate, 'weekday'>>): PartialDate[] {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= 31 ? [date] : [];
}

function fromWords(words: readonly string[]): PartialDate | null {
  const date: PartialDate = {};
  for (const word of words) {
    const part = partOf(word);
    if (!part || Object.keys(part).some((key) => key in date)) return null;
    Object.assign(date, part);
  }
  return date.day !== undefined && date.month === undefined ? null : date;
}

function partOf(word: string): PartialDate | null {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  if (day) return Number(day[1]) >= 1 && Number(day[1]) <= 31 ? { day: Number(day[1]) } : null;
  if (/^\d{3,4}$/.test(word)) return { year: Number(word) };
  const month = startsOne(MONTHS, word);
  if (month >= 0) return { month: month + 1 };
  const weekday = startsOne(WEEKDAYS, word);
  return weekday >= 0 ? { weekday } : null;
}

/** The name that the word is, or abbreviates to three letters or four ("sept", "tues"). */
function startsOne(names: readonly string[], word: string): number {
  return names.findIndex((name) => name === word || (/^.{3,4}$/.test(word) && name.startsWith(word)));
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const NAMED = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|day|mon|tue|wed|thu|fri|sat|sun/i;
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
