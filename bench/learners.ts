import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { DEFAULT_LIMITS, type Limits } from '#domain/schedule/limits.ts';
import { insertAll } from './data-file.ts';
import type { Dice } from './dice.ts';

/** A learner that was added. `key` is the value of the cookie `dossier`. */
export type AddedLearner = { id: string; fuzzSeed: string; key: string };

/** Adds learners in the zone UTC, who want to be asked so much a day. */
export function addLearners(
  db: Database.Database,
  count: number,
  dice: Dice,
  limits: Limits = DEFAULT_LIMITS,
): AddedLearner[] {
  const learners = Array.from({ length: count }, () => {
    const [key, fuzzSeed] = [32, 16].map((length) => Buffer.from(dice.bytes(length)).toString('base64url'));
    return { id: Buffer.from(dice.bytes(16)).toString('hex'), fuzzSeed: fuzzSeed!, key: key! };
  });
  insertAll(
    db,
    'Learner',
    learners.map(({ id, fuzzSeed, key }) => ({
      id,
      fuzzSeed,
      keyHash: createHash('sha256').update(key).digest('hex'),
      zone: 'UTC',
      ...limits,
      createdAt: new Date(0),
    })),
  );
  return learners;
}
