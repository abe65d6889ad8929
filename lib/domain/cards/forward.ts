import type { Fact, FactDeck } from '#domain/facts/model.ts';
import { setOf } from '#domain/facts/phrases.ts';
import type { Asked, Draft, Template } from './draft.ts';
import { QUESTIONS } from './forward-questions.ts';
import { speakerOf } from './naming.ts';
import { relationOf } from './relation.ts';
import { hasOneObject } from './unambiguous.ts';
import { told } from './wording.ts';

/** What the fact says of its subject: "Of which research unit was X the director?" */
export const forward: Template = (deck) =>
  deck.facts.flatMap((fact): Draft[] => {
    if (fact.hedge !== undefined) return [];
    const asked = related(deck, fact) ?? QUESTIONS[fact.p]?.(deck, fact);
    if (!asked || !hasOneObject(deck, fact, asked.slot)) return [];
    const sets = setOf(deck, fact.s) ? [fact.s] : [];
    return [{ kind: 'forward', fact, sets, ...asked }];
  });

function related(deck: FactDeck, fact: Fact): Asked | undefined {
  const relation = relationOf(deck, fact);
  if (!relation) return undefined;
  const { which, be, name, complement, slot, answer, about } = relation;
  const front = told(speakerOf(deck, fact), `${which} ${be} ${name} ${complement}?`);
  return { slot, front, answer, ...(about !== undefined && { about }) };
}
