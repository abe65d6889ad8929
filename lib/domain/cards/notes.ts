import type { Fact, FactDeck, FactSet } from '#domain/facts/model.ts';
import { capitalised } from '#domain/facts/naming.ts';
import { setOf } from '#domain/facts/phrases.ts';
import type { Draft } from './draft.ts';
import { speakerOf } from './naming.ts';

/** Short sentences for the answer side: how sure it is, how far it goes, what the source leaves out. */
export function notesOf(deck: FactDeck, draft: Draft): string[] {
  const sets = (draft.sets ?? []).flatMap((id) => setOf(deck, id) ?? []);
  if (!asksFact(draft)) return draft.kind === 'contrast' ? [] : sets.flatMap((set) => setNotes(set, draft));
  const { fact, alsoFacts = [] } = draft;
  return [
    ...hedgeNotes(fact),
    ...limitNotes(fact),
    ...(draft.slot === 'when' && fact.when?.year === 'unknown' ? ['The year is not given.'] : []),
    ...[fact, ...alsoFacts].flatMap(({ unsaid = [] }) => unsaid.map(notSaid)),
    ...voiceNotes(deck, fact),
    ...(draft.kind === 'forward' ? sets.flatMap(openNotes) : []),
  ];
}

/** Cards on the members of a set rest on the list, not on all that is said of the class. */
function asksFact({ basis, fact, about }: Draft): boolean {
  return basis === undefined || fact.o === about;
}

function hedgeNotes({ hedge }: Fact): string[] {
  if (hedge === undefined) return [];
  if (hedge === 'about') return ['The figure is approximate.'];
  return [`${capitalised(hedge)}, not established.`, `Keep the word "${hedge}" when you repeat it.`];
}

function limitNotes({ scope }: Fact): string[] {
  return scope === 'some' || scope === 'most' ? [`${capitalised(scope)} of them, not all.`] : [];
}

function notSaid(what: string): string {
  return what === 'why' ? 'No reason is given.' : `${capitalised(what)} is not said.`;
}

function voiceNotes(deck: FactDeck, fact: Fact): string[] {
  const by = speakerOf(deck, fact);
  if (fact.p === 'described_as' && by !== undefined) return [`The description is ${by}'s.`];
  const dated = fact.p === 'located_at' || (fact.p === 'role' && fact.at !== undefined);
  return dated && deck.source.kind === 'interview' ? ['This was so at the time of the interview.'] : [];
}

function setNotes(set: FactSet, { kind }: Draft): string[] {
  const own =
    kind === 'membership' && set.note !== undefined ? [`${capitalised(set.note).replace(/\.$/, '')}.`] : [];
  return [...openNotes(set), ...own];
}

function openNotes({ closed }: FactSet): string[] {
  return closed ? [] : ['The list is left open: others are not named.'];
}
