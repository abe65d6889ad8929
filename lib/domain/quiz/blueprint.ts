import type { DraftedCard } from '#domain/cards/cards-of.ts';
import { passageNumber } from '#domain/facts/voices.ts';
import type { Bank } from './bank.ts';
import { formatsOf } from './makers.ts';
import { type Picking, takeOne } from './picking.ts';
import { type Format, PROCESS_OF, PROCESSES, type Process } from './question.ts';
import { diceOf, shuffled } from './seeded.ts';
import type { BlueprintCell } from './settings.ts';

/** A passage's row of the grid: how many of its cards can be asked by each process. */
export type BlueprintRow = { category: string; about: string; cards: Record<Process, number> };

/** What a deck has to offer a test: passage by process, passages in the order of the source. */
export function blueprintGrid(bank: Bank): BlueprintRow[] {
  return categoriesOf(bank).map((category) => ({
    category,
    about: bank.deck.passages[category]?.about ?? category,
    cards: Object.fromEntries(
      PROCESSES.map((process) => [process, cardsFor(bank, category, process).length]),
    ) as Record<Process, number>,
  }));
}

/**
 * Takes questions cell by cell. Without a blueprint every cell that has cards is asked in turn, so that passages and
 * processes are spread evenly, in the order of the source.
 */
export function takeByBlueprint(picking: Picking, blueprint: readonly BlueprintCell[]): void {
  const cells = blueprint.length > 0 ? blueprint : evenCells(picking.bank);
  const rounds = Math.max(0, ...cells.map(({ count }) => count));
  // Round by round, so that where a test is cut short, it is cut short everywhere alike; what a whole round could not
  // take, no later one can.
  for (let round = 0, before = -1; round < rounds && picking.taken.length > before; round++) {
    before = picking.taken.length;
    for (const cell of cells) if (round < cell.count) takeInCell(picking, cell, round);
  }
  picking.taken.sort((a, b) => placeOf(a.question.category) - placeOf(b.question.category));

  function placeOf(category: string): number {
    return passageNumber(picking.bank.deck, category);
  }
}

function takeInCell(picking: Picking, { category, process }: BlueprintCell, round: number): void {
  const { bank, seed } = picking;
  const cards = shuffled(
    cardsFor(bank, category, process),
    diceOf(`${seed} ${category} ${process} ${round}`),
  );
  cards.some((drafted) => takeOne(picking, [drafted], formatsIn(process)));
}

function evenCells(bank: Bank): BlueprintCell[] {
  return categoriesOf(bank).flatMap((category) =>
    PROCESSES.map((process) => ({ category, process, count: cardsFor(bank, category, process).length })),
  );
}

function categoriesOf(bank: Bank): string[] {
  const cited = new Set(bank.drafted.map(({ card }) => card.cite[0] ?? ''));
  return [...cited].sort((a, b) => passageNumber(bank.deck, a) - passageNumber(bank.deck, b));
}

function cardsFor(bank: Bank, category: string, process: Process): DraftedCard[] {
  const formats = formatsIn(process);
  return bank.drafted.filter(
    (drafted) =>
      drafted.card.cite[0] === category && formatsOf(drafted).some((format) => formats.has(format)),
  );
}

function formatsIn(process: Process): ReadonlySet<Format> {
  const all = Object.keys(PROCESS_OF) as Format[];
  return new Set(all.filter((format) => PROCESS_OF[format] === process));
}
