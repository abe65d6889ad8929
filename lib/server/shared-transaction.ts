import { setImmediate as nextTurn } from 'node:timers/promises';
import { database } from './database.ts';
import { recordUploads } from './record-uploads.ts';
import type { JudgedUpload, UploadAnswer } from './upload-entry.ts';

/** Events that one transaction takes at most, so that nobody waits long behind a full outbox. */
const MOST_TOGETHER = 500;

type Waiting = {
  upload: JudgedUpload;
  resolve: (answer: UploadAnswer) => void;
  reject: (error: unknown) => void;
};

const waiting: Waiting[] = [];
let isWriting = false;

/**
 * Records an upload together with those that arrive at the same time (group commit): waiting for the disk is the
 * dearest part of a small transaction, and one wait serves them all. An upload that cannot be written spoils none of
 * the others. Rejects with what `recordUploads` throws.
 */
export function recordInNextTransaction(upload: JudgedUpload): Promise<UploadAnswer> {
  return new Promise((resolve, reject) => {
    waiting.push({ upload, resolve, reject });
    if (!isWriting) void writeAll();
  });
}

async function writeAll(): Promise<void> {
  isWriting = true;
  while (waiting.length > 0) {
    await nextTurn();
    await write(nextGroup());
  }
  isWriting = false;
}

function nextGroup(): Waiting[] {
  let events = 0;
  const end = waiting.findIndex(({ upload }, index) => {
    events += upload.arrivals.length;
    return index > 0 && events > MOST_TOGETHER;
  });
  return waiting.splice(0, end === -1 ? waiting.length : end);
}

async function write(group: Waiting[]): Promise<void> {
  const uploads = group.map(({ upload }) => upload);
  try {
    const answers = await database().$transaction((transaction) => recordUploads(transaction, uploads));
    for (const [index, { resolve }] of group.entries()) resolve(answers[index]!);
  } catch (error) {
    if (group.length === 1) group[0]!.reject(error);
    else for (const one of group) await write([one]);
  }
}
