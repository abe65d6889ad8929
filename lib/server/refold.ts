import { FOLD_VERSION } from '#domain/schedule/memory.ts';
import type { Database, Transaction } from './database.ts';
import type { Learner, LearnerId } from './learner.ts';
import { type Folding, foldCards, placesOf, writeMemories } from './memories.ts';
import { parametersOf } from './parameters.ts';
import { readLog } from './review-log.ts';

/** What folding needs to know of a learner. */
export type Folded = Pick<Learner, 'id' | 'fuzzSeed' | 'parametersVersion'>;

/** Cards that are folded in one transaction: enough to be quick, few enough that no upload waits long. */
const CARDS_AT_ONCE = 500;

/** The learner's seed and parameters, as the fold takes them. */
export async function foldingOf(db: Database | Transaction, learner: Folded): Promise<Folding> {
  const { id, fuzzSeed, parametersVersion } = learner;
  return { fuzzSeed, parametersOf: await parametersOf(db, id, parametersVersion) };
}

/** What a job of ours needs to know of a learner whose uploads it keeps waiting. */
export type HeldLearner = Folded & Pick<Learner, 'zone' | 'rolloverHour'>;

/** Keeps a learner's uploads waiting until the transaction ends; null for one who is gone. */
export async function holdLearner(
  transaction: Transaction,
  learnerId: LearnerId,
): Promise<HeldLearner | null> {
  const [learner] = await transaction.$queryRaw<HeldLearner[]>`
    UPDATE "Learner" SET "zone" = "zone" WHERE "id" = ${learnerId} AND "erasedAt" IS NULL
    RETURNING "id", "fuzzSeed", "parametersVersion", "zone", "rolloverHour"`;
  return learner ?? null;
}

/** Computes a learner's memories of some cards anew from the log and stores them; the learner must be held. */
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

/** Computes all memories of a learner anew, also of cards whose log or whose memory is missing. */
export async function rebuildMemories(db: Database, learnerId: LearnerId): Promise<void> {
  for await (const cardIds of cardsOfLearner(db, learnerId)) {
    await db.$transaction(async (transaction) => {
      const learner = await holdLearner(transaction, learnerId);
      if (learner) await refold(transaction, learner, cardIds);
    });
  }
}

/** Computes those memories anew that an earlier version of the fold made; returns of how many learners. */
export async function rebuildOutdated(db: Database): Promise<number> {
  const where = { foldVersion: { not: FOLD_VERSION } };
  // One reading of the table from end to end; grouping would read it in the order of an index, ten times as long.
  const isOutdated = await db.memory.findFirst({ where, select: { learnerId: true } });
  if (!isOutdated) return 0;
  const outdated = await db.memory.groupBy({ by: ['learnerId'], where });
  for (const { learnerId } of outdated) await rebuildMemories(db, learnerId as LearnerId);
  return outdated.length;
}

/** The ids of every card that a learner has events or a memory of, a page at a time. */
export async function* cardsOfLearner(db: Database, learnerId: LearnerId): AsyncGenerator<string[]> {
  for (let after = ''; ;) {
    const page = await db.$queryRaw<{ cardId: string }[]>`
      SELECT "cardId" FROM "Review" WHERE "learnerId" = ${learnerId} AND "cardId" > ${after}
      UNION SELECT "cardId" FROM "Memory" WHERE "learnerId" = ${learnerId} AND "cardId" > ${after}
      ORDER BY "cardId" LIMIT ${CARDS_AT_ONCE}`;
    const cardIds = page.map(({ cardId }) => cardId);
    if (cardIds.length === 0) return;
    yield cardIds;
    after = cardIds.at(-1)!;
  }
}
