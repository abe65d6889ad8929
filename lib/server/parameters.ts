import { DEFAULT_PARAMETERS, type Parameters } from '#domain/schedule/parameters.ts';
import type { Database, Transaction } from './database.ts';
import type { LearnerId } from './learner.ts';

/**
 * What this learner told the scheduler, by version. `inForce` spares the query for the many who never changed
 * anything. A version that does not exist gives the defaults; the log holds none.
 */
export async function parametersOf(
  db: Database | Transaction,
  learnerId: LearnerId,
  inForce: number,
): Promise<(version: number) => Parameters> {
  if (inForce === 0) return () => DEFAULT_PARAMETERS;
  const rows = await db.parameters.findMany({ where: { learnerId }, select: columns });
  const versions = new Map(
    rows.map(({ weights, learningSteps, relearningSteps, ...row }) => [
      row.version,
      {
        ...row,
        weights: weights as number[],
        learningStepsMinutes: learningSteps as number[],
        relearningStepsMinutes: relearningSteps as number[],
      },
    ]),
  );
  return (version) => versions.get(version) ?? DEFAULT_PARAMETERS;
}

const columns = {
  version: true,
  retention: true,
  weights: true,
  learningSteps: true,
  relearningSteps: true,
  maximumIntervalDays: true,
} as const;
