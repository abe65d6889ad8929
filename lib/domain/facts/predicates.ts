import type { Fact, Predicate } from './model.ts';

/** What may fill the object: an entity's id, plain text, a list of texts, a sum of money, nothing. */
export type ObjectKind = 'entity' | 'text' | 'texts' | 'money' | 'number' | 'none';
export type SubjectKind = 'entity' | 'set' | 'fact' | 'source';

/** Fields that only some predicates have a use for; elsewhere they would be ignored in silence. */
export const OPTIONAL_SLOTS = ['with', 'at', 'n', 'about', 'front', 'back'] as const;
export type Slot = (typeof OPTIONAL_SLOTS)[number] | 'when';

export type PredicateRule = {
  subject: readonly SubjectKind[];
  object: readonly ObjectKind[];
  /** Fields that must be there beside subject and object. */
  needs: readonly Slot[];
  /** Fields that may be there. `when`, `says`, `scope`, `degree` and the like may always be. */
  may: readonly Slot[];
  /** Whether the claim can be made half-heartedly: what a text's topic is cannot be "rumoured". */
  hedgeable: boolean;
  /** Says what the text is about and nothing about the world: read with the others, never asked. */
  context?: true;
};

const THING = ['entity', 'set'] as const;
const claim = (rule: Partial<PredicateRule>): PredicateRule => ({
  subject: ['entity'],
  object: ['entity'],
  needs: [],
  may: [],
  hedgeable: true,
  ...rule,
});
const ofTheSource = (rule: Partial<PredicateRule>) =>
  claim({ subject: ['source'], object: ['text'], hedgeable: false, ...rule });
const stance = claim({ needs: ['with'] });

/** The slots of each predicate, in one place: parser, editor and templates read the same table. */
export const PREDICATE_RULES: Record<Predicate, PredicateRule> = {
  abbreviation: claim({ object: ['text'], hedgeable: false }),
  agency_of: claim({}),
  asks: ofTheSource({ subject: ['source', 'entity'], context: true }),
  based_in: claim({ subject: THING }),
  because: claim({ subject: ['fact'], object: ['text'] }),
  cooperation_is: claim({ object: ['text', 'texts'], needs: ['with'], may: ['about'] }),
  described_as: claim({ subject: THING, object: ['text'] }),
  did: claim({ object: ['text'], may: ['n', 'at'] }),
  format: ofTheSource({}),
  located_at: claim({}),
  member_of: claim({}),
  no_shared_interest_against: stance,
  note_fact: claim({
    subject: ['entity', 'set', 'fact', 'source'],
    object: ['none'],
    needs: ['front', 'back'],
  }),
  paid_to: claim({ subject: ['fact', 'entity'] }),
  released: claim({ object: ['none'], needs: ['when'] }),
  released_for: claim({ object: ['money'] }),
  role: claim({ object: ['text'], may: ['at'] }),
  serves: claim({ subject: THING, object: ['text', 'entity'] }),
  shares_interest_against: stance,
  threatens: claim({ subject: THING, object: ['text', 'entity'] }),
  topic: ofTheSource({ context: true }),
};

/** Whether the fact only sets the scene, so that no card is owed for it. */
export function isContext(fact: Pick<Fact, 'p'>): boolean {
  return PREDICATE_RULES[fact.p].context === true;
}
