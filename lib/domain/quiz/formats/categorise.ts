import type { CardKey } from '#domain/cards/card.ts';
import type { DraftedCard } from '#domain/cards/cards-of.ts';
import { told } from '#domain/cards/wording.ts';
import { type Bank, draftedOf } from '../bank.ts';
import { frameOf } from '../frame.ts';
import type { CategoriseQuestion } from '../question.ts';
import { type Dice, shuffled } from '../seeded.ts';
import { axesOf, type Placed, type PlacedAxis } from '../sides.ts';

const MOST_ROWS = 9;
const FEWEST_ROWS = 3;
/** Names of which nothing is stated, so that "not stated" is an answer and not only a word. */
const MOST_UNSTATED = 2;

/**
 * Names to be sorted: interests meet, do not meet, or nothing is stated. Up to nine, both sides among them and the
 * card given too; the names of a complete list count for the card of their class. Null where too few are named.
 */
export function categorise(bank: Bank, { card }: DraftedCard, dice: Dice): CategoriseQuestion | null {
  const placedAxis = axesOf(bank).find(({ placed }) => placed.some((one) => one.card === card.key));
  if (!placedAxis) return null;
  const rows = rowsOf(placedAxis, card.key, dice);
  if (rows.length < FEWEST_ROWS || new Set(rows.map(({ side }) => side)).size < 2) return null;
  const unstated = shuffled(unstatedBeside(bank, placedAxis), dice).slice(
    0,
    Math.min(MOST_UNSTATED, MOST_ROWS - rows.length),
  );
  const cards = [...new Set(rows.map((row) => row.card))].flatMap((key) => draftedOf(bank, key)?.card ?? []);
  const [first, ...more] = cards;
  if (!first) return null;
  const { axis, says } = placedAxis;
  return {
    id: `categorise:${card.key}`,
    format: 'categorise',
    stem: told(says, `${axis.ask.slice(0, -' it'.length)} these?`),
    rows: shuffled(
      [
        ...rows.map(({ card: key, name, note, side }) => ({
          card: key,
          name,
          bin: side,
          because: note.because,
        })),
        ...unstated.map(({ name }) => ({ card: null, name, bin: 'not-stated' as const, because: '' })),
      ],
      dice,
    ),
    ...frameOf(bank, [first, ...more]),
  };
}

/** The card's own names, then the others, side by side in turn so that neither side runs out. */
function rowsOf({ placed }: PlacedAxis, key: CardKey, dice: Dice): Placed[] {
  const mixed = shuffled(placed, dice);
  const own = mixed.filter((one) => one.card === key);
  const others = mixed.filter((one) => one.card !== key);
  const meet = others.filter(({ side }) => side === 'meet');
  const apart = others.filter(({ side }) => side === 'apart');
  const inTurn = Array.from({ length: Math.max(meet.length, apart.length) }, (_, i) => [meet[i], apart[i]]);
  return [...own, ...inTurn.flat().filter((one) => one !== undefined)].slice(0, MOST_ROWS);
}

/** Names of the same types of which no fact and no list says on which side they are. */
function unstatedBeside(bank: Bank, { axis, placed }: PlacedAxis): { name: string }[] {
  const { deck } = bank;
  const types = new Set(placed.map(({ id }) => deck.entities[id]?.type));
  const onAxis = new Set([...axis.yes.sets, ...axis.no.sets].flatMap((id) => deck.sets?.[id]?.members ?? []));
  const told = new Set(deck.facts.flatMap(({ s, o, with: other }) => [s, o, other]));
  return bank.answers.filter(
    ({ id, type }) =>
      types.has(type) && !onAxis.has(id) && !told.has(id) && !placed.some((one) => one.id === id),
  );
}
