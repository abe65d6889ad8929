import { editDistance } from '#domain/facts/edit-distance.ts';
import { cardinal, ordinal } from './numerals.ts';

/** A number at the start of some words and how many of them it took. */
export type LeadingNumber = { value: number; words: number };

/**
 * Reads the number that some words begin with, written in digits, in words or in both: "2 million", "two hundred and
 * fifty", "half a million", "a dozen", "3rd". Null if they do not begin with one, or if it makes no sense ("two two").
 *
 * @param words lower case; digits as one word, already without thousands separators ("2000.5")
 */
export function leadingNumber(words: readonly string[]): LeadingNumber | null {
  const start = words[0] === 'half' ? halfOf(words) : plainNumber(words);
  if (!start) return null;
  return withHalf(withFraction(start, words), words);
}

/** A magnitude's value: "million", "m", "bn", "crore", also with a slip in a long word ("milion"); null if none. */
function magnitude(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (Object.hasOwn(MAGNITUDES, word)) return MAGNITUDES[word]!;
  if (word.length < 5) return null;
  const near = LONG_MAGNITUDES.filter((name) => editDistance(word, name) <= 1);
  return near.length === 1 ? MAGNITUDES[near[0]!]! : null;
}

function plainNumber(words: readonly string[]): LeadingNumber | null {
  let [total, group, at] = [0, Number.NaN, 0];
  if (isArticle(words[0]) && (magnitude(words[1]) !== null || denominator(words[1]))) [group, at] = [1, 1];
  for (; at < words.length; at++) {
    const word = words[at]!;
    if (word === 'and' && !Number.isNaN(group) && cardinal(words[at + 1] ?? '') !== null) continue;
    const scale = magnitude(word);
    if (scale !== null) {
      if (scale > 100 && scale <= 1e12) [total, group] = [total + orOne(group) * scale, 0];
      else group = orOne(group) * scale;
      continue;
    }
    const value = /^\d+(\.\d+)?$/.test(word) ? Number(word) : (cardinal(word) ?? ordinal(word));
    if (value === null) break;
    if (group % 100 !== 0 && !Number.isNaN(group) && !(isTens(group % 100) && value < 10)) return null;
    group = (Number.isNaN(group) ? 0 : group) + value;
  }
  return Number.isNaN(group) ? null : { value: total + group, words: at };
}

/** "half", "half a million", "half a dozen" */
function halfOf(words: readonly string[]): LeadingNumber {
  const scale = isArticle(words[1]) ? magnitude(words[2]) : null;
  return scale === null ? { value: 0.5, words: 1 } : { value: scale / 2, words: 3 };
}

/** "two thirds", "a quarter" */
function withFraction(number: LeadingNumber, words: readonly string[]): LeadingNumber {
  const parts = denominator(words[number.words]);
  return parts ? { value: number.value / parts, words: number.words + 1 } : number;
}

/** "two and a half", "two and a half million" */
function withHalf(number: LeadingNumber, words: readonly string[]): LeadingNumber {
  const tail = words.slice(number.words, number.words + 3).join(' ');
  if (tail !== 'and a half') return number;
  const scale = magnitude(words[number.words + 3]);
  return scale === null
    ? { value: number.value + 0.5, words: number.words + 3 }
    : { value: (number.value + 0.5) * scale, words: number.words + 4 };
}

function denominator(word: string | undefined): number | null {
  return word !== undefined && Object.hasOwn(DENOMINATORS, word) ? DENOMINATORS[word]! : null;
}

function isArticle(word: string | undefined): boolean {
  return word === 'a' || word === 'an';
}

function isTens(value: number): boolean {
  return value >= 20 && value % 10 === 0;
}

function orOne(group: number): number {
  return Number.isNaN(group) || group === 0 ? 1 : group;
}

const MAGNITUDES: Record<string, number> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  millions: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  crore: 1e7,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  tn: 1e12,
};
const LONG_MAGNITUDES = ['hundred', 'thousand', 'million', 'billion', 'trillion'];

const DENOMINATORS: Record<string, number> = {
  half: 2,
  halves: 2,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifths: 5,
  sixths: 6,
  eighths: 8,
  tenths: 10,
};
