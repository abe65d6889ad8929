import type { FactDeck, FactSet } from '#domain/facts/model.ts';
import { entityOf, inWords, nameOf } from '#domain/facts/naming.ts';
import { entityAnswer } from './accepted.ts';
import { GAP } from './cloze.ts';
import type { Draft, Template } from './draft.ts';
import { sharedLastWord, speakerOf } from './naming.ts';
import { factAboutSet } from './set-fact.ts';
import { told } from './wording.ts';

/** A complete list: one statement for each member, the order always the same, that member left out (rule SET-2). */
export const overlappingCloze: Template = (deck) =>
  Object.entries(deck.sets ?? {}).flatMap(([id, set]) => {
    if (!set.closed || set.members.length < 2 || set.members.length > 5) return [];
    return set.members.flatMap((member) => withoutMember(deck, id, set, member));
  });

function withoutMember(deck: FactDeck, id: string, set: FactSet, member: string): Draft[] {
  const fact = factAboutSet(deck, id);
  if (!fact || entityOf(deck, member)?.answerable === false) return [];
  const list = inWords(set.members.map((other) => (other === member ? GAP : nameOf(deck, other))));
  const front = told(speakerOf(deck, set), `the ${set.name} are ${list}.`);
  return [
    {
      kind: 'overlapping-cloze',
      fact,
      basis: id,
      slot: member,
      front,
      answer: withShortForm(deck, member, set),
      about: member,
      sets: [id],
      cite: [set.cite].flat(),
    },
  ];
}

/** The others show the word that all share, so "Quetta" is as good an answer as "Quetta Shura". */
function withShortForm(deck: FactDeck, member: string, { members }: FactSet) {
  const answer = entityAnswer(deck, member);
  const shared = sharedLastWord(members.map((id) => nameOf(deck, id)));
  if (shared === undefined) return answer;
  return { ...answer, accept: [...answer.accept, answer.back.slice(0, -shared.length - 1)] };
}
