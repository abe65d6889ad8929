import { z } from 'zod';
import { DEFAULT_LIMITS, LIMIT_BOUNDS } from '#domain/schedule/limits.ts';
import { DEFAULT_PARAMETERS, type Parameters, RETENTION_BOUNDS } from '#domain/schedule/parameters.ts';
import { DEFAULT_ROLLOVER_HOUR } from '#domain/schedule/study-day.ts';
import { database, type Transaction } from './database.ts';
import { Invalid, NotFound } from './failures.ts';
import type { Learner, LearnerId } from './learner.ts';
import { parametersOf } from './parameters.ts';
import { isZone } from './zone.ts';

/** What a learner chose. `chosenZone` is null while the zone follows the device; `retention` is a share. */
export type Settings = {
  newPerDay: number;
  reviewsPerDay: number;
  retention: number;
  rolloverHour: number;
  chosenZone: string | null;
  typedAnswers: boolean;
};

/** The learner's settings; the defaults for a visitor. */
export async function readSettings(learner: Learner | null): Promise<Settings> {
  if (!learner) return DEFAULT_SETTINGS;
  const versions = await parametersOf(database(), learner.id, learner.parametersVersion);
  return {
    newPerDay: learner.newPerDay,
    reviewsPerDay: learner.reviewsPerDay,
    retention: versions(learner.parametersVersion).retention,
    rolloverHour: learner.rolloverHour,
    chosenZone: learner.zoneChosen ? learner.zone : null,
    typedAnswers: learner.typedAnswers,
  };
}

/**
 * Reads settings as a form sends them: numbers as digits, retention in per cent, an empty `chosenZone` for the
 * device's, `typedAnswers` only where it is ticked. All of them, so that none is reset by being forgotten. Throws
 * Invalid with a sentence for each wrong field.
 */
export function parseSettings(input: unknown): Settings {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const fields = Object.fromEntries(
    parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]),
  );
  throw new Invalid('Some settings cannot be saved.', fields);
}

/**
 * Saves settings. Another retention adds a version of the parameters and moves no due date. Repeatable. Throws
 * NotFound when the learner is gone.
 */
export async function saveSettings(
  transaction: Transaction,
  learnerId: LearnerId,
  settings: Settings,
): Promise<void> {
  const { retention, chosenZone, ...columns } = settings;
  const data = {
    ...columns,
    zoneChosen: chosenZone !== null,
    ...(chosenZone === null ? {} : { zone: chosenZone }),
  };
  const { count } = await transaction.learner.updateMany({ where: { id: learnerId, erasedAt: null }, data });
  if (count === 0) throw new NotFound('This learner is gone.');
  await saveRetention(transaction, learnerId, retention);
}

async function saveRetention(
  transaction: Transaction,
  learnerId: LearnerId,
  retention: number,
): Promise<void> {
  const { parametersVersion } = await transaction.learner.findUniqueOrThrow({
    where: { id: learnerId },
    select: { parametersVersion: true },
  });
  const inForce = (await parametersOf(transaction, learnerId, parametersVersion))(parametersVersion);
  if (inForce.retention === retention) return;
  const version = parametersVersion + 1;
  await transaction.parameters.create({ data: { learnerId, version, ...rowOf({ ...inForce, retention }) } });
  await transaction.learner.update({ where: { id: learnerId }, data: { parametersVersion: version } });
}

function rowOf({ retention, maximumIntervalDays, ...lists }: Parameters) {
  return {
    retention,
    maximumIntervalDays,
    weights: [...lists.weights],
    learningSteps: [...lists.learningStepsMinutes],
    relearningSteps: [...lists.relearningStepsMinutes],
  };
}

const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_LIMITS,
  retention: DEFAULT_PARAMETERS.retention,
  rolloverHour: DEFAULT_ROLLOVER_HOUR,
  chosenZone: null,
  typedAnswers: false,
};

const between = ({ min, max }: { min: number; max: number }, unit = '') => {
  const message = `Choose a whole number from ${min} to ${max}${unit}.`;
  const isWithin = (n: number) => n >= min && n <= max;
  return z.string(message).trim().regex(/^\d+$/, message).transform(Number).refine(isWithin, message);
};
const A_ZONE = 'Choose a time zone from the list.';

const schema = z.object({
  newPerDay: between(LIMIT_BOUNDS.newPerDay),
  reviewsPerDay: between(LIMIT_BOUNDS.reviewsPerDay),
  retention: between(
    { min: Math.round(RETENTION_BOUNDS.min * 100), max: Math.round(RETENTION_BOUNDS.max * 100) },
    ' per cent',
  ).transform((percent) => percent / 100),
  rolloverHour: between({ min: 0, max: 23 }),
  chosenZone: z
    .string(A_ZONE)
    .refine((zone) => zone === '' || isZone(zone), A_ZONE)
    .transform((zone) => zone || null),
  typedAnswers: z
    .string('This box is ticked or it is not.')
    .optional()
    .transform((ticked) => ticked !== undefined),
});
