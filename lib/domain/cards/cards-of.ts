import type { FactDeck } from '#domain/facts/model.ts';
import type { Card, CardKey } from './card.ts';
import { cloze } from './cloze.ts';
import { contextOf } from './context.ts';
import { contrast } from './contrast.ts';
import type { Draft, Template } from './draft.ts';
import { forward } from './forward.ts';
import { hedge } from './hedge.ts';
import { cardKey } from './key.ts';
import { lookAlikeOf } from './look-alike.ts';
import { markedIn } from './marked.ts';
import { membership } from './membership.ts';
import { speakerOf } from './naming.ts';
import { notesOf } from './notes.ts';
import { number } from './number.ts';
import { inOrder } from './order.ts';
import { overlappingCloze } from './overlapping-cloze.ts';
import { reverse } from './reverse.ts';
import { side } from './side.ts';
import { why } from './why.ts';

const TEMPLATES: readonly Template[] = [
  forward,
  number,
  hedge,
  cloze,
  overlappingCloze,
  membership,
  why,
  reverse,
  side,
  contrast,
];

/**
 * Every recall card that the deck's facts justify, in the order in which new ones are introduced. The same deck gives
 * the same cards, and a key depends on ids alone (`cardKey`). Facts that only set the scene have none, nor has a fact
 * that is denied (`polarity: no`): no template can ask it without asserting it.
 *
 * @param deckId names the deck in every key: the folder in `content/`
 */
export function cardsOf(deck: FactDeck, deckId: string): Card[] {
  return draftedCardsOf(deck, deckId).map(({ card }) => card);
}

/** A card, and the draft that says which slot of which fact it asks. */
export type DraftedCard = { card: Card; draft: Draft };

/** As `cardsOf`, with each card's draft: what else could be the answer depends on the slot. */
export function draftedCardsOf(deck: FactDeck, deckId: string): DraftedCard[] {
  const asserted = { ...deck, facts: deck.facts.filter(({ polarity }) => polarity !== 'no') };
  const drafts = TEMPLATES.flatMap((template) => template(asserted));
  const keyOf = ({ basis, fact, kind, slot }: Draft) => cardKey(deckId, basis ?? fact.id, kind, slot);
  return inOrder(drafts, asserted.facts).map(({ draft, after }) => ({
    card: asCard(deck, draft, keyOf(draft), after && keyOf(after)),
    draft,
  }));
}

function asCard(deck: FactDeck, draft: Draft, key: CardKey, after: CardKey | undefined): Card {
  const { fact, alsoFacts = [], sets = [], about } = draft;
  const cite = [...new Set(draft.cite ?? [fact.cite].flat())];
  const says = speakerOf(deck, fact);
  const lookAlike = about === undefined ? undefined : lookAlikeOf(deck, about);
  return {
    key,
    kind: draft.kind,
    fact: fact.id,
    alsoFacts: alsoFacts.map(({ id }) => id),
    front: draft.front,
    ...draft.answer,
    context: contextOf(deck, draft, cite),
    cite,
    marked: markedIn(draft),
    notes: notesOf(deck, draft),
    options: draft.options ?? [],
    sides: draft.sides ?? [],
    siblings: [
      ...new Set([...[fact, ...alsoFacts].map(({ id }) => `fact:${id}`), ...sets.map((id) => `set:${id}`)]),
    ],
    ...(says !== undefined && { says }),
    ...(fact.hedge !== undefined && { hedge: fact.hedge }),
    ...(after !== undefined && { after }),
    ...(lookAlike !== undefined && { lookAlike }),
  };
}
