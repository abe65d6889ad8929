import type { FactDeck, Sides } from '#domain/facts/model.ts';
import { nameOf } from '#domain/facts/naming.ts';
import { entityAnswer } from './accepted.ts';
import type { Draft, Template } from './draft.ts';
import { lookAlikeOf } from './look-alike.ts';
import { speakerOf } from './naming.ts';
import { sideNote, type Standing, standingsOn } from './standing.ts';
import { told } from './wording.ts';

/** Two names that look alike and stand on opposite sides, asked together so that they are not mixed up (rule INTF-1). */
export const contrast: Template = (deck) =>
  Object.entries(deck.sides ?? {}).flatMap(([id, axis]) => {
    const standings = standingsOn(deck, axis);
    const meeting = standings.filter(({ side }) => side === 'meet');
    const apart = standings.filter(({ side }) => side === 'apart');
    return meeting.flatMap((one) =>
      apart
        .filter((other) => looksLike(deck, one, other))
        .flatMap((other) => betweenTwo(deck, one, other, id, axis)),
    );
  });

function looksLike(deck: FactDeck, one: Standing, other: Standing): boolean {
  const group = lookAlikeOf(deck, one.id);
  return group !== undefined && group === lookAlikeOf(deck, other.id);
}

function betweenTwo(deck: FactDeck, yes: Standing, no: Standing, axisId: string, axis: Sides): Draft[] {
  const asked = whichOfTwo(axis.ask);
  if (asked === undefined) return [];
  // In the order of the alphabet, which knows nothing of the answer.
  const pair = [yes, no].toSorted((a, b) => (nameOf(deck, a.id) < nameOf(deck, b.id) ? -1 : 1));
  const options = pair.map(({ id }) => nameOf(deck, id));
  return [
    {
      kind: 'contrast',
      fact: yes.fact,
      alsoFacts: [no.fact],
      basis: axisId,
      slot: pair
        .map(({ id }) => id)
        .toSorted()
        .join('-'),
      front: told(speakerOf(deck, yes.set), `${asked}: ${options.join(' or ')}?`),
      answer: entityAnswer(deck, yes.id),
      sets: [yes.setId, no.setId],
      cite: [yes.set.cite, no.set.cite].flat(),
      options,
      sides: [sideNote(deck, yes), sideNote(deck, no)],
    },
  ];
}

/** "do interests meet on fighting it" becomes "on fighting which of the two do interests meet". */
function whichOfTwo(ask: string): string | undefined {
  const parts = /^(.+) ((?:on|over|about|against|with|for|in)(?: \w+ing)?) it$/.exec(ask);
  return parts ? `${parts[2]} which of the two ${parts[1]}` : undefined;
}
