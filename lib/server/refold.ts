import type { Database, Transaction } from './database.ts';
import type { Learner } from './learner.ts';
import { type Folding, foldCards, placesOf, writeMemories } from './memories.ts';
import { parametersOf } from './parameters.ts';
import { readLog } from './review-log.ts';

/** What folding needs to know of a learner. */
export type Folded = Pick<Learner, 'id' | 'fuzzSeed' | 'parametersVersion'>;

/** The learner's seed and parameters, as the fold takes them. */
export async function foldingOf(db: Database | Transaction, learner: Folded): Promise<Folding> {
  const { id, fuzzSeed, parametersVersion } = learner;
  return { fuzzSeed, parametersOf: await parametersOf(db, id, parametersVersion) };
}

/** Computes a learner's memories of some cards anew from the log and stores them. */
export async function refold(
  transaction: Transaction,
  learner: Folded,
  cardIds: readonly string[],
): Promise<void> {
  const cards = cardIds.map((cardId) => ({ learnerId: learner.id, cardId }));
  const log = await readLog(transaction, { cards });
  const memories = foldCards(cardIds, log, await foldingOf(transaction, learner));
  const folded = [...memories].map(([cardId, memory]) => ({ learnerId: learner.id, cardId, memory }));
  await writeMemories(transaction, folded, await placesOf(transaction, cardIds));
}
