import type { DraftedCard } from '#domain/cards/cards-of.ts';
import type { Bank } from './bank.ts';
import { areEnemies, type Opened, opened } from './enemies.ts';
import { formatsOf, MAKERS } from './makers.ts';
import { oncePer } from './once-per.ts';
import type { Format } from './question.ts';
import { type Dice, diceOf, shuffled } from './seeded.ts';

/** A quiz in the making: the questions taken so far, none of which gives another away. */
export type Picking = {
  bank: Bank;
  seed: string;
  most: number;
  taken: Opened[];
  /** A drill comes back to the same cards in other formats. */
  mayRepeat?: true;
};

/** These ask many cards at once: one of each is enough for a quiz. */
const ONCE: ReadonlySet<Format> = new Set(['match', 'categorise']);

/**
 * Takes one question about one of the cards, if there is one that no question taken before forbids. The format used
 * least comes first, so that formats mix; the dice of the quiz decide between equals.
 * @returns whether one was taken
 */
export function takeOne(
  picking: Picking,
  cards: readonly DraftedCard[],
  formats?: ReadonlySet<Format>,
): boolean {
  if (picking.taken.length >= picking.most) return false;
  const open = cards.filter(({ card }) => !picking.taken.some((one) => one.cards.includes(card.key)));
  const dice = diceFor(picking, cards.map(({ card }) => card.key).join(' '));
  const wanted = open.flatMap((drafted) =>
    formatsOf(drafted)
      .filter((format) => !formats || formats.has(format))
      .map((format) => ({ drafted, format })),
  );
  const uses = Map.groupBy(picking.taken, ({ question }) => question.format);
  const used = (format: Format) => uses.get(format)?.length ?? 0;
  const byUse = shuffled(wanted, dice).sort((a, b) => used(a.format) - used(b.format));
  return byUse.some(({ drafted, format }) => takeAs(picking, drafted, format, formats));
}

/**
 * Takes the question in this format, if the deck has it and none taken before forbids it.
 * @param formats what may come of it, since a choice without wrong answers becomes a question to be written
 */
export function takeAs(
  picking: Picking,
  drafted: DraftedCard,
  format: Format,
  formats?: ReadonlySet<Format>,
): boolean {
  const { taken, most, mayRepeat } = picking;
  if (taken.length >= most) return false;
  if (ONCE.has(format) && taken.some(({ question }) => question.format === format)) return false;
  if (!mayRepeat && taken.some(({ cards }) => cards.includes(drafted.card.key))) return false;
  const fresh = made(picking, drafted, format);
  if (fresh === null || formats?.has(fresh.question.format) === false) return false;
  if (taken.some((one) => areEnemies(one, fresh, mayRepeat))) return false;
  taken.push(fresh);
  return true;
}

function made(picking: Picking, drafted: DraftedCard, format: Format): Opened | null {
  const { bank } = picking;
  const { key } = drafted.card;
  const known = THROWN.has(format) ? undefined : undiced(bank).get(`${format} ${key}`);
  if (known !== undefined) return known;
  const question = MAKERS[format](bank, drafted, diceFor(picking, key));
  const fresh = question && opened(bank, question);
  if (!THROWN.has(format)) undiced(bank).set(`${format} ${key}`, fresh);
  return fresh;
}

/** Formats in which the dice have a say; the others are the same in every quiz, and made once. */
const THROWN: ReadonlySet<Format> = new Set(['multiple-choice', 'match', 'categorise', 'true-slot']);

const undiced = oncePer((_bank: Bank) => new Map<string, Opened | null>());

/** Dice of a card's own, so that leaving out one question does not change the others. */
function diceFor({ seed }: Picking, key: string): Dice {
  return diceOf(`${seed} ${key}`);
}
