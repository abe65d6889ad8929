import type { Fact } from '#domain/facts/model.ts';
import { CARD_KINDS } from './card.ts';
import type { Draft } from './draft.ts';

/** A draft, and the one that must have been answered right before it is shown for the first time. */
export type Placed = { draft: Draft; after: Draft | undefined };

/**
 * The order in which new cards are introduced: fact by fact, and within a fact what names it before what turns it
 * round. A card that waits for a card of a later fact takes its place there.
 */
export function inOrder(drafts: readonly Draft[], facts: readonly Fact[]): Placed[] {
  const index = new Map(facts.map(({ id }, position) => [id, position]));
  const placeOf = (draft: Draft): number => {
    const after = predecessorOf(draft, drafts);
    return Math.max(index.get(draft.fact.id) ?? 0, after ? placeOf(after) : 0);
  };
  return drafts
    .map((draft) => ({ draft, after: predecessorOf(draft, drafts), place: placeOf(draft) }))
    .toSorted((a, b) => a.place - b.place || rankOf(a.draft) - rankOf(b.draft))
    .map(({ draft, after }) => ({ draft, after }));
}

const LATER: ReadonlySet<Draft['kind']> = new Set(['reverse', 'side', 'contrast']);

function rankOf({ kind }: Draft): number {
  return (LATER.has(kind) ? CARD_KINDS.length : 0) + CARD_KINDS.indexOf(kind);
}

function predecessorOf(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  if (draft.kind === 'reverse') return leadOf(draft.fact, drafts);
  if (draft.kind === 'side') return namingOf(draft, drafts) ?? leadOf(draft.fact, drafts);
  if (draft.kind === 'contrast') return sidesOfPair(draft, drafts).at(-1);
  const explained = draft.alsoFacts?.find(({ id }) => id === draft.fact.s);
  return explained && leadOf(explained, drafts);
}

/** The first card that asks the fact itself. */
function leadOf(fact: Fact, drafts: readonly Draft[]): Draft | undefined {
  return drafts.find((other) => other.fact === fact && other.basis === undefined && !LATER.has(other.kind));
}

/** Before a group's side is asked, its name should come to mind. */
function namingOf({ about }: Draft, drafts: readonly Draft[]): Draft | undefined {
  return drafts.find(({ kind, about: named }) => kind === 'membership' && named === about);
}

function sidesOfPair({ sides = [] }: Draft, drafts: readonly Draft[]): Draft[] {
  const names = new Set(sides.map(({ name }) => name));
  return drafts.filter((other) => other.kind === 'side' && other.sides?.some(({ name }) => names.has(name)));
}
