import type { Arrival, Refusal } from './review-arrival.ts';
import type { LoggedReview } from './review-log.ts';

/** Which events of an upload are new, which are known, and which contradict the log. */
export type Admission = { admitted: Arrival[]; duplicate: string[]; refused: Refusal[] };

/**
 * Holds an upload against the learner's log: `log` has at least every event of it that shares an id with the upload
 * or is the target of one of its undos. An undo whose target is in no log is admitted and waits: its target may still
 * be under way, and what belongs to somebody else looks the same.
 */
export function admit(arrivals: readonly Arrival[], log: readonly LoggedReview[]): Admission {
  const known = new Map(log.map(({ id, cardId, payloadHash }) => [id, { cardId, payloadHash }]));
  const cards = new Map(arrivals.map(({ event }) => [event.id, event.cardId]));
  const admission: Admission = { admitted: [], duplicate: [], refused: [] };
  for (const arrival of arrivals) {
    const { id, cardId } = arrival.event;
    const before = known.get(id);
    const reason = before
      ? ID_REUSED
      : wrongAim(arrival, (target) => known.get(target)?.cardId ?? cards.get(target));
    if (before?.payloadHash === arrival.payloadHash) admission.duplicate.push(id);
    else if (reason) admission.refused.push({ id, reason });
    else {
      admission.admitted.push(arrival);
      known.set(id, { cardId, payloadHash: arrival.payloadHash });
    }
  }
  return admission;
}

const ID_REUSED = 'This id was used before, for an event with other content.';

function wrongAim({ event }: Arrival, cardOf: (id: string) => string | undefined): string | null {
  if (event.kind !== 'undo') return null;
  if (event.targetId === event.id) return 'An undo cannot undo itself.';
  const target = cardOf(event.targetId);
  if (target === undefined || target === event.cardId) return null;
  return 'This undo names another card than the event it undoes.';
}
