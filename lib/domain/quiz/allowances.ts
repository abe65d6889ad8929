import { editDistance } from '#domain/facts/edit-distance.ts';
import { isDefining } from './distinct-words.ts';
import { foldText } from './fold-text.ts';
import { cardinal, ordinal } from './numerals.ts';
import { type NameReading, nameOf } from './similarity.ts';

// What somebody may add to a name, leave out or shorten without naming another thing.

type Read = { text: string; words: readonly string[] };

/** "John F. Kennedy" and "Martin Luther King Jr." for somebody who left the initials or the "Jr." out altogether. */
export function withoutInitials(stored: Read, typed: Read): readonly string[] {
  const isInitial = (word: string) => word.length === 1 || /^(?:jr|sr)$/.test(word);
  const isPerson = /\p{Lu}\.|\b[JS]r\b/u.test(stored.text);
  return isPerson && !typed.words.some(isInitial)
    ? stored.words.filter((word) => !isInitial(word))
    : stored.words;
}

/**
 * A misspelt number word that the answer has ("Secnd World War") becomes that number, since numbers are compared
 * exactly; an initial in place of a compass point becomes the point ("N. Korea").
 */
export function inFull(typed: readonly string[], stored: Read): string[] {
  const numbers = foldText(stored.text)
    .split(' ')
    .filter((word) => word.length >= 5 && numberOf(word) !== null);
  const [point = ''] = stored.words;
  return typed.map((word, at) => {
    if (at === 0 && word.length === 1 && isDefining(point) && point.startsWith(word)) return point;
    const meant = word.length >= 4 && numbers.find((number) => editDistance(word, number) === 1);
    return meant ? `#${numberOf(meant)}` : word;
  });
}

function numberOf(word: string): number | null {
  return cardinal(word) ?? ordinal(word);
}

/** Drops what leads up to an answer ("it was the …", "in …") unless the answer itself begins so. */
export function withoutChatter(typed: readonly string[], stored: readonly string[]): readonly string[] {
  const [first = ''] = typed;
  const misspeltThe = stored[0] === 'the' && first.length <= 4 && editDistance(first, 'the') === 1;
  const lead = misspeltThe
    ? [first]
    : (CHATTER.exec(`${typed.join(' ')} `)?.[0]
        .trim()
        .split(' ') ?? []);
  const isAnswer = lead.length === typed.length || first === stored[0];
  return isAnswer ? typed : typed.slice(lead.length);
}

/** Drops a title, "River" or "Mount" if the other name has none: "King Henry VIII", "River Thames", "Congo River". */
export function withoutFrame(one: NameReading, other: NameReading): NameReading {
  const { words, proper } = one;
  if (words.length < 2) return one;
  if (FRAME.test(words[0]!) && !FRAME.test(other.words[0] ?? '')) return nameOf(words.slice(1), proper);
  const isRiver = words.at(-1) === 'river' && !other.words.includes('river');
  return isRiver ? nameOf(words.slice(0, -1), proper) : one;
}

const CHATTER =
  /^(?:(?:i (?:think|believe|guess)|probably|maybe|perhaps|the answer is|its|it is|it was|they are|they were|he (?:is|was)|she (?:is|was)|that is|this is|in|on|at|by|to|from|of|for|the|an?) )+/;
const FRAME =
  /^(?:mr|mrs|ms|dr|doctor|professor|sir|lord|lady|king|queen|prince|princess|emperor|empress|president|general|pope|river|mount)$/;
