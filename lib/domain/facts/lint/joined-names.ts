import { cardinal } from '#domain/quiz/numerals.ts';
import { isCapitalised } from './names.ts';
import { isBodyNoun, isCountry, isDoublePlace, isRegion, sortOfName } from './places.ts';
import { type Word, wordsIn } from './words.ts';

/**
 * Whether a text joins two answers or more, told in a few words; undefined if it is one thing, though its name may hold
 * an "and" or a comma: "Ministry of Defence and Aviation", "Paris, Texas", "the United States and its interests".
 */
export function joinedThings(text: string): string | undefined {
  if (isDoublePlace(text) || isCountry(text) || isOneBody(text)) return undefined;
  const parts = text.split(/,? (?:and|as well as|plus|or) |, ?(?!\d{3}(?!\d))/).map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part === '')) return undefined;
  const [first = '', second = ''] = parts;
  if (parts.length === 2 && !/ (?:and|as well as|plus|or) /.test(text) && qualifies(second)) return undefined;
  if (/^(?:between|from) /i.test(text) || /(?:and|&) (?:a )?(?:half|quarter)\b/.test(text)) return undefined;
  const words = parts.map((part) => wordsIn(part));
  if (words.every(beginsAName) || words.every(isFigure)) return `"${first}" and "${parts.at(-1)}"`;
  return parts.length > 2 && words.every((part) => part.length <= 3)
    ? `a list of ${parts.length}`
    : undefined;
}

/** What follows a comma and belongs to the name before it: "Warsaw, Poland", "Acme, Inc." */
function qualifies(text: string): boolean {
  return isRegion(text) || /^(?:inc|ltd|llc|plc|jr|sr|phd|md|mp|d\.?c)\.?$/i.test(text);
}

/** A name after at most an article; a possessive ("its army") or a small noun goes with what stands before it. */
function beginsAName([first, second]: readonly Word[]): boolean {
  const named = first && /^(?:the|an?|some|both)$/.test(first.lower) ? second : first;
  return named !== undefined && isCapitalised(named.text);
}

function isFigure(words: readonly Word[]): boolean {
  const [first] = words;
  if (first === undefined || words.length > 2) return false;
  return /\d/.test(first.text) || cardinal(first.lower) !== null;
}

/** One noun says what the whole is: at its head, "Ministry of …", "Duke of …", or at its end, "… Administration". */
function isOneBody(text: string): boolean {
  if (/ and the /.test(text)) return false;
  const words = wordsIn(text);
  const heads = words.filter(
    ({ lower, text: word }) => isCapitalised(word) && (isBodyNoun(lower) || isTitle(lower)),
  );
  const [head] = heads;
  if (!head || heads.length > 1) return false;
  if (/^(?:of|for|on)$/.test(words[words.indexOf(head) + 1]?.lower ?? '')) return true;
  return head === words.at(-1) && !isTitle(head.lower) && isAdjectival(text.split(/,| and /)[0] ?? '');
}

function isTitle(lower: string): boolean {
  return /^(?:act|archbishop|bishop|convention|declaration|director|duke|earl|governor|journal|king|lord|minister|prince|princess|professor|queen|secretary|treaty)$/.test(
    lower,
  );
}

/** "Food", "National Aeronautics": plain words that qualify the noun at the end, not a place, initials or a foreign name. */
function isAdjectival(before: string): boolean {
  const words = wordsIn(before);
  const plain = words.every(({ text }) => /^\p{Lu}?\p{Ll}+$/u.test(text));
  return plain && words.length <= 2 && sortOfName(before) === undefined && !isRegion(before);
}
