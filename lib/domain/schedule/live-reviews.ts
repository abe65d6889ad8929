import type { Review } from './review.ts';

/**
 * What stands of a log: the events that no live undo voids, each once, ordered by (answeredAt, id).
 * Undo events are not among them; an undo of an undo is a redo, to any depth. An undo counts
 * whenever it arrives, also before its target; one whose target is unknown does nothing. Undos
 * that chase each other in a circle void nothing else, since each has but one target.
 */
export function liveReviews<R extends Review>(reviews: readonly R[]): readonly R[] {
  const ordered = isOrdered(reviews) ? reviews : inOrder(reviews);
  if (!ordered.some(isUndo)) return ordered;
  const voided = voidedIds(ordered);
  return ordered.filter((review) => !isUndo(review) && !voided.has(review.id));
}

/**
 * Ids of the events, in the list or not, that the live undos of the list void.
 * An undo is settled once every undo that aims at it is, so we begin with those at which nobody
 * aims; without recursion, since a chain may be long.
 */
export function voidedIds(reviews: readonly Review[]): Set<string> {
  const undos = new Map(reviews.filter(isUndo).map((undo) => [undo.id, undo]));
  const aims = new Map<string, number>();
  for (const { targetId } of undos.values()) {
    if (targetId !== undefined) aims.set(targetId, (aims.get(targetId) ?? 0) + 1);
  }
  const voided = new Set<string>();
  const settled = [...undos.values()].filter((undo) => !aims.has(undo.id));
  for (let undo = settled.pop(); undo; undo = settled.pop()) {
    const { targetId } = undo;
    if (targetId === undefined) continue;
    if (!voided.has(undo.id)) voided.add(targetId);
    const left = (aims.get(targetId) ?? 0) - 1;
    aims.set(targetId, left);
    const target = undos.get(targetId);
    if (left === 0 && target) settled.push(target);
  }
  return voided;
}

/** A history read from the database is already sorted and free of doubles: no copy then. */
function isOrdered(reviews: readonly Review[]): boolean {
  for (let i = 1; i < reviews.length; i++) {
    if (compare(reviews[i - 1]!, reviews[i]!) >= 0) return false;
  }
  return true;
}

function inOrder<R extends Review>(reviews: readonly R[]): R[] {
  return [...new Map(reviews.map((review) => [review.id, review])).values()].sort(compare);
}

function compare(a: Review, b: Review): number {
  return a.answeredAt - b.answeredAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

function isUndo(review: Review): boolean {
  return review.kind === 'undo';
}
