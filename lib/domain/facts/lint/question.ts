import { type Word, withoutAttribution, wordsIn } from './words.ts';

/** The word that asks, and what it asks for: "which research unit" asks for a unit. */
export type Interrogative = {
  word: 'who' | 'whose' | 'when' | 'where' | 'how many' | 'how much' | 'how' | 'which' | 'what' | 'why';
  /** The words after which, what or how many, up to the verb: the kind of thing asked for. */
  noun: Word[];
};

export const AUXILIARIES = new Set(
  `is are was were am be been do does did has have had will would shall should can could may might must isn't aren't
  wasn't weren't don't doesn't didn't hasn't haven't hadn't won't wouldn't can't cannot couldn't`.split(
    /\s+/,
  ),
);

const PREPOSITIONS = new Set(
  `about above after against along among around at before behind below beside between by during for from in inside into
  near of off on onto out outside over past since through till to toward towards under until up upon with within without
  fighting besides`.split(/\s+/),
);

/**
 * The word that asks in a question. A "who" or "which" after a noun only joins a clause ("the man who …"), so the
 * asking word stands first, after a comma, after a preposition or after "and".
 */
export function interrogativeOf(front: string): Interrogative | undefined {
  const words = wordsIn(withoutAttribution(front));
  const index = words.findIndex((word, at) => isAsking(words, word, at));
  const asking = words[index];
  if (!asking) return undefined;
  const next = words[index + 1]?.lower;
  const word = asking.lower === 'whom' ? 'who' : asking.lower;
  if (word === 'how' && (next === 'many' || next === 'much')) {
    return { word: `how ${next}`, noun: nounAfter(words, index + 2) };
  }
  return { word: word as Interrogative['word'], noun: nounAfter(words, index + 1) };
}

/** Whether a question can only be answered with yes or no: it begins with its verb and offers no choice. */
export function isPolar(front: string): boolean {
  const text = withoutAttribution(front);
  const first = wordsIn(text.slice(0, 200))[0]?.lower ?? '';
  return AUXILIARIES.has(first) && /\?\W*$/.test(text.slice(-20)) && !/ or /.test(text);
}

export function isPreposition(lower: string): boolean {
  return PREPOSITIONS.has(lower);
}

function isAsking(words: readonly Word[], { lower }: Word, at: number): boolean {
  if (!/^(?:who|whom|whose|when|where|how|which|what|why)$/.test(lower)) return false;
  const before = words[at - 1];
  if (!before || /[,:;]/.test(before.after)) return true;
  if (lower === 'when' || lower === 'where' || lower === 'how' || lower === 'why')
    return before.lower === 'and';
  return isPreposition(before.lower) || before.lower === 'and' || before.lower === 'or';
}

// A noun phrase after "which" is short; what follows later is the rest of the question.
const LONGEST_NOUN = 4;

function nounAfter(words: readonly Word[], from: number): Word[] {
  const after = words.slice(from, from + LONGEST_NOUN);
  const end = after.findIndex(({ lower }) => AUXILIARIES.has(lower) || PREPOSITIONS.has(lower));
  const noun = end < 0 ? after : after.slice(0, end);
  const broken = noun.findIndex(({ after: mark }) => /[,;:?]/.test(mark));
  return broken < 0 ? noun : noun.slice(0, broken + 1);
}
