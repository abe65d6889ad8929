import type { Entity, FactDeck } from './model.ts';

/** The entity of that id; undefined for sets, facts and the source. */
export function entityOf(deck: FactDeck, id: string): Entity | undefined {
  return Object.hasOwn(deck.entities, id) ? deck.entities[id] : undefined;
}

/** An entity's full name as it stands in a sentence: "the Quetta Shura", "Inter-Services Intelligence". */
export function nameOf(deck: FactDeck, id: string): string {
  const entity = entityOf(deck, id);
  if (!entity) return id;
  return entity.the === true ? `the ${entity.name}` : entity.name;
}

/** The shortest name that stands in a sentence: the abbreviation where there is one ("the ISI"), else the full name. */
export function shortNameOf(deck: FactDeck, id: string): string {
  const entity = entityOf(deck, id);
  if (!entity?.abbr) return nameOf(deck, id);
  return entity.the === undefined ? entity.abbr : `the ${entity.abbr}`;
}

/** The short name without its article, to stand before a noun: "CIA and ISI interests". */
export function labelOf(deck: FactDeck, id: string): string {
  const entity = entityOf(deck, id);
  return entity?.abbr ?? entity?.name.replace(/^the /, '') ?? id;
}

/** "a", "a and b", "a, b and c". */
export function inWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** With a capital at the beginning; names that begin small, as al-Qaida does, keep it small only inside a sentence. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
