import type { DraftedCard } from '#domain/cards/cards-of.ts';
import { wordCount } from '#domain/cards/wording.ts';
import type { Bank } from './bank.ts';
import { categorise } from './formats/categorise.ts';
import { contrast } from './formats/contrast.ts';
import { list } from './formats/list.ts';
import { match } from './formats/match.ts';
import { multipleChoice } from './formats/multiple-choice.ts';
import { compare, explain } from './formats/open.ts';
import { trueSlot } from './formats/true-slot.ts';
import { typed } from './formats/typed.ts';
import type { Format, Question } from './question.ts';
import type { Dice } from './seeded.ts';

/** A question about a card, or null where the deck does not allow it in this format. */
type Maker = (bank: Bank, drafted: DraftedCard, dice: Dice) => Question | null;

/** One maker a format. A choice that lacks wrong answers comes back as a question to be written. */
export const MAKERS: Record<Format, Maker> = {
  'multiple-choice': multipleChoice,
  typed,
  cloze: typed,
  list,
  match,
  categorise,
  'true-slot': trueSlot,
  contrast,
  compare,
  explain,
};

/** The formats that suit a card, whether or not the deck has enough beside it. */
export function formatsOf({ card }: DraftedCard): readonly Format[] {
  if (card.kind === 'why' || wordCount(card.back) > MOST_WORDS_TYPED) return ['explain'];
  return FORMATS_OF[card.kind];
}

/** Rule ATOM-1: an answer of more words is a sentence. */
const MOST_WORDS_TYPED = 6;

const NAMED: readonly Format[] = ['typed', 'multiple-choice', 'match', 'true-slot'];

const FORMATS_OF: Record<Exclude<DraftedCard['card']['kind'], 'why'>, readonly Format[]> = {
  forward: NAMED,
  reverse: NAMED,
  number: ['typed', 'multiple-choice', 'true-slot'],
  hedge: ['typed', 'multiple-choice', 'match'],
  cloze: ['cloze'],
  'overlapping-cloze': ['cloze', 'multiple-choice', 'list'],
  membership: ['typed', 'multiple-choice', 'match'],
  side: ['categorise', 'multiple-choice', 'true-slot'],
  contrast: ['contrast', 'compare'],
};
