import type { Transaction } from './database.ts';
import { NotFound } from './failures.ts';
import type { LearnerId } from './learner.ts';
import { placesOf, writeMemories } from './memories.ts';
import { parametersOf } from './parameters.ts';
import { appendReviews, readLog } from './review-log.ts';
import { valueRows } from './value-rows.ts';
import { type JudgedUpload, type LockedLearner, type UploadAnswer, enter } from './upload-entry.ts';

/**
 * Writes uploads, of one learner or of several, in one transaction and few statements, and answers them in their
 * order. Throws NotFound when one of the learners is gone.
 */
export async function recordUploads(
  transaction: Transaction,
  uploads: readonly JudgedUpload[],
): Promise<UploadAnswer[]> {
  const learners = await lock(transaction, uploads);
  const places = await placesOf(transaction, uploads.flatMap(cardIdsIn));
  const logs = Map.groupBy(await readLog(transaction, wantedBy(uploads)), ({ learnerId }) => learnerId);
  const byLearner = Map.groupBy(uploads, ({ learnerId }) => learnerId);

  const entries = [];
  for (const [learnerId, theirs] of byLearner) {
    const learner = learners.get(learnerId);
    if (!learner) throw new NotFound('This learner is gone.');
    const folding = {
      fuzzSeed: learner.fuzzSeed,
      parametersOf: await parametersOf(transaction, learnerId, learner.parametersVersion),
    };
    entries.push(enter(learner, theirs, logs.get(learnerId) ?? [], places, folding));
  }
  await appendReviews(
    transaction,
    entries.flatMap(({ added }) => added),
  );
  await writeMemories(
    transaction,
    entries.flatMap(({ changed }) => changed),
    places,
  );
  const answers = new Map(entries.flatMap((entry) => entry.answers));
  return uploads.map((upload) => answers.get(upload)!);
}

/** The cards that an upload speaks of, whether they exist or not. */
export function cardIdsIn({ arrivals }: Pick<JudgedUpload, 'arrivals'>): string[] {
  return arrivals.map(({ event }) => event.cardId);
}

/**
 * Uploads of one learner wait here for one another, in all processes; a SELECT could not say so on both providers.
 * The device's zone becomes the learner's, unless one was chosen.
 */
async function lock(
  transaction: Transaction,
  uploads: readonly JudgedUpload[],
): Promise<Map<LearnerId, LockedLearner>> {
  const zones = new Map(uploads.map(({ learnerId, zone }) => [learnerId, zone]));
  // Always in the same order, so that two processes with the same learners in hand do not wait for each other.
  const pairs = [...zones].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = await transaction.$queryRaw<LockedLearner[]>`
    UPDATE "Learner" SET "zone" = CASE WHEN "zoneChosen" THEN "zone" ELSE COALESCE("sent"."column2", "zone") END
    FROM (VALUES ${valueRows(pairs)}) AS "sent" WHERE "id" = "sent"."column1" AND "erasedAt" IS NULL
    RETURNING "id", "fuzzSeed", "parametersVersion"`;
  return new Map(rows.map((row) => [row.id, row]));
}

function wantedBy(uploads: readonly JudgedUpload[]) {
  return {
    cards: uploads.flatMap(({ learnerId, arrivals }) =>
      [...new Set(cardIdsIn({ arrivals }))].map((cardId) => ({ learnerId, cardId })),
    ),
    events: uploads.flatMap(({ learnerId, arrivals }) =>
      arrivals.flatMap(({ event }) => idsIn(event).map((id) => ({ learnerId, id }))),
    ),
  };
}

function idsIn(event: JudgedUpload['arrivals'][number]['event']): string[] {
  return event.kind === 'undo' ? [event.id, event.targetId] : [event.id];
}
