import type { CardKey } from '#domain/cards/card.ts';
import type { DraftedCard } from '#domain/cards/cards-of.ts';
import { nounOf } from '#domain/cards/naming.ts';
import { told } from '#domain/cards/wording.ts';
import { answerOf, type Bank } from '../bank.ts';
import { oncePer } from '../once-per.ts';
import {
  chosenFrom,
  type Distractor,
  distractorsFor,
  FEWEST_DISTRACTORS,
  fitting,
  rankOf,
} from '../distractors.ts';
import { frameOf } from '../frame.ts';
import type { ChoiceQuestion, TypedQuestion } from '../question.ts';
import type { Dice } from '../seeded.ts';
import { axesOf, type Placed, whichIn } from '../sides.ts';
import { typed } from './typed.ts';

/**
 * The card with three options, four where the deck allows; the right one first, to be dealt its place later. Written
 * instead, and told why, where the deck has no two wrong answers to offer. Null for a question that is turned round
 * with "not".
 */
export function multipleChoice(
  bank: Bank,
  drafted: DraftedCard,
  dice: Dice,
): ChoiceQuestion | TypedQuestion | null {
  const { card, draft } = drafted;
  if (card.kind === 'side') return onWhichSide(bank, drafted, dice);
  if (NEGATED.test(card.front)) return null;
  const wrong = chosenFrom(distractorsFor(bank, drafted), card.back, dice);
  if (wrong.length < FEWEST_DISTRACTORS)
    return { ...typed(bank, drafted), instead: tooFew(wrong.length, card.answerType) };
  const is = answerOf(bank, draft.about)?.is ?? '';
  return choice(bank, drafted, card.front, { name: card.back, is }, wrong);
}

const NEGATED = /\b(?:not|never|except)\b/i;

/** "On fighting which of these do their interests meet?": the others stand on the other side. */
function onWhichSide(bank: Bank, drafted: DraftedCard, dice: Dice): ChoiceQuestion | null {
  const asked = sidesAsked(bank).get(drafted.card.key);
  const wrong = asked ? chosenFrom(asked.wrong, asked.own.name, dice) : [];
  if (!asked || wrong.length < FEWEST_DISTRACTORS) return null;
  const names = [asked.own.name, ...wrong.map(({ name }) => name)];
  const sides = names.flatMap((name) => asked.placed.find((one) => one.name === name)?.note ?? []);
  return { ...choice(bank, drafted, asked.stem, asked.own, wrong), sides };
}

type SideAsked = { stem: string; own: Placed; wrong: Distractor[]; placed: readonly Placed[] };

/** What each card on a side where interests meet can be asked as, beside the names from the other side. */
const sidesAsked = oncePer((bank: Bank): ReadonlyMap<CardKey, SideAsked> => {
  const asked = axesOf(bank).flatMap(({ axis, says, placed }) => {
    const question = whichIn(axis, 'these');
    if (question === undefined) return [];
    const stem = told(says, `${question}?`);
    const apart = placed.flatMap((one) => (one.side === 'apart' ? (answerOf(bank, one.id) ?? []) : []));
    return placed.flatMap((own): [CardKey, SideAsked][] => {
      const key = answerOf(bank, own.id);
      if (own.side !== 'meet' || !key) return [];
      const others = apart.filter(({ type }) => type === key.type);
      const wrong = fitting(stem, key, others).map((one) => ({
        ...one,
        rank: rankOf(bank.deck, key, one, true),
      }));
      return [[own.card, { stem, own, wrong, placed }]];
    });
  });
  return new Map(asked);
});

function choice(
  bank: Bank,
  { card }: DraftedCard,
  stem: string,
  { name, is }: { name: string; is: string },
  wrong: readonly Distractor[],
): ChoiceQuestion {
  return {
    id: `multiple-choice:${card.key}`,
    format: 'multiple-choice',
    stem,
    card: card.key,
    options: [{ name, is }, ...wrong.map((one) => ({ name: one.name, is: one.is }))],
    right: 0,
    sides: [],
    ...frameOf(bank, [card]),
  };
}

function tooFew(count: number, type: DraftedCard['card']['answerType']): string {
  const isName = !['money', 'number', 'date', 'yes-no', 'text'].includes(type);
  const noun = isName ? nounOf(type as Parameters<typeof nounOf>[0]) : 'answer';
  const others = count === 0 ? `no other ${noun}` : `only one other ${noun}`;
  return `To be written, because the deck has ${others} that could be offered as a choice.`;
}
