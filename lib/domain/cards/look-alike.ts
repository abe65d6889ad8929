import type { FactDeck } from '#domain/facts/model.ts';

/**
 * The group of names that an entity is easily mixed up with: same type, same first word ("Lashkar"). Undefined if
 * there is no other (rule INTF-1).
 */
export function lookAlikeOf(deck: FactDeck, id: string): string | undefined {
  const group = groupOf(deck, id);
  const others = Object.keys(deck.entities).filter((other) => other !== id && groupOf(deck, other) === group);
  return group !== undefined && others.length > 0 ? group : undefined;
}

function groupOf(deck: FactDeck, id: string): string | undefined {
  const entity = deck.entities[id];
  if (!entity || entity.answerable === false) return undefined;
  const [first] = entity.name.replace(/^the /i, '').split(/[\s-]/);
  return first === undefined ? undefined : `${entity.type}:${first.toLowerCase()}`;
}
