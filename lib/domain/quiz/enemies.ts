import type { CardKey } from '#domain/cards/card.ts';
import { bare } from '#domain/cards/wording.ts';
import { answerOf, type Bank, draftedOf } from './bank.ts';
import { oncePer } from './once-per.ts';
import { cardsIn, PROCESS_OF, type Question } from './question.ts';

/** A question with what it shows and what it hides, folded for comparison. */
export type Opened = {
  question: Question;
  cards: readonly CardKey[];
  /** What is asked. */
  asks: string;
  /** What is asked and every name to choose from. */
  shows: string;
  keys: readonly string[];
};

export function opened(bank: Bank, question: Question): Opened {
  const asks = ` ${bare([question.stem, ...promptsIn(question)].join(' ; '))} `;
  return {
    question,
    cards: cardsIn(question),
    asks,
    shows: `${asks}${bare(offeredBy(question).join(' ; '))} `,
    keys: keysOf(bank, question)
      .map(bare)
      .filter((key) => key.length > 1)
      .map((key) => ` ${key} `),
  };
}

/**
 * Whether two questions may not stand in one quiz: they ask the same card, or the text of one holds the answer of the
 * other. What is to be recalled may not even be among the names that the other offers.
 */
export function areEnemies(a: Opened, b: Opened, mayRepeat = false): boolean {
  const sharesCard = !mayRepeat && a.cards.some((card) => b.cards.includes(card));
  return sharesCard || givesAway(a, b) || givesAway(b, a);
}

function givesAway(shown: Opened, hidden: Opened): boolean {
  const text = PROCESS_OF[hidden.question.format] === 'recall' ? shown.shows : shown.asks;
  return hidden.keys.some((key) => text.includes(key));
}

function promptsIn(question: Question): string[] {
  return question.format === 'match' ? question.prompts.map(({ text }) => text) : [];
}

function offeredBy(question: Question): string[] {
  if ('options' in question) return question.options.map(({ name }) => name);
  return question.format === 'categorise' ? question.rows.map(({ name }) => name) : [];
}

/** The right answer in all its forms; what is sorted or told in one's own words hides no name. */
function keysOf(bank: Bank, question: Question): string[] {
  switch (question.format) {
    case 'typed':
    case 'cloze':
      return [question.back, ...question.accept];
    case 'list':
      return question.members.flatMap(({ back, accept }) => [back, ...accept]);
    case 'match':
      return question.prompts.flatMap(({ right }) => formsOf(bank, question.options[right]?.name));
    case 'multiple-choice':
    case 'contrast':
      return formsOf(bank, question.options[question.right]?.name);
    case 'true-slot': {
      const { card, draft } = draftedOf(bank, question.card) ?? {};
      return card?.kind === 'side'
        ? formsOf(bank, answerOf(bank, draft?.about)?.name)
        : card
          ? [card.back]
          : [];
    }
    case 'categorise':
    case 'compare':
    case 'explain':
      return [];
  }
}

function formsOf(bank: Bank, name = ''): string[] {
  const answer = bank.answers.find((one) => one.name === name);
  return [name, ...(answer?.accept ?? [])];
}

/**
 * Cards whose answer stands in more than a quarter of all questions, as a speaker's name does in every question on what
 * he says. Asked first, such a card would leave a quiz hardly anything else to ask, so it is asked last.
 */
export const loudCards = oncePer((bank: Bank): ReadonlySet<CardKey> => {
  const fronts = bank.drafted.map(({ card }) => ` ${bare(card.front)} `);
  const isLoud = ({ card }: Bank['drafted'][number]) => {
    const forms = [card.back, ...card.accept].map(bare).filter((form) => form.length > 1);
    return (
      fronts.filter((front) => forms.some((form) => front.includes(` ${form} `))).length > fronts.length / 4
    );
  };
  return new Set(bank.drafted.filter(isLoud).map(({ card }) => card.key));
});
