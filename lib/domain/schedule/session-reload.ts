import { liveReviews, voidedIds } from './live-reviews.ts';
import type { Grade, Review } from './review.ts';
import { cardOf, type Session, type Undoable, withAnswer, withMemory } from './session-state.ts';

/** An event of the outbox; what the fold does not need is optional. */
export type UnsentReview = Review & { tookMs?: number };

/**
 * A session that knows what the outbox still held when the page was loaded: grades the server has
 * not counted yet, and undos of grades it has. Grades the server did count (they are undoable) and
 * events on cards that are not part of the session change nothing.
 */
export function replayed(session: Session, events: readonly UnsentReview[]): Session {
  const voided = voidedIds(events);
  const newestFirst = session.undoable.filter(({ reviewId }) => voided.has(reviewId)).reverse();
  const counted = new Set(session.undoable.map(({ reviewId }) => reviewId));
  return liveReviews(events)
    .filter(isStudied)
    .filter(({ id }) => !counted.has(id))
    .reduce(withReplayed, newestFirst.reduce(withoutUndoable, session));
}

/**
 * Takes back a grade from before the page was loaded: its card is in the session again, as it was
 * then. Where a later grade of the same card stands, the server must fold; its word comes with the
 * confirmation.
 */
export function withoutUndoable(session: Session, gone: Undoable): Session {
  const { card, revision, memoryBefore } = gone;
  const index = session.undoable.indexOf(gone);
  const later = session.undoable.slice(index + 1);
  const kept = { ...session, undoable: [...session.undoable.slice(0, index), ...later] };
  if (later.some((other) => other.card.key === card.key)) return kept;
  if (cardOf(session, card.key)) return withMemory(kept, card.key, memoryBefore);
  return { ...kept, cards: [{ card, revision, memory: memoryBefore }, ...session.cards] };
}

type StudiedReview = UnsentReview & { grade: Grade };

function isStudied(event: UnsentReview): event is StudiedReview {
  return event.kind === 'grade' && event.mode !== 'cram' && event.grade !== undefined;
}

function withReplayed(session: Session, event: StudiedReview): Session {
  const { id: reviewId, cardId, grade, studyDay, answeredAt, tookMs = 0 } = event;
  return withAnswer(session, { reviewId, cardId, grade, at: { studyDay, answeredAt }, tookMs, typed: null });
}
