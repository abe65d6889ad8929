import { z } from 'zod';
import { LIMIT_BOUNDS } from '#domain/schedule/limits.ts';
import { DEFAULT_PARAMETERS, type Parameters, RETENTION_BOUNDS } from '#domain/schedule/parameters.ts';
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
  if (!learner) return parseSettings({});
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

/** Reads settings as a form or a program sends them. Throws Invalid with a sentence for each wrong field. */
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

const between = ({ min, max }: { min: number; max: number }, unit = '') => {
  const message = `Choose a whole number from ${min} to ${max}${unit}.`;
  return z.coerce.number(message).int(message).min(min, message).max(max, message);
};
const PERCENT = { min: RETENTION_BOUNDS.min * 100, max: RETENTION_BOUNDS.max * 100 };

const schema = z.object({
  newPerDay: between(LIMIT_BOUNDS.newPerDay).default(10),
  reviewsPerDay: between(LIMIT_BOUNDS.reviewsPerDay).default(200),
  /** In per cent, as people say it. */
  retention: between(PERCENT, ' per cent')
    .default(DEFAULT_PARAMETERS.retention * 100)
    .transform((percent) => percent / 100),
  rolloverHour: between({ min: 0, max: 23 }).default(4),
  chosenZone: z
    .string()
    .refine((zone) => zone === '' || isZone(zone), 'Choose a time zone from the list.')
    .default('')
    .transform((zone) => zone || null),
  typedAnswers: z.coerce.boolean().default(false),
});
