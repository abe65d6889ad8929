import { z } from 'zod';

/**
 * The fact model: what a deck's `facts.yaml` may say (format `factdeck/1`).
 *
 * Shapes only. That every name points at something is the reference pass in `references.ts`, run separately
 * because Zod skips refinements of an object that already has an issue.
 */

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'an id is lower-case letters, digits and hyphens');
const ids = z.union([id, z.array(id).min(1)]);
const text = z.string().trim().min(1, 'must not be empty');

const PREDICATES = [
  'abbreviation',
  'agency_of',
  'asks',
  'based_in',
  'because',
  'cooperation_is',
  'described_as',
  'did',
  'format',
  'located_at',
  'member_of',
  'no_shared_interest_against',
  'note_fact',
  'paid_to',
  'released',
  'released_for',
  'role',
  'serves',
  'shares_interest_against',
  'threatens',
  'topic',
] as const;

const ENTITY_TYPES = [
  'agency',
  'country',
  'group',
  'group-class',
  'people',
  'person',
  'place',
  'publication',
  'research-unit',
  'university',
] as const;

const HEDGES = ['rumoured', 'alleged', 'reported', 'claimed', 'about', 'possibly'] as const;
const SCOPES = ['some', 'most', 'all'] as const;

const when = z.strictObject({
  text,
  iso: text.optional(),
  year: z.union([z.int(), z.literal('unknown')]).optional(),
});

const source = z.strictObject({
  id,
  title: text,
  publisher: id,
  kind: z.enum(['article', 'interview', 'book', 'notes']),
  interviewer: id.optional(),
  interviewee: id.optional(),
  date: when,
  lang: text,
  complete: z.boolean(),
});

/** UTF-16 positions in the source: from, up to. */
const range = z.tuple([z.int().nonnegative(), z.int().positive()]);

const passage = z.strictObject({
  at: range,
  sha: z.string().regex(/^[0-9a-f]{12}$/, 'the first 12 hex digits of a SHA-256'),
  about: text,
  voice: id,
  text: text.optional(),
});

const entity = z.strictObject({
  type: z.enum(ENTITY_TYPES),
  name: text,
  the: z.union([z.literal(true), z.literal('abbr')]).optional(),
  abbr: text.optional(),
  accept: z.array(text).optional(),
  answerable: z.boolean().optional(),
  /** Of a class of groups: the set that names its members, or some of them. */
  set: id.optional(),
  note: text.optional(),
});

const factSet = z.strictObject({
  name: text,
  members: z.array(id).min(1),
  closed: z.boolean(),
  ordered: z.boolean().optional(),
  cite: ids,
  says: id.optional(),
  note: text.optional(),
});

const sideValue = z.strictObject({ label: text, sets: z.array(id).min(1) });
const sides = z.strictObject({ ask: text, yes: sideValue, no: sideValue });

const money = z.strictObject({ money: z.number().positive(), cur: z.string().length(3), text });
const quantity = z.strictObject({
  number: z.number(),
  unit: text.optional(),
  text: text.optional(),
});
const value = z.union([text, z.array(text).min(1), money, quantity]);

const fact = z.strictObject({
  id,
  s: id,
  p: z.enum(PREDICATES),
  o: value.optional(),
  with: id.optional(),
  at: id.optional(),
  when: when.optional(),
  n: z.int().positive().optional(),
  about: text.optional(),
  says: id.optional(),
  hedge: z.enum(HEDGES).optional(),
  scope: z.enum(SCOPES).optional(),
  degree: text.optional(),
  polarity: z.enum(['yes', 'no']).optional(),
  inferred: z.literal(true).optional(),
  /** What the source leaves out and a reader would ask: "who paid" is shown as "who paid is not said". */
  unsaid: z.array(text).min(1).optional(),
  cite: ids,
  front: text.optional(),
  back: text.optional(),
});

export const factDeckSchema = z.strictObject({
  format: z.literal('factdeck/1'),
  source,
  passages: z.record(id, passage),
  ignore: z.array(range).optional(),
  entities: z.record(id, entity),
  sets: z.record(id, factSet).optional(),
  sides: z.record(id, sides).optional(),
  facts: z.array(fact).min(1),
});

/** The schema of one part of each section, so that a mistake in one part does not silence the checks of the rest. */
export const partSchemas = {
  passages: passage,
  ignore: range,
  entities: entity,
  sets: factSet,
  sides,
  facts: fact,
} as const;

/** A deck's facts as written in `facts.yaml`, shape-checked. */
export type FactDeck = z.infer<typeof factDeckSchema>;
export type Passage = FactDeck['passages'][string];
export type Entity = FactDeck['entities'][string];
export type EntityType = Entity['type'];
export type FactSet = NonNullable<FactDeck['sets']>[string];
export type Sides = NonNullable<FactDeck['sides']>[string];
export type Fact = FactDeck['facts'][number];
export type Predicate = Fact['p'];
export type When = FactDeck['source']['date'];
