import { editDistance } from '#domain/facts/edit-distance.ts';
import { foldSpelling, isParticle } from './fold-spelling.ts';
import { squash, wordsOf } from './fold-text.ts';

/** A name taken apart for comparison. */
export type NameReading = {
  /** All its words, as `wordsOf` gives them, without a leading article. */
  words: string[];
  /** The words that carry the name: articles, "of", "and" and the particles of romanised names left out. */
  content: string[];
  /** Whether it is a proper name, whose sound counts as well as its letters. */
  proper: boolean;
};

/** Takes a name's words apart, as `wordsOf` gives them; `proper` where its sound counts too. */
export function nameOf(all: readonly string[], proper: boolean): NameReading {
  const words = all.length > 1 && /^(?:the|an?)$/.test(all[0]!) ? all.slice(1) : [...all];
  const kept = words.filter((word) => !STOP_WORDS.test(word));
  const bare = kept.filter((word, at) => !isParticle(word) || at === kept.length - 1);
  const content = bare.length > 0 ? bare : words;
  return { words, content, proper };
}

/**
 * How alike two names are, from 0 to 1: the best of their letters, .98 of their sounds and .97 of their letters with the
 * words in another order (sections 6 of the card specification). The same whichever comes first.
 */
export function similarity(a: string, b: string): number {
  const proper = /\p{Lu}/u.test(a + b);
  return likeness(nameOf(wordsOf(a), proper), nameOf(wordsOf(b), proper));
}

/** As `similarity`, for names already read. */
export function likeness(a: NameReading, b: NameReading): number {
  const [here, there] = [spellings(a), spellings(b)];
  const letters = best(here, there);
  if (letters === 1) return 1;
  const sounds = a.proper && b.proper ? best(here.map(foldSpelling), there.map(foldSpelling)) : 0;
  return Math.max(letters, sounds >= SURE_SOUND ? 0.98 * sounds : 0, 0.97 * turned(a.content, b.content));
}

function spellings({ words, content }: NameReading): [whole: string, content: string] {
  return [squash(words), squash(content)];
}

/** Whole against whole, and content against content where that is not the same again. */
function best([a, aContent]: readonly string[], [b, bContent]: readonly string[]): number {
  const whole = ratio(a!, b!);
  return a === aContent && b === bContent ? whole : Math.max(whole, ratio(aContent!, bContent!));
}

/** 1 less the edits per letter of the longer text: optimal string alignment, so swapped neighbours are one slip. */
export function ratio(a: string, b: string): number {
  if (a === b) return 1;
  const shorter = Math.min(a.length, b.length);
  let [head, tail] = [0, 0];
  while (head < shorter && a[head] === b[head]) head++;
  while (tail < shorter - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const edits = editDistance(a.slice(head, a.length - tail), b.slice(head, b.length - tail));
  return 1 - edits / Math.max(a.length, b.length);
}

// Sounds are few: below this they make Budapest of Bucharest and the Seine of the Rhine.
const SURE_SOUND = 0.8;

const STOP_WORDS = /^(?:the|of|and)$/;

// Longer names are sentences: "Pakistan asked India" must not meet "India asked Pakistan".
const MOST_TURNED = 6;
const DIRECTED = /^(?:to|from|than|by|over|before|after|against|versus|vs|into|in|on)$/;

/**
 * The best match with the words of one turned round at one place, as in "Gregory, Shaun" and "World War Two": never
 * a free shuffle, which would also make "man bites dog" of "dog bites man".
 */
export function turned(a: readonly string[], b: readonly string[]): number {
  if (a.length !== b.length || a.length < 2 || a.length > MOST_TURNED) return 0;
  if (a.some((word) => DIRECTED.test(word)) || b.some((word) => DIRECTED.test(word))) return 0;
  const [fixedA, fixedB] = [squash(a), squash(b)];
  return Math.max(
    ...turnsOf(b).map((turn) => ratio(fixedA, turn)),
    ...turnsOf(a).map((turn) => ratio(fixedB, turn)),
  );
}

function turnsOf(words: readonly string[]): string[] {
  return words.slice(1).map((_, at) => squash([...words.slice(at + 1), ...words.slice(0, at + 1)]));
}
