import type { Grade, Mode, Review, ReviewKind } from '#domain/schedule/review.ts';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Database, Transaction } from './database.ts';
import type { LearnerId } from './learner.ts';
import { valueRows } from './value-rows.ts';

/** A row to be added to the log. Instants in ms; what a kind does not have is left out. */
export type NewReview = Review & {
  learnerId: LearnerId;
  format?: string | undefined;
  options?: number | undefined;
  response?: string | undefined;
  zone: string;
  offsetMinutes: number;
  rolloverHour: number;
  tookMs?: number | undefined;
  shownIntervalDays?: number | undefined;
  cardRevision: number;
  reason?: string;
  receivedAt: number;
  payloadHash: string;
};

/** An event already in the log, as far as folding, recognising and examining it need. */
export type LoggedReview = Review & {
  learnerId: LearnerId;
  offsetMinutes: number;
  rolloverHour: number;
  payloadHash: string;
};

/** The memory model that the log's memories follow. */
const MODEL = 'fsrs-6';

/** Appends to the log: one statement, whatever the number. */
export async function appendReviews(transaction: Transaction, reviews: readonly NewReview[]): Promise<void> {
  if (reviews.length === 0) return;
  await transaction.$executeRaw`
    INSERT INTO "Review" ("learnerId", "id", "cardId", "kind", "targetId", "grade", "mode", "format", "options",
      "response", "answeredAt", "zone", "offsetMinutes", "rolloverHour", "studyDay", "tookMs", "shownIntervalDays",
      "dueOn", "model", "parametersVersion", "cardRevision", "reason", "receivedAt", "payloadHash")
    VALUES ${valueRows(reviews.map(valuesOf))}`;
}

/** Which part of the log is wanted: some cards' whole histories, and single events by id, each of one learner. */
export type WantedLog = {
  cards: readonly { learnerId: LearnerId; cardId: string }[];
  events?: readonly { learnerId: LearnerId; id: string }[];
};

/** The wanted part of the log, in no order; an event that is wanted twice may come twice. */
export async function readLog(
  db: Database | Transaction,
  { cards, events = [] }: WantedLog,
): Promise<LoggedReview[]> {
  const parts: Prisma.Sql[] = [];
  if (cards.length > 0)
    parts.push(Prisma.sql`SELECT ${COLUMNS} FROM (VALUES ${valueRows(cards.map(({ learnerId, cardId }) => [learnerId, cardId]))})
      AS "wanted" CROSS JOIN "Review" AS r
      WHERE r."learnerId" = "wanted"."column1" AND r."cardId" = "wanted"."column2"`);
  if (events.length > 0)
    parts.push(Prisma.sql`SELECT ${COLUMNS} FROM (VALUES ${valueRows(events.map(({ learnerId, id }) => [learnerId, id]))})
      AS "wanted" CROSS JOIN "Review" AS r
      WHERE r."learnerId" = "wanted"."column1" AND r."id" = "wanted"."column2"`);
  if (parts.length === 0) return [];
  const rows = await db.$queryRaw<ReviewRow[]>`${Prisma.join(parts, ' UNION ALL ')}`;
  return rows.map(fromRow);
}

type ReviewRow = {
  learnerId: LearnerId;
  id: string;
  cardId: string;
  kind: ReviewKind;
  targetId: string | null;
  grade: Grade | null;
  mode: Mode;
  answeredAt: Date;
  studyDay: number;
  dueOn: number | null;
  stability: number | null;
  difficulty: number | null;
  offsetMinutes: number;
  rolloverHour: number;
  parametersVersion: number;
  payloadHash: string;
};

const COLUMNS = Prisma.raw(`r."learnerId", r."id", r."cardId", r."kind", r."targetId", r."grade", r."mode",
  r."answeredAt", r."studyDay", r."dueOn", r."stability", r."difficulty", r."offsetMinutes", r."rolloverHour",
  r."parametersVersion", r."payloadHash"`);

function fromRow({ targetId, grade, dueOn, stability, difficulty, ...row }: ReviewRow): LoggedReview {
  const review: LoggedReview = { ...row, answeredAt: row.answeredAt.getTime() };
  if (targetId !== null) review.targetId = targetId;
  if (grade !== null) review.grade = grade;
  if (dueOn !== null) review.dueOn = dueOn;
  if (stability !== null) review.stability = stability;
  if (difficulty !== null) review.difficulty = difficulty;
  return review;
}

function valuesOf(review: NewReview): unknown[] {
  return [
    review.learnerId,
    review.id,
    review.cardId,
    review.kind,
    review.targetId ?? null,
    review.grade ?? null,
    review.mode,
    review.format ?? null,
    review.options ?? null,
    review.response ?? null,
    new Date(review.answeredAt),
    review.zone,
    review.offsetMinutes,
    review.rolloverHour,
    review.studyDay,
    review.tookMs ?? null,
    review.shownIntervalDays ?? null,
    review.dueOn ?? null,
    MODEL,
    review.parametersVersion,
    review.cardRevision,
    review.reason ?? null,
    new Date(review.receivedAt),
    review.payloadHash,
  ];
}
