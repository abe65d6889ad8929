import { FOLD_VERSION, type Memory } from '#domain/schedule/memory.ts';
import { studyDayOf } from '#domain/schedule/study-day.ts';
import type { Database, Transaction } from './database.ts';
import type { LearnerId } from './learner.ts';
import { type CardPlace, foldCards, MEMORY_COLUMNS, memoryOf, placesOf } from './memories.ts';
import { cardsOfLearner, type Folded, foldingOf, holdLearner } from './refold.ts';
import { type LoggedReview, readLog } from './review-log.ts';

/** What an examination found of one learner, in sentences. */
export type LearnerExamined = {
  faults: string[];
  notes: string[];
  /** Memories that computing them anew would mend; null where all are right. */
  wrongMemories: string | null;
  reviews: number;
  memories: number;
};

/** Holds one learner's memories against the log, and the log against itself; uploads wait a page of cards long. */
export async function examineLearner(db: Database, learnerId: LearnerId): Promise<LearnerExamined> {
  const wrong: string[] = [];
  const faults = new Map<string, number>();
  const found: LearnerExamined = { faults: [], notes: [], wrongMemories: null, reviews: 0, memories: 0 };
  let pending = 0;
  for await (const cardIds of cardsOfLearner(db, learnerId)) {
    const page = await db.$transaction(async (transaction) => {
      const learner = await holdLearner(transaction, learnerId);
      return learner && examineCards(transaction, learner, cardIds);
    });
    if (!page) break;
    found.reviews += page.log.length;
    found.memories += page.stored;
    wrong.push(...page.wrong);
    pending += pendingIn(page.log);
    for (const fault of page.log.flatMap(faultsOf)) faults.set(fault, (faults.get(fault) ?? 0) + 1);
  }
  found.faults = [...faults].map(([what, count]) => `Learner ${learnerId}: ${what} (${count}).`);
  if (pending > 0) found.notes.push(`Learner ${learnerId}: ${pending} undos wait for what they undo.`);
  if (wrong.length > 0) found.wrongMemories = sentenceOn(learnerId, wrong);
  return found;
}

type Page = { log: LoggedReview[]; stored: number; wrong: string[] };

async function examineCards(transaction: Transaction, learner: Folded, cardIds: string[]): Promise<Page> {
  const log = await readLog(transaction, {
    cards: cardIds.map((cardId) => ({ learnerId: learner.id, cardId })),
  });
  const rows = await transaction.memory.findMany({
    where: { learnerId: learner.id, cardId: { in: cardIds } },
    select: { cardId: true, deckId: true, position: true, foldVersion: true, ...MEMORY_COLUMNS },
  });
  const stored = new Map(rows.map((row) => [row.cardId, bytesOf(memoryOf(row), row, row.foldVersion)]));
  const folded = foldCards(cardIds, log, await foldingOf(transaction, learner));
  const places = await placesOf(transaction, cardIds);
  const wrong = cardIds.filter(
    (id) => stored.get(id) !== bytesOf(folded.get(id) ?? null, places.get(id), FOLD_VERSION),
  );
  return { log, stored: rows.length, wrong };
}

/** Two memories are the same when these are: every digit of every number counts. */
function bytesOf(memory: Memory | null, place: CardPlace | undefined, version: number): string | undefined {
  const values = memory && JSON.stringify(memory, Object.keys(MEMORY_COLUMNS));
  return values ? `${version} ${place?.deckId} ${place?.position} ${values}` : undefined;
}

function faultsOf(review: LoggedReview): string[] {
  const { kind, targetId, grade, dueOn, answeredAt, offsetMinutes, rolloverHour, studyDay } = review;
  const isEmpty =
    (kind === 'grade' && grade === undefined) ||
    (kind === 'undo' && targetId === undefined) ||
    (kind === 'set-due' && dueOn === undefined);
  const isMisdated = studyDay !== studyDayOf(answeredAt, offsetMinutes, rolloverHour);
  return [
    ...(isEmpty ? [`events of the kind ${kind} lack what they are about`] : []),
    ...(isMisdated ? ['events have another study day than their instant, offset and rollover give'] : []),
  ];
}

/** The log of whole cards holds the target of each of its undos, unless that has not arrived. */
function pendingIn(log: readonly LoggedReview[]): number {
  const ids = new Set(log.map(({ id }) => id));
  return log.filter(({ targetId }) => targetId !== undefined && !ids.has(targetId)).length;
}

function sentenceOn(learnerId: LearnerId, cardIds: readonly string[]): string {
  const named = cardIds.slice(0, 3).join(', ') + (cardIds.length > 3 ? ' and others' : '');
  return `Learner ${learnerId}: ${cardIds.length} memories are not what their events make them (cards ${named}).`;
}
