import type { Fact, FactDeck, Predicate, When } from '#domain/facts/model.ts';
import { entityOf } from '#domain/facts/naming.ts';
import { type Accepted, dateAnswer, entityAnswer } from './accepted.ts';
import { isPlural, nounOf, subjectOf } from './naming.ts';
import { prepositionOfPlace, prepositionOfPost } from './prepositions.ts';
import { withArticle } from './wording.ts';

/**
 * A fact that can be asked as "[of which agency] [was] [X] [an agent]?". A hedge fits in before the last part:
 * "was X rumoured to be an agent?"; so forward and hedge cards share this table.
 */
export type Relation = {
  which: string;
  be: string;
  name: string;
  complement: string;
  /** It happened once, so a rumour of it is "to have been". */
  event?: true;
  slot: 'o' | 'at' | 'when';
  answer: Accepted;
  about?: string;
};

/** The fact as a relation; undefined if its predicate is none or a slot is empty. */
export function relationOf(deck: FactDeck, fact: Fact): Relation | undefined {
  return RELATIONS[fact.p]?.(deck, fact);
}

type Maker = (deck: FactDeck, fact: Fact) => Relation | undefined;

const RELATIONS: Partial<Record<Predicate, Maker>> = {
  role: (deck, fact) => {
    if (fact.at === undefined || typeof fact.o !== 'string') return undefined;
    const which = `${prepositionOfPost(fact.o, entityOf(deck, fact.at)?.type)} which`;
    return toEntity(deck, fact, {
      slot: 'at',
      id: fact.at,
      which,
      be: 'was',
      complement: withArticle(fact.o),
    });
  },
  member_of: (deck, fact) => {
    if (typeof fact.o !== 'string') return undefined;
    const { plural } = subjectOf(deck, fact);
    const one = entityOf(deck, fact.o)?.type === 'agency' ? 'an agent' : 'a member';
    const complement = plural ? `${one.replace(/^an? /, '')}s` : one;
    return toEntity(deck, fact, { slot: 'o', id: fact.o, which: 'of which', be: 'was', complement });
  },
  agency_of: (deck, fact) =>
    typeof fact.o === 'string'
      ? toEntity(deck, fact, { slot: 'o', id: fact.o, which: 'of which', be: 'is', complement: 'an agency' })
      : undefined,
  located_at: (deck, fact) => whereabouts(deck, fact, 'was', 'based'),
  based_in: (deck, fact) => whereabouts(deck, fact, 'is', 'based'),
  released: (deck, fact) => {
    const which = fact.when && whenQuestion(fact.when);
    if (!fact.when || !which) return undefined;
    const answer = dateAnswer(fact.when.text);
    return {
      ...subject(deck, fact, 'was'),
      which,
      complement: 'released',
      event: true,
      slot: 'when',
      answer,
    };
  },
};

function whereabouts(deck: FactDeck, fact: Fact, be: 'is' | 'was', complement: string) {
  if (typeof fact.o !== 'string') return undefined;
  const which = `${prepositionOfPlace(entityOf(deck, fact.o)?.type)} which`;
  return toEntity(deck, fact, { slot: 'o', id: fact.o, which, be, complement });
}

type ToEntity = { slot: 'o' | 'at'; id: string; which: string; be: 'is' | 'was'; complement: string };

function toEntity(deck: FactDeck, fact: Fact, { id, which, be, ...rest }: ToEntity): Relation | undefined {
  const entity = entityOf(deck, id);
  if (!entity || entity.answerable === false || isPlural(entity.type)) return undefined;
  // "Which place" sounds like a guess at the type (rule SHAPE-1); "where" asks for the same.
  const asked = entity.type === 'place' ? 'where' : `${which} ${nounOf(entity.type)}`;
  return { ...subject(deck, fact, be), ...rest, which: asked, answer: entityAnswer(deck, id), about: id };
}

function subject(deck: FactDeck, fact: Fact, be: 'is' | 'was') {
  const { name, plural } = subjectOf(deck, fact);
  return { name, be: plural ? { is: 'are', was: 'were' }[be] : be };
}

/** A date is asked as exactly as it is given: a month without a year is "in which month" (rule DATE-1). */
function whenQuestion({ text }: When): string | undefined {
  if (MONTH.test(text)) return 'in which month';
  if (/^\d{4}$/.test(text)) return 'in which year';
  return /\d/.test(text) ? 'when' : undefined;
}

const MONTH = /^(January|February|March|April|May|June|July|August|September|October|November|December)$/;
