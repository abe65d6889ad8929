import type { DraftedCard } from '#domain/cards/cards-of.ts';
import { told } from '#domain/cards/wording.ts';
import type { Bank } from '../bank.ts';
import { frameOf } from '../frame.ts';
import type { ChoiceQuestion } from '../question.ts';
import { axesOf, whichIn } from '../sides.ts';

/** Two names that look alike, on opposite sides: on which do interests meet? The right one first, to be dealt its place. */
export function contrast(bank: Bank, { card, draft }: DraftedCard): ChoiceQuestion | null {
  const { axis, says, placed } = axesOf(bank).find(({ axisId }) => axisId === draft.basis) ?? {};
  const asked = axis && whichIn(axis, 'the two');
  if (card.kind !== 'contrast' || asked === undefined || placed === undefined) return null;
  const pair = card.sides.flatMap((note) => placed.find((one) => one.note.name === note.name) ?? []);
  if (pair.length !== 2) return null;
  return {
    id: `contrast:${card.key}`,
    format: 'contrast',
    stem: told(says, `${asked}?`),
    card: card.key,
    options: pair.map(({ name, is }) => ({ name, is })),
    right: pair.findIndex(({ side }) => side === 'meet'),
    ...frameOf(bank, [card]),
    sides: pair.map(({ note }) => note),
  };
}
