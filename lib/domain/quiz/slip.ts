import { nameOf } from './similarity.ts';

/** What keeps a typed name from being spelled like the answer: a word left out, one too many, or the word that differs. */
export type Slip =
  | { kind: 'missing' | 'extra' | 'spelling' }
  /** `at` counts from 1 among the name's words, articles and particles aside. */
  | { kind: 'spelling'; at: number };

/** Finds the slip between the words of a typed and of a stored name, both as `wordsOf` gives them. */
export function slipIn(typed: readonly string[], stored: readonly string[]): Slip {
  const [given, wanted] = [nameOf(typed, false).content, nameOf(stored, false).content];
  if (given.length < wanted.length) return { kind: 'missing' };
  if (given.length > wanted.length) return { kind: 'extra' };
  const differing = wanted.flatMap((word, at) => (word === given[at] ? [] : [at + 1]));
  const [at] = differing;
  return wanted.length > 1 && differing.length === 1 && at !== undefined
    ? { kind: 'spelling', at }
    : { kind: 'spelling' };
}
