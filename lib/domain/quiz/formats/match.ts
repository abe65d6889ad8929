import type { Card } from '#domain/cards/card.ts';
import type { DraftedCard } from '#domain/cards/cards-of.ts';
import { answerOf, type Bank } from '../bank.ts';
import { distractorsFor } from '../distractors.ts';
import { loudCards } from '../enemies.ts';
import { frameOf } from '../frame.ts';
import type { MatchQuestion } from '../question.ts';
import { type Dice, shuffled } from '../seeded.ts';

/** Beyond five pairs a match is a puzzle, not a test of memory. */
const MOST_PAIRS = 5;
const FEWEST_PAIRS = 2;

/**
 * Questions to be matched with their answers, all of one type and every other one wrong for each; one answer is left
 * over. The card given is among them. Null where there are not two pairs and a spare.
 */
export function match(bank: Bank, drafted: DraftedCard, dice: Dice): MatchQuestion | null {
  if (!canPair(drafted)) return null;
  const others = shuffled(bank.drafted, dice).filter(
    (other) =>
      canPair(other) &&
      other.card.answerType === drafted.card.answerType &&
      !loudCards(bank).has(other.card.key),
  );
  const pairs = [pairOf(bank, drafted)];
  for (const other of others) {
    const pair = pairOf(bank, other);
    const fits = pairs.every((one) => one.wrong.has(pair.id) && pair.wrong.has(one.id));
    if (pairs.length < MOST_PAIRS && fits) pairs.push(pair);
  }
  const spare = () =>
    shuffled(bank.answers, dice).find(({ id }) =>
      pairs.every((pair) => pair.id !== id && pair.wrong.has(id)),
    );
  let left = spare();
  while (!left && pairs.length > FEWEST_PAIRS) {
    pairs.pop();
    left = spare();
  }
  return left && pairs.length >= FEWEST_PAIRS ? matching(bank, pairs, left.id, dice) : null;
}

type Pair = { id: string; card: Card; wrong: ReadonlySet<string> };

function pairOf(bank: Bank, drafted: DraftedCard): Pair {
  const names = new Set(distractorsFor(bank, drafted).map(({ name }) => name));
  const { answerType } = drafted.card;
  const wrong = bank.answers.filter(({ type, name }) => type === answerType && names.has(name));
  return { id: drafted.draft.about!, card: drafted.card, wrong: new Set(wrong.map(({ id }) => id)) };
}

/** A card that asks for a name and stands alone: not one with a gap, nor one turned round with "not". */
function canPair({ card, draft }: DraftedCard): boolean {
  const isAsked = ['forward', 'reverse', 'hedge', 'membership'].includes(card.kind);
  return isAsked && draft.about !== undefined && !/\bnot\b/.test(card.front);
}

function matching(bank: Bank, pairs: readonly Pair[], spareId: string, dice: Dice): MatchQuestion {
  const ids = shuffled([...pairs.map(({ id }) => id), spareId], dice);
  const [first, ...more] = pairs.map(({ card }) => card);
  return {
    id: `match:${first!.key}`,
    format: 'match',
    stem: 'Match each question with its answer. One answer is left over.',
    prompts: shuffled(pairs, dice).map(({ id, card }) => ({
      card: card.key,
      text: card.front,
      marked: card.marked,
      right: ids.indexOf(id),
    })),
    options: ids.map((id) => {
      const { name, is } = answerOf(bank, id)!;
      return { name, is };
    }),
    ...frameOf(bank, [first!, ...more]),
  };
}
