import { editDistance } from '#domain/facts/edit-distance.ts';
import { areDistinct, differInForm, isDefining } from './distinct-words.ts';
import { foldSpelling } from './fold-spelling.ts';
import { squash } from './fold-text.ts';
import { type NameReading, ratio } from './similarity.ts';

/**
 * How far two names that look alike can be the same, by what their words mean: `same` if nothing speaks against it,
 * `near` if a word is missing, added or doubtful, `different` if a word is another word ("Harkat" and "Hizb"), or
 * a numeral, a single letter, a "not", an era or a compass point differs.
 */
export function meaningOf(typed: NameReading, stored: NameReading): 'same' | 'near' | 'different' {
  if (marksOf(typed) !== marksOf(stored)) return 'different';
  const letters = comparedLetters(typed, stored);
  if (letters === 'different') return 'different';
  if (Math.max(typed.content.length, stored.content.length) > MOST_WORDS) return 'near';
  const left = joinedLike(plainWords(typed), plainWords(stored));
  const { pairs, onlyLeft, onlyRight } = paired(
    left,
    joinedLike(plainWords(stored), left),
    wordLikeness(typed, stored),
  );
  if (pairs.some(({ a, b }) => areDistinct(a, b))) return 'different';
  if ([...onlyLeft, ...onlyRight].some(isDefining)) return 'different';
  const order = comparedOrder(pairs);
  if (order === 'different') return 'different';
  if (order === 'near' || pairs.some(({ a, b }) => differInForm(a, b))) return 'near';
  if (letters === 'same' && alikeAsAWhole(typed, stored)) return 'same';
  if (onlyLeft.length > 0 && onlyRight.length > 0) return 'different';
  const unsure = onlyLeft.length + onlyRight.length > 0 || pairs.some(({ alike }) => alike < SURE_WORD);
  return unsure || letters === 'near' ? 'near' : 'same';
}

// One slip in a word of four letters leaves it 0.75 alike and still that word; below 0.6 it is another word.
const SURE_WORD = 0.74;
const OTHER_WORD = 0.6;

// A text of more words is a sentence; comparing each word with each would take long and prove little.
const MOST_WORDS = 30;

/** Everything that must agree: numerals, words with digits, a letter at the end, negation, "or", the era. */
function marksOf({ words, content }: NameReading): string {
  const exact = content.filter(
    (word, at) => /\d/.test(word) || (word.length === 1 && at === content.length - 1),
  );
  const negated = words.some((word) => NEGATION.test(word));
  const era = words.some((word) => /^bce?$/.test(word));
  return JSON.stringify([exact.sort(), negated, words.includes('or'), era]);
}

const NEGATION =
  /^(?:not|no|never|neither|nor|without|cannot|none|nobody|nothing|(?:do|does|did|is|are|was|were|has|have|had|ca|wo|would|could|should)nt)$/;

function plainWords({ content }: NameReading): string[] {
  return content.filter((word) => !/\d/.test(word) && word.length > 1);
}

/**
 * Single letters inside a name: "vitamin A deficiency", "George H. W. Bush". One left out leaves a doubt; the joining
 * letters of "Sipah-i-Sahaba" and "Sipah-e-Sahaba" leave none.
 */
function comparedLetters(a: NameReading, b: NameReading): 'same' | 'near' | 'different' {
  const [left = '', right = ''] = [a, b].map(({ words }) =>
    words.filter((word) => word.length === 1).join(''),
  );
  if (left === right || /^[ei]*$/.test(left + right)) return 'same';
  return left === '' || right === '' ? 'near' : 'different';
}

/** One slip in all, or none to the ear: then a short word may differ by more than half, and spaces do not matter. */
function alikeAsAWhole(a: NameReading, b: NameReading): boolean {
  const [left, right] = [squash(a.words), squash(b.words)];
  const oneSlip = Math.min(left.length, right.length) >= LONG_NAME && editDistance(left, right) <= 1;
  return oneSlip || (a.proper && b.proper && foldSpelling(left) === foldSpelling(right));
}

const LONG_NAME = 8;

/**
 * Words may be turned round at one place ("Gregory, Shaun"), and two neighbours swapped leave a doubt. Any other order
 * says something else: "Iran attacked Iraq".
 */
function comparedOrder(pairs: readonly Pair[]): 'same' | 'near' | 'different' {
  const order = pairs.toSorted((x, y) => x.i - y.i).map(({ j }) => j);
  const descents = order.filter((j, at) => at > 0 && j < order[at - 1]!).length;
  if (descents === 0 || (descents === 1 && order.at(-1)! < order[0]!)) return 'same';
  const inOrder = order.toSorted((x, y) => x - y);
  const outOfPlace = order.filter((j, at) => inOrder[at] !== j).length;
  return descents === 1 && outOfPlace === 2 ? 'near' : 'different';
}

/** Joins two neighbours that the other name writes as one word: "Miran Shah" where it has "Miranshah". */
function joinedLike(words: readonly string[], other: readonly string[]): string[] {
  for (const [at, next] of words.slice(1).entries()) {
    const joined = words[at]! + next;
    const meant = other.some((word) => ratio(joined, word) >= JOINED && ratio(words[at]!, word) < JOINED);
    if (meant) return [...words.slice(0, at), joined, ...words.slice(at + 2)];
  }
  return [...words];
}

const JOINED = 0.8;

/** How alike two words are. Only sounds that nearly agree excuse letters: "Hamid" is not "Ahmed". */
function wordLikeness({ proper }: NameReading, other: NameReading): (a: string, b: string) => number {
  if (!proper || !other.proper) return ratio;
  return (a, b) => {
    const [letters, sounds] = [ratio(a, b), ratio(foldSpelling(a), foldSpelling(b))];
    return sounds >= SURE_SOUND ? Math.max(letters, 0.98 * sounds) : letters;
  };
}

const SURE_SOUND = 0.86;

type Pair = { i: number; j: number; a: string; b: string; alike: number };
type Pairing = {
  pairs: Pair[];
  onlyLeft: string[];
  onlyRight: string[];
};

/** Pairs the most similar words first; words that are not alike stay alone. */
function paired(
  left: readonly string[],
  right: readonly string[],
  likeness: (a: string, b: string) => number,
): Pairing {
  const all = left.flatMap((a, i) => right.map((b, j) => ({ i, j, a, b, alike: likeness(a, b) })));
  const best = all
    .filter(({ alike }) => alike >= OTHER_WORD)
    .sort((x, y) => y.alike - x.alike || Math.abs(x.i - x.j) - Math.abs(y.i - y.j));
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  const pairs: Pairing['pairs'] = [];
  for (const pair of best) {
    const { i, j } = pair;
    if (usedLeft.has(i) || usedRight.has(j)) continue;
    usedLeft.add(i);
    usedRight.add(j);
    pairs.push(pair);
  }
  return {
    pairs,
    onlyLeft: left.filter((_, i) => !usedLeft.has(i)),
    onlyRight: right.filter((_, j) => !usedRight.has(j)),
  };
}
