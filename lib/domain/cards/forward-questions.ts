import type { Fact, FactDeck, Predicate } from '#domain/facts/model.ts';
import { capitalised, entityOf, nameOf } from '#domain/facts/naming.ts';
import { payment } from '#domain/facts/phrases.ts';
import { entityAnswer, textAnswer } from './accepted.ts';
import type { Asked } from './draft.ts';
import { onWhoseFighters, threatens, serves } from './forward-deeds.ts';
import { speakerOf, subjectOf } from './naming.ts';
import { countQuestion } from './number.ts';
import { told } from './wording.ts';

type Maker = (deck: FactDeck, fact: Fact) => Asked | undefined;

/** The forward question of each predicate that is not a relation (`relation.ts`). */
export const QUESTIONS: Partial<Record<Predicate, Maker>> = {
  abbreviation,
  described_as: (deck, fact) => {
    const { name, plural } = subjectOf(deck, fact);
    const by = speakerOf(deck, fact);
    const question = by ? `what does ${by} call ${name}?` : `what ${plural ? 'are' : 'is'} ${name} called?`;
    return asText(deck, fact, question);
  },
  did: (deck, fact) => {
    // A deed that can be counted is asked by its number; "what did X do?" alone has too many answers.
    if (countQuestion(deck, fact) !== undefined) return undefined;
    const where = fact.at === undefined ? '' : ` at ${nameOf(deck, fact.at)}`;
    const question = `what did ${subjectOf(deck, fact).name} do${where}?`;
    return asText(deck, fact, told(speakerOf(deck, fact), question));
  },
  format,
  no_shared_interest_against: onWhoseFighters,
  note_fact: (deck, { front, back }) =>
    front && back ? { slot: 'o', front, answer: textAnswer(deck, back) } : undefined,
  paid_to: recipient,
  role: (deck, fact) => {
    const by = speakerOf(deck, fact) ?? 'the article';
    return asText(deck, fact, `in what role does ${by} describe ${subjectOf(deck, fact).name}?`);
  },
  serves,
  shares_interest_against: onWhoseFighters,
  threatens,
};

/** Asked in this direction because the initials of a name give its abbreviation away. */
function abbreviation(deck: FactDeck, { s, o }: Fact): Asked | undefined {
  if (typeof o !== 'string') return undefined;
  const answer = entityAnswer(deck, s);
  const accept = answer.accept.filter((text) => text !== o);
  const front = `What does the abbreviation ${o} stand for?`;
  return { slot: 'o', front, answer: { ...answer, accept }, about: s };
}

function format(deck: FactDeck, { o }: Fact): Asked | undefined {
  const { interviewer, interviewee } = deck.source;
  if (typeof o !== 'string' || interviewer === undefined || interviewee === undefined) return undefined;
  const front = `In what format did ${nameOf(deck, interviewee)} answer ${nameOf(deck, interviewer)}?`;
  const means = /^(\S+) interview$/.exec(o)?.[1];
  const accept = means === undefined ? [] : [`interview by ${means}`, `by ${means}`, means];
  return { slot: 'o', front, answer: textAnswer(deck, o, accept) };
}

/** Who got what: the subject is the fact of a payment, or the thing that was paid. */
function recipient(deck: FactDeck, fact: Fact): Asked | undefined {
  if (typeof fact.o !== 'string' || entityOf(deck, fact.o)?.answerable === false) return undefined;
  const paid = deck.facts.find(({ id }) => id === fact.s);
  if (paid && (paid.p !== 'released_for' || paid.hedge !== undefined)) return undefined;
  const what = paid ? payment(deck, paid.id) : nameOf(deck, fact.s);
  const front = told(speakerOf(deck, fact), `who received ${what}?`);
  const answer = entityAnswer(deck, fact.o);
  return { slot: 'o', front, answer, about: fact.o, alsoFacts: paid ? [paid] : [] };
}

function asText(deck: FactDeck, { o }: Fact, question: string): Asked | undefined {
  if (typeof o !== 'string') return undefined;
  const answer = textAnswer(deck, o, turned(deck, o));
  return { slot: 'o', front: capitalised(question), answer };
}

/** The same the other way round: "Pakistan's proxy", "proxy of Pakistan"; "CIA contractor", "contractor for the CIA". */
function turned(deck: FactDeck, text: string): string[] {
  const owned = /^(.+?)'s (.+)$/.exec(text);
  if (owned) return [`${owned[2]} of ${owned[1]}`];
  const employer = Object.values(deck.entities).find(({ name }) => text.startsWith(`${name} `));
  if (!employer) return [];
  const rest = text.slice(employer.name.length + 1);
  return [`${rest} for ${employer.the === true ? 'the ' : ''}${employer.name}`];
}
