import { hash } from 'node:crypto';
import type { Transaction } from '#server/database.ts';
import type { LearnerId } from '#server/learner.ts';
import { studyDayAt } from '#server/learners-day.ts';
import { type HeldLearner, holdLearner, refold } from '#server/refold.ts';
import { appendReviews, type NewReview } from '#server/review-log.ts';
import { offsetMinutesAt } from '#domain/schedule/study-day.ts';

const REASON = 'The answer of this card has changed.';

/**
 * Appends a reset for everybody who remembers the old answer of a card, and folds their memories again.
 * @param changed the new revision of each card that asks for another answer
 */
export async function resetMemories(
  transaction: Transaction,
  changed: ReadonlyMap<string, number>,
  now: Date,
): Promise<void> {
  if (changed.size === 0) return;
  const holders = await transaction.memory.groupBy({
    by: ['learnerId'],
    where: { cardId: { in: [...changed.keys()] } },
    // Always in the same order, so that uploads of several learners and this do not wait for each other.
    orderBy: { learnerId: 'asc' },
  });
  for (const { learnerId } of holders) {
    const learner = await holdLearner(transaction, learnerId as LearnerId);
    if (learner) await resetLearner(transaction, learner, changed, now);
  }
}

async function resetLearner(
  transaction: Transaction,
  learner: HeldLearner,
  changed: ReadonlyMap<string, number>,
  now: Date,
): Promise<void> {
  const memories = await transaction.memory.findMany({
    where: { learnerId: learner.id, cardId: { in: [...changed.keys()] } },
    select: { cardId: true },
  });
  const cardIds = memories.map(({ cardId }) => cardId);
  const resets = cardIds.map((cardId) => resetOf(learner, cardId, changed.get(cardId)!, now));
  await appendReviews(transaction, resets);
  await refold(transaction, learner, cardIds);
}

function resetOf(learner: HeldLearner, cardId: string, cardRevision: number, now: Date): NewReview {
  const { id: learnerId, zone, rolloverHour, parametersVersion } = learner;
  const id = resetId(learnerId, cardId, cardRevision);
  return {
    learnerId,
    id,
    cardId,
    kind: 'reset',
    mode: 'study',
    reason: REASON,
    cardRevision,
    zone,
    rolloverHour,
    offsetMinutes: offsetMinutesAt(now.getTime(), zone),
    studyDay: studyDayAt(now.getTime(), learner),
    answeredAt: now.getTime(),
    receivedAt: now.getTime(),
    parametersVersion,
    payloadHash: hash('sha256', id),
  };
}

/** Version 8 of the UUIDs, of our own making: one learner, card and revision have one reset, whoever writes it. */
function resetId(learnerId: string, cardId: string, revision: number): string {
  const hex = hash('sha256', `reset ${learnerId} ${cardId} ${revision}`);
  const [a, b, c, d] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20)];
  return `${a}-${b}-8${c}-a${d}-${hex.slice(20, 32)}`;
}
