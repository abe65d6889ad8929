import type { Fact, FactDeck, Predicate } from '#domain/facts/model.ts';
import { nameOf } from '#domain/facts/naming.ts';
import { objectPhrase } from '#domain/facts/phrases.ts';
import { textAnswer } from './accepted.ts';
import { cooperationIn } from './cloze.ts';
import type { Draft, Template } from './draft.ts';
import { scoped, speakerOf, subjectOf } from './naming.ts';
import { stanceInWords } from './stance.ts';

/** A reason, asked only where the source gives one as a reason (rule WHY-1); a hedged reason is not asked. */
export const why: Template = (deck) =>
  deck.facts.flatMap((fact): Draft[] => {
    if (fact.p !== 'because' || fact.hedge !== undefined || typeof fact.o !== 'string') return [];
    const explained = deck.facts.find(({ id }) => id === fact.s);
    const asked = explained?.hedge === undefined && explained && ASKED[explained.p]?.(deck, explained);
    if (!explained || !asked) return [];
    const speaker = speakerOf(deck, fact);
    const front = `Why${speaker === undefined ? '' : `, according to ${speaker},`} ${asked}?`;
    return [
      { kind: 'why', fact, alsoFacts: [explained], slot: 'o', front, answer: textAnswer(deck, fact.o) },
    ];
  });

type Maker = (deck: FactDeck, explained: Fact) => string | undefined;

/** What is explained, in the order of a question. */
const ASKED: Partial<Record<Predicate, Maker>> = {
  cooperation_is: (deck, fact) => {
    const subject = cooperationIn(deck, fact);
    return subject === undefined || fact.o === undefined
      ? undefined
      : `is ${subject} ${objectPhrase(deck, fact)}`;
  },
  no_shared_interest_against: stance,
  released: (deck, fact) => {
    const { name, plural } = subjectOf(deck, fact);
    return `${plural ? 'were' : 'was'} ${name} released`;
  },
  shares_interest_against: stance,
};

function stance(deck: FactDeck, fact: Fact): string | undefined {
  const words = stanceInWords(deck, fact);
  if (words === undefined || typeof fact.o !== 'string') return undefined;
  return `${words} on fighting ${scoped(nameOf(deck, fact.o), fact.scope)}`;
}
