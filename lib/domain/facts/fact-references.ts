import type { DeckParts, Part } from './deck-parts.ts';
import type { Fact } from './model.ts';
import { objectFaults, slotFaults, subjectFaults } from './fact-slots.ts';
import { citeFaults, type Fault, unknownName } from './fault.ts';

/** Checks each fact against the rest of the deck: its names, its predicate's slots, its citation and attribution. */
export function factReferenceFaults(parts: DeckParts): Fault[] {
  const firstWithId = new Map<string, Part<Fact>>();
  const faults: Fault[] = [];
  for (const part of parts.facts) {
    if (firstWithId.has(part.id)) {
      faults.push({ path: [...part.path, 'id'], message: `there is already a fact "${part.id}"` });
    } else {
      firstWithId.set(part.id, part);
    }
    faults.push(
      ...subjectFaults(part, parts),
      ...objectFaults(part, parts),
      ...slotFaults(part),
      ...namedEntities(part, parts),
      ...citeFaults(part.value.cite, parts, [...part.path, 'cite']),
      ...evidenceFaults(part),
      ...attributionFaults(part, parts),
    );
  }
  return [...faults, ...circles(firstWithId)];
}

function namedEntities({ path, value }: Part<Fact>, { declared }: DeckParts): Fault[] {
  const slots = { with: 'entity', at: 'entity', says: 'speaker' } as const;
  return (Object.keys(slots) as (keyof typeof slots)[]).flatMap((slot) => {
    const id = value[slot];
    return id === undefined ? [] : unknownName(slots[slot], id, declared.entities, [...path, slot]);
  });
}

function evidenceFaults({ path, value }: Part<Fact>): Fault[] {
  if (!value.inferred || [value.cite].flat().length >= 2) return [];
  const message = 'an inferred fact rests on two passages or more: cite them all';
  return [{ path: [...path, 'cite'], message }];
}

/** What a person says in an interview is their claim, not the article's: it may not lose its speaker. */
function attributionFaults({ id, path, value }: Part<Fact>, { passages, entities }: DeckParts): Fault[] {
  if (value.says !== undefined) return [];
  const cited = passages.filter((passage) => [value.cite].flat().includes(passage.id));
  const voices = new Set(cited.map((passage) => passage.value.voice));
  const [voice] = voices;
  if (voice === undefined || voices.size > 1) return [];
  const speaker = entities.find((entity) => entity.id === voice);
  if (speaker?.value.type !== 'person') return [];
  const message = `${speaker.value.name} is the one who says "${id}": add "says: ${voice}"`;
  return [{ path, message }];
}

/** A fact may be about a fact (`f06` about the payment of `f05`), but not, however indirectly, about itself. */
function circles(facts: Map<string, Part<Fact>>): Fault[] {
  return [...facts.values()].flatMap((start) => {
    const seen = new Set<string>();
    let next = facts.get(start.value.s);
    while (next && next !== start && !seen.has(next.id)) {
      seen.add(next.id);
      next = facts.get(next.value.s);
    }
    if (next !== start) return [];
    const round = [start.id, ...seen, start.id].join(' → ');
    return [{ path: [...start.path, 's'], message: `fact "${start.id}" is about itself: ${round}` }];
  });
}
