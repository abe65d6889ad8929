import type { AnswerType } from '#domain/cards/card.ts';
import { ALMOST, type Closeness, closenessTo, CORRECT, readText, type TextReading } from './closeness.ts';
import { shortNames } from './person-names.ts';
import { quantityCloseness, readQuantities } from './quantities.ts';
import { type Slip, slipIn } from './slip.ts';

/** Another answer of the deck that a learner may mean; `is` says what it is, for the person ("one of …"). */
export type OtherAnswer = { name: string; accept?: readonly string[]; is?: string };

/** What a typed answer is held against. */
export type Expected = {
  expected: string;
  accept?: readonly string[];
  /** The deck's other answers of the same type. */
  others?: readonly (string | OtherAnswer)[];
  /** Where it is known to be a person, the surname alone is always enough, as long as it is the only one. */
  answerType?: AnswerType;
};

export type Reason =
  | 'exact'
  | 'variant'
  | 'typo'
  | 'near'
  | 'other-answer'
  | 'demonym'
  | 'number'
  | 'too-short'
  | 'different'
  | 'empty';

export type Verdict = {
  verdict: 'correct' | 'almost' | 'wrong';
  reason: Reason;
  /** Name of the other answer that was written, or is as near. */
  confusedWith?: string;
  /** 0 to 1, with the nearest form of the expected answer. */
  similarity: number;
  /** Where a name that was nearly right departs from the answer. */
  slip?: Slip;
};

/**
 * Marks a typed answer (section 6 of the card specification). Numbers count by value; names by spelling, and only where
 * no other answer of the deck is as near; what changes the meaning (a numeral, "not", "north", another country) is
 * never a slip. Reads the first 500 characters. Never throws.
 */
export function mark(typed: string, { expected, accept = [], others = [], answerType }: Expected): Verdict {
  const reading = readText(typed.slice(0, LONGEST));
  if (reading.key === '') return { verdict: 'wrong', reason: 'empty', similarity: 0 };
  const answer = { name: expected, accept };
  const key = nearest(reading, answer, answerType);
  if (key.similarity === 1) return correct(key);

  const rival = nearestRival(reading, answer, others, answerType);
  if (rival && rival.similarity >= Math.max(ALMOST, key.similarity)) {
    return { verdict: 'wrong', reason: 'other-answer', confusedWith: rival.name, similarity: key.similarity };
  }
  const lead = key.similarity - (rival?.similarity ?? 0);
  const isWritten = key.how === 'variant' || key.how === 'exact';
  if (key.similarity >= CORRECT && (isWritten || lead >= CLEAR_LEAD)) return correct(key);
  return key.similarity >= ALMOST ? almost(key, reading) : wrong(key);
}

// More than any answer, and little enough to compare with every name of a deck at each key press.
const LONGEST = 500;
// The expected answer must be nearer than any other by this much before a misspelling of it counts.
const CLEAR_LEAD = 0.1;
// A surname is as good as the name, but for another answer that is called exactly that.
const SHORT_NAME = 0.99;

/** The form of an answer that comes nearest, and whether it is another form than its name. */
type Nearest = Closeness & { form: TextReading; isOther: boolean };

function correct({ how, isOther, similarity }: Nearest): Verdict {
  return { verdict: 'correct', reason: how === 'exact' && isOther ? 'variant' : how, similarity };
}

function almost({ how, form, similarity }: Nearest, typed: TextReading): Verdict {
  if (how === 'number' || how === 'demonym') return { verdict: 'almost', reason: how, similarity };
  return { verdict: 'almost', reason: 'near', similarity, slip: slipIn(typed.words, form.words) };
}

function wrong({ how, similarity }: Nearest): Verdict {
  const reason = how === 'number' || how === 'too-short' ? how : 'different';
  return { verdict: 'wrong', reason, similarity };
}

/** The form of one answer that comes nearest: its name, what else is accepted, a person's shorter names. */
function nearest(typed: TextReading, { name, accept = [] }: OtherAnswer, answerType?: AnswerType): Nearest {
  const form = readText(name);
  let best: Nearest = { ...closenessTo(form, typed), form, isOther: false };
  const consider = (text: string, most: number) => {
    if (best.similarity >= most) return;
    const other = readText(text);
    const closeness = closenessTo(other, typed);
    const similarity = Math.min(closeness.similarity, most);
    const isBetter =
      similarity > best.similarity || (closeness.how === 'too-short' && best.similarity < ALMOST);
    if (isBetter) best = { ...closeness, similarity, form: other, isOther: true };
  };
  for (const text of accept) if (!isBareAmount(text, name)) consider(text, 1);
  for (const text of shortNames(name, answerType)) consider(text, SHORT_NAME);
  return best;
}

/** "2 million" accepted for "$2 million" must not let two million of another currency pass. */
function isBareAmount(form: string, name: string): boolean {
  const amounts = readQuantities(name, 'stored');
  if (!amounts.some(({ unit, noun }) => unit || noun)) return false;
  const bare = readQuantities(form, 'typed').filter(({ unit, noun }) => !unit && !noun);
  return quantityCloseness(bare, amounts) === 1;
}

function nearestRival(
  typed: TextReading,
  answer: OtherAnswer,
  others: readonly (string | OtherAnswer)[],
  answerType?: AnswerType,
): { name: string; similarity: number } | null {
  const own = new Set([answer.name, ...(answer.accept ?? [])].map((form) => readText(form).key));
  let best: { name: string; similarity: number } | null = null;
  for (const other of others) {
    const rival = typeof other === 'string' ? { name: other } : other;
    if (own.has(readText(rival.name).key)) continue;
    const { similarity } = nearest(typed, rival, answerType);
    if (similarity > (best?.similarity ?? 0)) best = { name: rival.name, similarity };
  }
  return best;
}
