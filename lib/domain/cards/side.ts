import type { FactDeck, Sides } from '#domain/facts/model.ts';
import { entityOf } from '#domain/facts/naming.ts';
import { yesNoAnswer } from './accepted.ts';
import type { Draft, Template } from './draft.ts';
import { speakerOf } from './naming.ts';
import { askedName, sideNote, type Standing, standingsOn } from './standing.ts';
import { told } from './wording.ts';

/** Which side each entity is on, asked as yes or no: "do CIA and ISI interests meet on fighting al-Qaida?" */
export const side: Template = (deck) =>
  Object.entries(deck.sides ?? {}).flatMap(([id, axis]) =>
    axis.ask.endsWith(' it')
      ? standingsOn(deck, axis).map((standing) => sideOf(deck, standing, id, axis))
      : [],
  );

function sideOf(deck: FactDeck, standing: Standing, axisId: string, axis: Sides): Draft {
  const { id, fact, set, setId } = standing;
  const question = `${axis.ask.slice(0, -' it'.length)} ${askedName(deck, standing)}?`;
  const named = fact.o === id;
  const classSet = entityOf(deck, id)?.set;
  return {
    kind: 'side',
    fact,
    basis: axisId,
    slot: id,
    front: told(speakerOf(deck, named ? fact : set), question),
    answer: yesNoAnswer(standing.side === 'meet', fact.degree),
    about: id,
    // Siblings only where names are at stake: all that stand on one side are not one another's siblings.
    sets: named ? (classSet === undefined ? [] : [classSet]) : [setId],
    cite: [named ? fact.cite : set.cite].flat(),
    options: ['yes', 'no'],
    sides: [sideNote(deck, standing)],
  };
}
