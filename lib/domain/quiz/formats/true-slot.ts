import type { DraftedCard } from '#domain/cards/cards-of.ts';
import type { Fact } from '#domain/facts/model.ts';
import { statementOf } from '#domain/facts/statement.ts';
import type { Bank } from '../bank.ts';
import type { ChoiceQuestion } from '../question.ts';
import type { Dice } from '../seeded.ts';
import { multipleChoice } from './multiple-choice.ts';

/**
 * "Which of these does the text state?": one statement of the deck beside the same with one thing exchanged. Never a
 * rumour, and never another person in somebody's place: nobody is shown doing what they did not do. Null where the fact
 * has no such slot, or too little fits it.
 */
export function trueSlot(bank: Bank, drafted: DraftedCard, dice: Dice): ChoiceQuestion | null {
  const { card, draft } = drafted;
  const { fact } = draft;
  const asksObject = card.kind === 'side' ? fact.o === draft.about : draft.slot === 'o';
  if (fact.hedge !== undefined || !SWAPPABLE.has(fact.p) || !asksObject) return null;
  const choice = multipleChoice(bank, drafted, dice);
  if (choice?.format !== 'multiple-choice') return null;
  const statements = choice.options.map(({ name }, at) =>
    stated(bank, at === 0 ? fact : swapped(bank, drafted, name)),
  );
  const kind = bank.deck.source.kind === 'notes' ? 'source' : bank.deck.source.kind;
  return {
    ...choice,
    id: `true-slot:${card.key}`,
    format: 'true-slot',
    stem: `Which of these does ${card.says ?? `the ${kind}`} state?`,
    options: statements.map((name) => ({ name, is: '' })),
  };
}

/** What places, agencies, sums and stances are said of; not deeds, posts and descriptions, which are people's. */
const SWAPPABLE: ReadonlySet<Fact['p']> = new Set([
  'agency_of',
  'based_in',
  'located_at',
  'released_for',
  'shares_interest_against',
]);

function swapped(bank: Bank, { draft: { fact } }: DraftedCard, name: string): Fact {
  if (typeof fact.o === 'object' && 'money' in fact.o) return { ...fact, o: { ...fact.o, text: name } };
  const other = bank.answers.find((answer) => answer.name === name);
  return { ...fact, o: other?.id ?? name };
}

function stated(bank: Bank, fact: Fact): string {
  return statementOf(bank.deck, fact);
}
