import { hash } from 'node:crypto';
import { z } from 'zod';
import { GRADES, MODES } from '#domain/schedule/review.ts';
import { Invalid } from './failures.ts';
import { FUZZ_SEED_FORMAT, KEY_FORMAT } from './learner.ts';
import { Refused } from './request.ts';

/** The most events one upload may hold; a longer outbox is sent in parts. */
export const MOST_EVENTS = 500;

const FIRST_MOMENT = Date.UTC(2000, 0, 1);
const LAST_MOMENT = Date.UTC(2100, 0, 1);
/** Largest value of a 32-bit column. */
const MOST = 2 ** 31 - 1;

const text = (format: RegExp, message: string) => z.string(message).regex(format, message);
const eventId = text(
  /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  'must be a UUID of version 7 in lower case',
);
const whole = (least: number, most: number) =>
  z
    .number(`must be a whole number from ${least} to ${most}`)
    .refine((n) => Number.isInteger(n) && n >= least && n <= most, {
      message: `must be a whole number from ${least} to ${most}`,
    });
const milliseconds = z.int('must be a whole number of milliseconds since 1970');
const A_ZONE = 'must be the name of a time zone, such as Europe/Berlin';
const zone = z.string(A_ZONE).max(64, A_ZONE);

const common = {
  id: eventId,
  cardId: text(/^[\w-]{1,64}$/, 'must be the key of a card'),
  mode: z.enum(MODES, `must be one of ${MODES.join(', ')}`),
  answeredAt: milliseconds,
  zone,
  rolloverHour: whole(0, 23),
  parametersVersion: whole(0, MOST),
  cardRevision: whole(1, MOST),
};

const grade = z.strictObject({
  ...common,
  kind: z.literal('grade'),
  grade: z.enum(GRADES, `must be one of ${GRADES.join(', ')}`),
  format: text(/^[a-z][a-z-]{0,31}$/, 'must be a word in lower case').optional(),
  options: whole(0, 1000).optional(),
  response: text(/^[^\0]{0,500}$/s, 'must be at most 500 characters, none of them NUL').optional(),
  tookMs: whole(0, MOST).optional(),
  shownIntervalDays: whole(0, 36_500).optional(),
});
const undo = z.strictObject({ ...common, kind: z.literal('undo'), targetId: eventId });
const suspend = z.strictObject({ ...common, kind: z.enum(['suspend', 'unsuspend']) });
const setDue = z.strictObject({ ...common, kind: z.literal('set-due'), dueOn: whole(0, 100_000) });

const eventSchema = z.discriminatedUnion('kind', [grade, undo, suspend, setDue], {
  error: 'must be one of grade, undo, suspend, unsuspend, set-due',
});

const envelopeSchema = z.strictObject({
  /** What the device's clock said when it sent this. */
  sentAt: milliseconds,
  zone,
  fuzzSeed: text(FUZZ_SEED_FORMAT, 'must be 16 bytes in base64url').optional(),
  /** A key that the device made for itself, so that a first upload sent twice makes one guest. */
  guestKey: text(KEY_FORMAT, 'must be 32 bytes in base64url').optional(),
  events: z.array(z.unknown(), 'must be a list'),
});

/** One thing a learner did, as a device sends it. Instants are in ms by the device's clock. */
export type WireEvent = z.infer<typeof eventSchema>;

/** What a device sends. The events are as they came: each is judged on its own, by `parseEvent`. */
export type Upload = z.infer<typeof envelopeSchema>;

/** Reads what holds an upload together. Throws Refused (413) for too many events, Invalid with a sentence otherwise. */
export function parseUpload(body: unknown): Upload {
  const parsed = envelopeSchema.safeParse(body);
  if (!parsed.success) throw new Invalid(sentenceOf(parsed.error));
  const { events, sentAt } = parsed.data;
  if (events.length > MOST_EVENTS)
    throw new Refused(
      413,
      `Send at most ${MOST_EVENTS} events at once; ${events.length} came and none was kept.`,
    );
  const wrong = wrongMoment(sentAt);
  if (wrong) throw new Invalid(`sentAt ${wrong}`);
  return parsed.data;
}

/** One event of an upload, or the sentence that says what is wrong with it. */
export function parseEvent(event: unknown): WireEvent | string {
  const parsed = eventSchema.safeParse(event);
  return parsed.success ? parsed.data : sentenceOf(parsed.error);
}

/** What is wrong with an instant (ms) as a moment of study, or null: only the years 2000 to 2099 are believed. */
export function wrongMoment(instantMs: number): string | null {
  if (instantMs >= FIRST_MOMENT && instantMs < LAST_MOMENT) return null;
  if (instantMs * 1000 >= FIRST_MOMENT && instantMs * 1000 < LAST_MOMENT)
    return 'must be in milliseconds; this looks like seconds.';
  return 'must lie in the years 2000 to 2099.';
}

/** The content of an event as it was sent, whatever order its fields came in: the same id must have the same hash. */
export function payloadHash(event: WireEvent): string {
  const fields = Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha256', JSON.stringify(fields));
}

function sentenceOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys')
    return `${issue.keys.join(', ').slice(0, 100)} is no field of this.`;
  if (!issue || (issue.code === 'invalid_type' && issue.path.length === 0))
    return 'This must be a JSON object.';
  return `${issue.path.join('.')} ${issue.message}.`;
}
