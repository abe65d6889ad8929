import { createHash } from 'node:crypto';
import { offsetMinutesAt, studyDayOf } from '#domain/schedule/study-day.ts';
import type { Transaction } from '#server/database.ts';
import type { LearnerId } from '#server/learner.ts';
import { refold } from '#server/refold.ts';
import { appendReviews, type NewReview } from '#server/review-log.ts';

/** A card that asks for another answer from now on. */
export type ChangedCard = { cardId: string; revision: number; deckId: string; position: number };

const REASON = 'The answer of this card has changed.';

/**
 * Appends a reset for everybody who remembers the old answer, and folds their memories again. The id is made of
 * learner, card and revision, so that a repeated sync adds nothing.
 */
export async function resetMemories(transaction: Transaction, card: ChangedCard, now: Date): Promise<void> {
  const { cardId, revision } = card;
  const holders = await transaction.memory.findMany({
    where: { cardId, learner: { erasedAt: null } },
    select: {
      learner: {
        select: { id: true, fuzzSeed: true, zone: true, rolloverHour: true, parametersVersion: true },
      },
    },
  });
  for (const { learner } of holders) {
    const learnerId = learner.id as LearnerId;
    const offsetMinutes = offsetMinutesAt(now.getTime(), learner.zone);
    const id = resetId(learnerId, cardId, revision);
    const reset: NewReview = {
      ...{ learnerId, id, cardId, kind: 'reset', mode: 'study', reason: REASON, cardRevision: revision },
      ...{ zone: learner.zone, offsetMinutes, rolloverHour: learner.rolloverHour },
      studyDay: studyDayOf(now.getTime(), offsetMinutes, learner.rolloverHour),
      ...{ answeredAt: now.getTime(), receivedAt: now.getTime() },
      parametersVersion: learner.parametersVersion,
      payloadHash: createHash('sha256').update(id).digest('hex'),
    };
    await appendReviews(transaction, [reset]);
    await refold(transaction, { ...learner, id: learnerId }, [cardId]);
  }
}

/** Version 8 of the UUIDs: 122 bits of our own making. */
function resetId(learnerId: string, cardId: string, revision: number): string {
  const hex = createHash('sha256').update(`reset ${learnerId} ${cardId} ${revision}`).digest('hex');
  const [a, b, c, d] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20)];
  return `${a}-${b}-8${c}-a${d}-${hex.slice(20, 32)}`;
}
