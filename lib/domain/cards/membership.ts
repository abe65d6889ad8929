import type { FactDeck, FactSet } from '#domain/facts/model.ts';
import { entityOf, inWords, nameOf } from '#domain/facts/naming.ts';
import { entityAnswer } from './accepted.ts';
import type { Draft, Template } from './draft.ts';
import { isPlural, speakerOf } from './naming.ts';
import { factAboutSet } from './set-fact.ts';
import { wordCount } from './wording.ts';

/** An open list: one more example besides those named, never "all" (rule SET-1). */
export const membership: Template = (deck) =>
  Object.entries(deck.sets ?? {}).flatMap(([id, set]) => {
    // A list with classes in it is no list of examples.
    const namesOnly = set.members.every((member) => !isPlural(entityOf(deck, member)?.type));
    if (set.closed || !namesOnly || set.members.length < 2) return [];
    return set.members.flatMap((member) => besides(deck, id, set, member));
  });

/** Rule ATOM-2. With many examples the question would name too many to be read: no card. */
const MAX_WORDS = 20;

function besides(deck: FactDeck, id: string, set: FactSet, member: string): Draft[] {
  const fact = factAboutSet(deck, id);
  if (!fact || entityOf(deck, member)?.answerable === false) return [];
  const others = inWords(set.members.filter((other) => other !== member).map((other) => nameOf(deck, other)));
  const speaker = speakerOf(deck, set);
  const given = speaker === undefined ? 'is given' : `does ${speaker} give`;
  const front = `Besides ${others}, which example ${given} of ${set.name}?`;
  if (wordCount(front) > MAX_WORDS) return [];
  return [
    {
      kind: 'membership',
      fact,
      basis: id,
      slot: member,
      front,
      answer: entityAnswer(deck, member),
      about: member,
      sets: [id],
      cite: [set.cite].flat(),
    },
  ];
}
