import { database } from './database.ts';
import { type LearnerId, mintGuest, newKey } from './learner.ts';
import { placesOf } from './memories.ts';
import { cardIdsIn, recordUploads } from './record-uploads.ts';
import { type Refusal, arrive, hasArrived } from './review-arrival.ts';
import type { Upload } from './review-wire.ts';
import { recordInNextTransaction } from './shared-transaction.ts';
import { type JudgedUpload, type UploadAnswer, refuseUnknown } from './upload-entry.ts';
import { isZone } from './zone.ts';

/**
 * Adds what a learner did to the log and refolds the cards it touched, in one transaction. Repeatable: an event that
 * comes again is acknowledged and not counted. An undo of what has not arrived is kept and waits for it. `receivedAt`
 * in ms. Throws NotFound when the learner was erased meanwhile. (DESIGN.md, section 4.)
 */
export function recordReviews(
  learnerId: LearnerId,
  upload: Upload,
  receivedAt: number,
): Promise<UploadAnswer> {
  return recordInNextTransaction({ learnerId, ...judge(upload, receivedAt) });
}

/**
 * The same for a visitor: the first acceptable event makes the guest, in the same transaction. `key` belongs into the
 * visitor's cookie; it is null, and nothing is written, when no event is acceptable.
 */
export async function recordFirstReviews(
  upload: Upload,
  receivedAt: number,
): Promise<{ answer: UploadAnswer; key: string | null }> {
  const judged = judge(upload, receivedAt);
  const places = await placesOf(database(), cardIdsIn(judged));
  const { arrivals, refused } = refuseUnknown(judged, places);
  if (arrivals.length === 0) return { answer: { ...NOTHING_KEPT, refused, now: receivedAt }, key: null };

  const { guestKey: key = newKey(), fuzzSeed } = upload;
  const guest = { key, zone: judged.zone ?? 'UTC', fuzzSeed };
  const [answer] = await database().$transaction(async (transaction) => {
    const learnerId = await mintGuest(transaction, guest, new Date(receivedAt));
    return recordUploads(transaction, [{ learnerId, ...judged }]);
  });
  return { answer: answer!, key };
}

const NOTHING_KEPT = { accepted: [], duplicate: [], memories: {}, parametersVersion: 0 };

/** Everything that can be said of an upload without a database. */
function judge(upload: Upload, receivedAt: number): Omit<JudgedUpload, 'learnerId'> {
  const clocks = { sentAt: upload.sentAt, receivedAt };
  const judged = upload.events.map((raw) => arrive(raw, clocks));
  return {
    zone: isZone(upload.zone) ? upload.zone : null,
    arrivals: judged.filter(hasArrived),
    refused: judged.filter((one): one is Refusal => !hasArrived(one)),
    receivedAt,
  };
}
