import type { DeckParts, Part } from './deck-parts.ts';
import { factReferenceFaults } from './fact-references.ts';
import { citeFaults, type Fault, unknownName } from './fault.ts';
import type { Entity, FactSet, Passage, Sides } from './model.ts';
import { passageFaults } from './passage-order.ts';

/**
 * Checks what no shape can: that every name points at something, that passages are in order, that facts fit their
 * predicate. Separate from the shapes, so that both kinds of mistake surface in the same run.
 */
export function referenceFaults(parts: DeckParts): Fault[] {
  return [
    ...sourceFaults(parts),
    ...passageFaults(parts),
    ...parts.passages.flatMap((part) => voiceFaults(part, parts)),
    ...nameClashes(parts),
    ...parts.entities.flatMap((part) => entityFaults(part, parts)),
    ...parts.sets.flatMap((part) => setFaults(part, parts)),
    ...parts.sides.flatMap((part) => sideFaults(part, parts)),
    ...factReferenceFaults(parts),
  ];
}

function sourceFaults({ source, declared }: DeckParts): Fault[] {
  if (!source) return [];
  return (['publisher', 'interviewer', 'interviewee'] as const).flatMap((role) => {
    const id = source[role];
    return id === undefined ? [] : unknownName(role, id, declared.entities, ['source', role]);
  });
}

function voiceFaults({ path, value }: Part<Passage>, { declared }: DeckParts): Fault[] {
  return unknownName('voice', value.voice, declared.entities, [...path, 'voice']);
}

/** A fact's subject may be an entity, a set, a fact or the source: one name must not mean two of them. */
function nameClashes({ declared, entities, sets, facts }: DeckParts): Fault[] {
  const clash = (part: Part<unknown>, other: string) => ({
    path: part.path,
    atKey: true as const,
    message: `"${part.id}" is already the name of ${other}: a subject could mean either`,
  });
  return [
    ...[...entities, ...sets, ...facts]
      .filter(({ id }) => id === 'source')
      .map((p) => clash(p, 'the source')),
    ...[...sets, ...facts].filter(({ id }) => declared.entities.has(id)).map((p) => clash(p, 'an entity')),
    ...facts.filter(({ id }) => declared.sets.has(id)).map((p) => clash(p, 'a set')),
  ];
}

function entityFaults({ path, value }: Part<Entity>, { declared }: DeckParts): Fault[] {
  return value.set === undefined ? [] : unknownName('set', value.set, declared.sets, [...path, 'set']);
}

function setFaults({ id, path, value }: Part<FactSet>, parts: DeckParts): Fault[] {
  const { members, closed, cite, says } = value;
  const faults = members.flatMap((member, index) =>
    members.indexOf(member) < index
      ? [{ path: [...path, 'members', index], message: `"${member}" is in set "${id}" twice` }]
      : unknownName('member', member, parts.declared.entities, [...path, 'members', index]),
  );
  if (closed && (members.length < 2 || members.length > 5)) {
    const message = `a closed set is asked as a whole, so it has 2 to 5 members, not ${members.length}`;
    faults.push({ path: [...path, 'members'], message });
  }
  faults.push(...citeFaults(cite, parts, [...path, 'cite']));
  if (says !== undefined)
    faults.push(...unknownName('speaker', says, parts.declared.entities, [...path, 'says']));
  return faults;
}

function sideFaults({ path, value }: Part<Sides>, { declared }: DeckParts): Fault[] {
  const named = (side: 'yes' | 'no') =>
    value[side].sets.flatMap((set, index) =>
      unknownName('set', set, declared.sets, [...path, side, 'sets', index]),
    );
  const both = value.no.sets.flatMap((set, index) =>
    value.yes.sets.includes(set)
      ? [{ path: [...path, 'no', 'sets', index], message: `set "${set}" stands on both sides` }]
      : [],
  );
  return [...named('yes'), ...named('no'), ...both];
}
