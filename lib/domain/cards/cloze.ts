import type { Fact, FactDeck } from '#domain/facts/model.ts';
import { inWords, labelOf } from '#domain/facts/naming.ts';
import { objectPhrase } from '#domain/facts/phrases.ts';
import { textAnswer } from './accepted.ts';
import type { Draft, Template } from './draft.ts';
import { speakerOf } from './naming.ts';
import { told } from './wording.ts';

export const GAP = '[...]';

/** A list of words said of one thing: each left out in turn, because a question would have them all for an answer. */
export const cloze: Template = (deck) => deck.facts.flatMap((fact) => gapsIn(deck, fact));

/** "CIA-ISI counterintelligence cooperation is delicate, [...] and dangerous.", in the order of the source. */
function gapsIn(deck: FactDeck, fact: Fact): Draft[] {
  const subject = cooperationIn(deck, fact);
  if (subject === undefined || fact.hedge !== undefined || fact.o === undefined) return [];
  const words = Array.isArray(fact.o) ? fact.o : [objectPhrase(deck, fact)];
  return words.map((word, index) => {
    const front = told(speakerOf(deck, fact), `${subject} is ${inWords(words.with(index, GAP))}.`);
    return { kind: 'cloze', fact, slot: `o${index + 1}`, front, answer: textAnswer(deck, word) };
  });
}

/** "CIA-ISI counterintelligence cooperation"; undefined if the fact is about another thing. */
export function cooperationIn(deck: FactDeck, { p, s, with: other, about }: Fact): string | undefined {
  if (p !== 'cooperation_is' || other === undefined) return undefined;
  const parties = `${labelOf(deck, s)}-${labelOf(deck, other)}`;
  return [parties, about, 'cooperation'].filter(Boolean).join(' ');
}
