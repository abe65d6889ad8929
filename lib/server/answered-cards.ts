import type { Memory } from '#domain/schedule/memory.ts';
import type { StudyDay } from '#domain/schedule/study-day.ts';
import { CANDIDATE, type CandidateRow, type CardCandidate, candidateOf } from './candidate.ts';
import { database } from './database.ts';
import type { LearnerId } from './learner.ts';
import { type MemoryRow, memoryOf } from './memories.ts';

/** The cards that the learner answered on a study day, retired ones among them. */
export async function answeredOn(
  learnerId: LearnerId,
  day: StudyDay,
): Promise<(CardCandidate & { memory: Memory })[]> {
  const rows = await database().$queryRaw<(CandidateRow & MemoryRow)[]>`SELECT ${CANDIDATE}
    FROM "Memory" AS m CROSS JOIN "Card" AS c
    WHERE m."learnerId" = ${learnerId} AND m."lastStudyDay" = ${day} AND c."id" = m."cardId"
    ORDER BY m."introducedOn", m."position" LIMIT ${MOST_ANSWERED_A_DAY}`;
  return rows.map((row) => ({ ...candidateOf(row), memory: memoryOf(row) }));
}

/**
 * The cards that the learner left on a learning step, today or on the last day of study before. They are due too, but
 * a long backlog would stand before them, and they fade the fastest. Such a card is due on the day of its answer
 * (`answer` in the domain), so the due index finds it.
 */
export async function cardsOnSteps(learnerId: LearnerId, today: StudyDay): Promise<CardCandidate[]> {
  const rows = await database().$queryRaw<CandidateRow[]>`SELECT ${CANDIDATE}
    FROM "Memory" AS m CROSS JOIN "Card" AS c
    WHERE m."learnerId" = ${learnerId} AND m."suspended" = false AND m."dueAt" IS NOT NULL AND m."dueOn" IN (${today},
        (SELECT max("lastStudyDay") FROM "Memory" WHERE "learnerId" = ${learnerId} AND "lastStudyDay" < ${today}))
      AND c."id" = m."cardId" AND c."retiredAt" IS NULL
    ORDER BY m."dueOn", m."position" LIMIT ${MOST_ANSWERED_A_DAY}`;
  return rows.map(candidateOf);
}

/** Above what the settings allow a day, and therefore all of it. */
const MOST_ANSWERED_A_DAY = 5000;
