import { hash, randomBytes, randomUUID } from 'node:crypto';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { askedTogether } from './asked-together.ts';
import { type Database, type Transaction, database } from './database.ts';

/** Whose rows a function may touch. Only this file makes one, so holding it means having been recognised. */
export type LearnerId = string & { readonly __brand: 'LearnerId' };

/** A learner as the screens and the scheduler need one. */
export type Learner = {
  id: LearnerId;
  fuzzSeed: string;
  zone: string;
  zoneChosen: boolean;
  rolloverHour: number;
  newPerDay: number;
  reviewsPerDay: number;
  typedAnswers: boolean;
  parametersVersion: number;
};

/** Form of a guest's key, the cookie's value: 32 random bytes in base64url. */
export const KEY_FORMAT = /^[A-Za-z0-9_-]{43}$/;
/** Form of a fuzz seed: 16 random bytes in base64url. */
export const FUZZ_SEED_FORMAT = /^[A-Za-z0-9_-]{22}$/;

export function newKey(): string {
  return randomBytes(32).toString('base64url');
}

/** Chosen before the learner exists, so that the intervals a visitor is shown are those that are stored. */
export function newFuzzSeed(): string {
  return randomBytes(16).toString('base64url');
}

/** The learner who holds this key, or null. */
export async function learnerByKey(key: string): Promise<Learner | null> {
  if (!KEY_FORMAT.test(key)) return null;
  return (await learnerByHash(hashOf(key))) ?? null;
}

/** One query for all who ask at the same time: every upload asks, and most of the time goes into asking at all. */
const learnerByHash = askedTogether(async (hashes: string[]) => {
  const rows = await database().$queryRaw<(Learner & { keyHash: string })[]>`
    SELECT "id", "fuzzSeed", "zone", "zoneChosen", "rolloverHour", "newPerDay", "reviewsPerDay", "typedAnswers",
      "parametersVersion", "keyHash"
    FROM "Learner" WHERE "keyHash" IN (${Prisma.join(hashes)}) AND "erasedAt" IS NULL`;
  return new Map(rows.map(({ keyHash, ...learner }) => [keyHash, learner]));
});

/** What a new guest brings along; a seed that is left out is made here. `zone` is the device's. */
export type NewGuest = { key: string; zone: string; fuzzSeed?: string | undefined };

/**
 * Makes the holder of `key` a learner. Repeatable: a key that is known already keeps its learner, so a first upload
 * sent twice makes one guest.
 */
export async function mintGuest(
  transaction: Transaction,
  { key, zone, fuzzSeed = newFuzzSeed() }: NewGuest,
  now: Date,
): Promise<LearnerId> {
  const keyHash = hashOf(key);
  await transaction.$executeRaw`
    INSERT INTO "Learner" ("id", "keyHash", "fuzzSeed", "zone", "createdAt")
    VALUES (${randomUUID()}, ${keyHash}, ${fuzzSeed}, ${zone}, ${now})
    ON CONFLICT ("keyHash") DO NOTHING`;
  const { id } = await transaction.learner.findUniqueOrThrow({ where: { keyHash }, select: { id: true } });
  return id as LearnerId;
}

/** Every learner in the order of their ids, a page at a time: for jobs over the whole installation. */
export async function* everyLearner(db: Database | Transaction): AsyncGenerator<LearnerId> {
  for (let after = ''; ;) {
    const page = await db.learner.findMany({
      where: { id: { gt: after } },
      orderBy: { id: 'asc' },
      take: 500,
      select: { id: true },
    });
    for (const { id } of page) yield id as LearnerId;
    const last = page.at(-1);
    if (!last) return;
    after = last.id;
  }
}

function hashOf(key: string): string {
  return hash('sha256', key);
}
