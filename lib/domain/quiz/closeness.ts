import { inFull, withoutChatter, withoutFrame, withoutInitials } from './allowances.ts';
import { countryOf, isDemonym } from './countries.ts';
import { dateCloseness, readDates } from './dates.ts';
import { squash, wordsOf } from './fold-text.ts';
import { meaningOf } from './other-meaning.ts';
import { quantityCloseness, readQuantities } from './quantities.ts';
import { likeness, nameOf, type NameReading, turned } from './similarity.ts';
import { readYesNo } from './yes-no.ts';

/** How near a typed text comes to one answer: 1 is that answer, below 0.72 it is another. */
export type Closeness = {
  similarity: number;
  how: 'exact' | 'variant' | 'typo' | 'near' | 'demonym' | 'number' | 'too-short' | 'different';
};

/** From this similarity on, a text counts as the answer. */
export const CORRECT = 0.86;
/** From this similarity on, a text counts as nearly the answer. */
export const ALMOST = 0.72;

/** A text read once, to be compared with many. Two texts with one key differ in nothing that matters. */
export type TextReading = { text: string; words: string[]; key: string };

export function readText(text: string): TextReading {
  const words = wordsOf(text);
  return { text, words, key: squash(nameOf(words, false).words) };
}

/** Compares a typed text with one stored answer: as yes or no, as a date, as a number, else as a name. */
export function closenessTo(stored: TextReading, typed: TextReading): Closeness {
  if (stored.key === typed.key) return EXACT;
  return (
    asYesNo(stored.text, typed.text) ??
    asDate(stored.text, typed.text) ??
    asNumber(stored.text, typed.text) ??
    asName(stored, typed)
  );
}

const EXACT: Closeness = { similarity: 1, how: 'exact' };
const VARIANT: Closeness = { similarity: 1, how: 'variant' };
const OTHER: Closeness = { similarity: 0, how: 'different' };

// A form of the answer that is surely meant but not surely known: nearly right, never more.
const NEARLY = 0.8;
// The same words, but for articles and order.
const SAME_WORDS = 0.99;
// Short answers leave no room for a slip: ISI and ISIS, Iran and Iraq, CIA and CID.
const LETTERS_OF_A_SHORT_ANSWER = 4;

function asYesNo(stored: string, typed: string): Closeness | null {
  const expected = readYesNo(stored);
  if (!expected) return null;
  return readYesNo(typed) === expected ? VARIANT : OTHER;
}

function asDate(stored: string, typed: string): Closeness | null {
  const expected = readDates(stored);
  const given = expected.length > 0 ? readDates(typed) : [];
  if (given.length === 0) return null;
  const similarity = dateCloseness(given, expected);
  return { similarity, how: similarity === 1 ? 'variant' : similarity > 0 ? 'near' : 'different' };
}

function asNumber(stored: string, typed: string): Closeness | null {
  const expected = readQuantities(stored, 'stored');
  if (expected.length === 0) return null;
  return { similarity: quantityCloseness(readQuantities(typed, 'typed'), expected), how: 'number' };
}

function asName(stored: TextReading, typed: TextReading): Closeness {
  const proper = /\p{Lu}/u.test(stored.text);
  const name = nameOf(withoutInitials(stored, typed), proper);
  const given = nameOf(withoutChatter(inFull(typed.words, stored), stored.words), proper);
  const asWritten = comparedNames(given, name);
  if (asWritten.similarity >= CORRECT) return asWritten;
  const bare = comparedNames(withoutFrame(given, name), withoutFrame(name, given));
  return bare.similarity > asWritten.similarity ? bare : asWritten;
}

function comparedNames(given: NameReading, name: NameReading): Closeness {
  if (squash(given.words) === squash(name.words)) return EXACT;
  if (areForms(given, name)) return { similarity: NEARLY, how: 'demonym' };
  const similarity = likeness(given, name);
  if (squash(name.content).length <= LETTERS_OF_A_SHORT_ANSWER) {
    return { similarity: 0, how: similarity >= 0.5 ? 'too-short' : 'different' };
  }
  if (similarity < ALMOST) return { similarity, how: 'different' };
  const meaning = meaningOf(given, name);
  if (meaning === 'different') return OTHER;
  if (meaning === 'near') return { similarity: Math.min(similarity, NEARLY), how: 'near' };
  const sameWords =
    squash(given.content) === squash(name.content) || turned(given.content, name.content) === 1;
  if (sameWords) return { similarity: SAME_WORDS, how: 'variant' };
  return { similarity: Math.min(similarity, SAME_WORDS), how: 'typo' };
}

/** A country and its people: "Pakistani" where "Pakistan" is the answer, or the other way round. */
function areForms(typed: NameReading, name: NameReading): boolean {
  const [a, b] = [typed.words.join(' '), name.words.join(' ')];
  const country = countryOf(a);
  return country !== null && country === countryOf(b) && isDemonym(a) !== isDemonym(b);
}
