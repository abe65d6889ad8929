import type { Fact, FactDeck } from '#domain/facts/model.ts';
import { textAnswer } from './accepted.ts';
import type { Draft, Template } from './draft.ts';
import { speakerOf, subjectOf } from './naming.ts';
import { relationOf } from './relation.ts';
import { hasOneObject } from './unambiguous.ts';
import { told } from './wording.ts';

/** A fact that is not established, asked with its hedge: "Of which agency were they rumoured to be agents?" */
export const hedge: Template = (deck) =>
  deck.facts.flatMap((fact): Draft[] => {
    if (fact.hedge === undefined || fact.hedge === 'about') return [];
    const asked = asRelation(deck, fact) ?? asText(deck, fact);
    if (!asked || !hasOneObject(deck, fact, asked.slot)) return [];
    const { question, ...rest } = asked;
    return [{ kind: 'hedge', fact, front: told(speakerOf(deck, fact), question), ...rest }];
  });

type Asked = Pick<Draft, 'slot' | 'answer' | 'about'> & { question: string };

function asRelation(deck: FactDeck, fact: Fact): Asked | undefined {
  const relation = relationOf(deck, fact);
  if (!relation) return undefined;
  const { which, name, complement, event, slot, answer, about } = relation;
  const infinitive = event ? 'to have been' : 'to be';
  const link = fact.hedge === 'possibly' ? 'possibly' : `${fact.hedge} ${infinitive}`;
  const question = `${which} ${wasWere(deck, fact)} ${name} ${link} ${complement}?`;
  return { question, slot, answer, ...(about !== undefined && { about }) };
}

function asText(deck: FactDeck, fact: Fact): Asked | undefined {
  const infinitive = INFINITIVES[fact.p];
  if (!infinitive || fact.hedge === 'possibly' || typeof fact.o !== 'string') return undefined;
  const { name } = subjectOf(deck, fact);
  const question = `what ${wasWere(deck, fact)} ${name} ${fact.hedge} ${infinitive}?`;
  return { question, slot: 'o', answer: textAnswer(deck, fact.o) };
}

const INFINITIVES: Partial<Record<Fact['p'], string>> = { role: 'to be', did: 'to have done' };

function wasWere(deck: FactDeck, fact: Fact): string {
  return subjectOf(deck, fact).plural ? 'were' : 'was';
}
