import type { Memory } from '#domain/schedule/memory.ts';
import type { LearnerId } from './learner.ts';
import { type CardPlace, type FoldedMemory, type Folding, foldCards } from './memories.ts';
import { admit } from './review-admission.ts';
import type { Arrival, Refusal } from './review-arrival.ts';
import type { LoggedReview, NewReview } from './review-log.ts';

/** An upload of which everything was judged that needs no database. `zone` is null where the device's is unknown. */
export type JudgedUpload = {
  learnerId: LearnerId;
  zone: string | null;
  arrivals: Arrival[];
  refused: Refusal[];
  /** Our clock, in ms. */
  receivedAt: number;
};

/** What became of an upload. Every event's id is in exactly one of the three lists, once for each time it came. */
export type UploadAnswer = {
  accepted: string[];
  /** Known already, with the same content. */
  duplicate: string[];
  refused: Refusal[];
  /** The memory of each card that the upload touched; null where undo left nothing. The server's word wins. */
  memories: Record<string, Memory | null>;
  /** Version of the learner's parameters in force: a device with another one has old settings. */
  parametersVersion: number;
  /** Our clock, in ms. */
  now: number;
};

/** A learner whose uploads wait for ours. */
export type LockedLearner = { id: LearnerId; fuzzSeed: string; parametersVersion: number };

/** What one learner's uploads add to the log and change in the memories, and the answer to each. */
export type Entry = {
  added: NewReview[];
  changed: FoldedMemory[];
  answers: [JudgedUpload, UploadAnswer][];
};

/** Holds one learner's uploads, in the order in which they came, against the learner's log, and folds the outcome. */
export function enter(
  { id: learnerId, parametersVersion }: LockedLearner,
  uploads: readonly JudgedUpload[],
  before: readonly LoggedReview[],
  places: ReadonlyMap<string, CardPlace>,
  folding: Folding,
): Entry {
  const log = [...before];
  const taken = uploads.map((upload) => {
    const { arrivals, refused } = refuseUnknown(upload, places);
    const admission = admit(arrivals, log);
    const added = admission.admitted.map((arrival) => newReview(upload, arrival, parametersVersion));
    log.push(...added);
    return {
      upload,
      arrivals,
      added,
      duplicate: admission.duplicate,
      refused: [...refused, ...admission.refused],
    };
  });

  const memories = foldCards(new Set(taken.flatMap(({ arrivals }) => arrivals.map(cardIdOf))), log, folding);
  const memoryOf = (cardId: string) => memories.get(cardId) ?? null;
  const added = taken.flatMap((one) => one.added);
  const changed = [...new Set(added.map(({ cardId }) => cardId))];
  return {
    added,
    changed: changed.map((cardId) => ({ learnerId, cardId, memory: memoryOf(cardId) })),
    answers: taken.map(({ upload, arrivals, added: accepted, duplicate, refused }) => [
      upload,
      {
        accepted: accepted.map(({ id }) => id),
        duplicate,
        refused,
        memories: Object.fromEntries(
          arrivals.map((arrival) => [cardIdOf(arrival), memoryOf(cardIdOf(arrival))]),
        ),
        parametersVersion,
        now: upload.receivedAt,
      },
    ]),
  };
}

/** Turns away what names no card. A retired card counts: the answer was given, and the card may come back. */
export function refuseUnknown(
  { arrivals, refused }: Pick<JudgedUpload, 'arrivals' | 'refused'>,
  places: ReadonlyMap<string, CardPlace>,
): Pick<JudgedUpload, 'arrivals' | 'refused'> {
  const isKnown = (arrival: Arrival) => places.has(cardIdOf(arrival));
  const reason = 'There is no such card.';
  return {
    arrivals: arrivals.filter(isKnown),
    refused: [
      ...refused,
      ...arrivals.filter((one) => !isKnown(one)).map(({ event }) => ({ id: event.id, reason })),
    ],
  };
}

function cardIdOf({ event }: Arrival): string {
  return event.cardId;
}

/** A device may remember parameters that we never had, from before a backup was restored: then ours hold. */
function newReview(
  { learnerId, receivedAt }: JudgedUpload,
  { event, ...placed }: Arrival,
  parametersInForce: number,
): NewReview {
  const parametersVersion = Math.min(event.parametersVersion, parametersInForce);
  return { ...event, ...placed, learnerId, parametersVersion, receivedAt };
}
