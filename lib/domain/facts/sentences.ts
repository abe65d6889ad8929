import { onDate } from './date-words.ts';
import type { Fact, FactDeck, Predicate } from './model.ts';
import { capitalised, entityOf, inWords, labelOf, nameOf, shortNameOf } from './naming.ts';
import { objectPhrase, payment, subjectPhrase } from './phrases.ts';

/**
 * A claim ready to be put into a sentence. `finite` states it ("belonged to the ISI"), `infinitive` lets a hedge
 * carry it ("were rumoured to belong to the ISI"). A claim of one piece has only `finite`.
 */
export type Clause = { subject: string; plural?: boolean; finite: string; infinitive?: string };

/** How each predicate is said, once for all decks. The words are ours, the names are the deck's. */
export const CLAUSES: Record<Predicate, (deck: FactDeck, fact: Fact) => Clause> = {
  abbreviation: (deck, fact) => ({
    subject: nameOf(deck, fact.s),
    finite: `is abbreviated to ${objectPhrase(deck, fact)}`,
  }),
  agency_of: (deck, fact) => is(deck, fact, `an agency of ${objectPhrase(deck, fact)}`),
  asks: (deck, fact) => ({ subject: asker(deck, fact), finite: `asks ${objectPhrase(deck, fact)}` }),
  based_in: (deck, fact) => is(deck, fact, `based in ${objectPhrase(deck, fact)}`),
  because: (deck, fact) => reason(deck, fact),
  cooperation_is: (deck, fact) => ({
    subject: `${fact.about ? `${fact.about} ` : ''}cooperation between ${pair(deck, fact, shortNameOf)}`,
    finite: `is ${objectPhrase(deck, fact)}`,
    infinitive: `be ${objectPhrase(deck, fact)}`,
  }),
  described_as: (deck, fact) =>
    fact.says
      ? {
          subject: nameOf(deck, fact.says),
          finite: `calls ${nameOf(deck, fact.s)} ${objectPhrase(deck, fact)}`,
        }
      : is(deck, fact, `described as ${objectPhrase(deck, fact)}`),
  did: (deck, fact) => ({ ...subjectPhrase(deck, fact), finite: objectPhrase(deck, fact) }),
  format: (deck, fact) => ({ subject: 'the piece', finite: `is ${withArticle(objectPhrase(deck, fact))}` }),
  located_at: (deck, fact) => is(deck, fact, `based at ${objectPhrase(deck, fact)}`),
  member_of: (deck, fact) => {
    const named = typeof fact.o === 'string' && entityOf(deck, fact.o) ? fact.o : null;
    const group = named === null ? objectPhrase(deck, fact) : shortNameOf(deck, named);
    return { ...subjectPhrase(deck, fact), finite: `belonged to ${group}`, infinitive: `belong to ${group}` };
  },
  no_shared_interest_against: (deck, fact) => interests(deck, fact, 'do not meet'),
  note_fact: (_deck, fact) => ({ subject: fact.front ?? '', finite: capitalised(fact.back ?? '') }),
  paid_to: (deck, fact) => ({
    subject: payment(deck, fact.s),
    finite: `went to ${objectPhrase(deck, fact)}`,
  }),
  released: (deck, fact) => ({ ...subjectPhrase(deck, fact), finite: 'was released' }),
  released_for: (deck, fact) => ({
    subject: objectPhrase(deck, fact),
    finite: `was paid in return for ${nameOf(deck, fact.s)}'s release`,
  }),
  role: (deck, fact) => role(deck, fact),
  serves: (deck, fact) => does(deck, fact, 'serve'),
  shares_interest_against: (deck, fact) => interests(deck, fact, 'meet'),
  threatens: (deck, fact) => does(deck, fact, 'threaten'),
  topic: (deck, fact) => ({ subject: 'the piece', finite: `is about ${objectPhrase(deck, fact)}` }),
};

/** "in March" at the end of any claim that is dated. */
export function dated(fact: Fact): string {
  return fact.when ? ` ${onDate(fact.when)}` : '';
}

function is(deck: FactDeck, fact: Fact, rest: string): Clause {
  const subject = subjectPhrase(deck, fact);
  return { ...subject, finite: `${subject.plural ? 'are' : 'is'} ${rest}`, infinitive: `be ${rest}` };
}

function does(deck: FactDeck, fact: Fact, verb: string): Clause {
  const subject = subjectPhrase(deck, fact);
  const rest = objectPhrase(deck, fact);
  return { ...subject, finite: `${verb}${subject.plural ? '' : 's'} ${rest}`, infinitive: `${verb} ${rest}` };
}

function interests(deck: FactDeck, fact: Fact, meet: string): Clause {
  const degree = fact.degree ? ` ${fact.degree}` : '';
  return {
    subject: `${pair(deck, fact, labelOf)} interests`,
    plural: true,
    finite: `${meet}${degree} on fighting ${objectPhrase(deck, fact)}`,
  };
}

const LEADS: Record<string, [present: string, past: string]> = {
  chair: ['chairs', 'chaired'],
  director: ['directs', 'directed'],
  editor: ['edits', 'edited'],
  head: ['heads', 'headed'],
  leader: ['leads', 'led'],
};

/** The article introduces the person it interviews as they are; of others it tells what they were at the time. */
function role(deck: FactDeck, fact: Fact): Clause {
  const { subject, plural } = subjectPhrase(deck, fact);
  const title = objectPhrase(deck, fact);
  const isPresent = fact.s === deck.source.interviewee;
  const place = fact.at && nameOf(deck, fact.at);
  const leads = Object.hasOwn(LEADS, title) ? LEADS[title] : undefined;
  if (leads && place && fact.hedge === undefined) {
    return { subject, plural, finite: `${isPresent ? leads[0] : leads[1]} ${place}` };
  }
  const rest = `${plural ? title : withArticle(title)}${place ? ` at ${place}` : ''}`;
  const be = plural ? ['are', 'were'] : ['is', 'was'];
  return {
    subject,
    plural,
    finite: `${isPresent ? be[0] : be[1]} ${rest}`,
    infinitive: `${isPresent ? 'be' : 'have been'} ${rest}`,
  };
}

function reason(deck: FactDeck, fact: Fact): Clause {
  const effect = deck.facts.find(({ id }) => id === fact.s);
  const because = `because ${objectPhrase(deck, fact)}`;
  if (!effect) return { subject: 'it is so', finite: because };
  const clause = CLAUSES[effect.p](deck, effect);
  return { ...clause, finite: `${clause.finite}${dated(effect)} ${because}` };
}

function asker(deck: FactDeck, fact: Fact): string {
  const who = fact.s === 'source' ? deck.source.interviewer : fact.s;
  return who ? nameOf(deck, who) : 'the piece';
}

function pair(deck: FactDeck, fact: Fact, name: (deck: FactDeck, id: string) => string): string {
  return inWords([fact.s, fact.with].flatMap((id) => (id ? [name(deck, id)] : [])));
}

function withArticle(noun: string): string {
  return `${/^[aeio]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
