import type { Review } from './review.ts';

/**
 * What stands of a log: the events that no live undo voids, each once, ordered by (answeredAt, id).
 * Undo events are not among them; an undo of an undo is a redo, to any depth. An undo counts
 * whenever it arrives, also before its target; one whose target is unknown does nothing. Undos
 * that chase each other in a circle void nothing else, since each has but one target.
 */
export function liveReviews(reviews: readonly Review[]): readonly Review[] {
  const ordered = isOrdered(reviews) ? reviews : inOrder(reviews);
  const undos = ordered.filter(isUndo);
  if (undos.length === 0) return ordered;
  const voided = voidedBy(undos);
  return ordered.filter((review) => !isUndo(review) && !voided.has(review.id));
}

function isUndo(review: Review): boolean {
  return review.kind === 'undo';
}

/** A history read from the database is already sorted and free of doubles: no copy then. */
function isOrdered(reviews: readonly Review[]): boolean {
  for (let i = 1; i < reviews.length; i++) {
    if (compare(reviews[i - 1]!, reviews[i]!) >= 0) return false;
  }
  return true;
}

function inOrder(reviews: readonly Review[]): Review[] {
  return [...new Map(reviews.map((review) => [review.id, review])).values()].sort(compare);
}

function compare(a: Review, b: Review): number {
  return a.answeredAt - b.answeredAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * Ids voided by live undos. An undo is settled once every undo that aims at it is settled, so we
 * begin with those at which nobody aims; without recursion, since a chain may be long.
 */
function voidedBy(undos: readonly Review[]): Set<string> {
  const aims = new Map<string, number>();
  const byId = new Map(undos.map((undo) => [undo.id, undo]));
  for (const { targetId } of undos) {
    if (targetId !== undefined) aims.set(targetId, (aims.get(targetId) ?? 0) + 1);
  }
  const voided = new Set<string>();
  const settled = undos.filter((undo) => !aims.has(undo.id));
  for (let undo = settled.pop(); undo; undo = settled.pop()) {
    const { targetId } = undo;
    if (targetId === undefined) continue;
    if (!voided.has(undo.id)) voided.add(targetId);
    const left = (aims.get(targetId) ?? 0) - 1;
    aims.set(targetId, left);
    const target = byId.get(targetId);
    if (left === 0 && target) settled.push(target);
  }
  return voided;
}
