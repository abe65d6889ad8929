import type { FactDeck } from './model.ts';
import { nameOf } from './naming.ts';

/** Who speaks in a source, what they do there, and in which of its passages (numbered from 1 by place in the file). */
export type Voice = {
  id: string;
  name: string;
  /** The source's own voice, or a person it lets speak: they carry different marks on screen. */
  kind: 'publisher' | 'person';
  does: string;
  passages: number[];
};

/** The voices of a source, in the order they first speak. */
export function voicesOf(deck: FactDeck): Voice[] {
  const passages = new Map<string, number[]>();
  for (const [index, { voice }] of Object.values(deck.passages).entries()) {
    passages.set(voice, [...(passages.get(voice) ?? []), index + 1]);
  }
  return [...passages].map(([id, numbers]) => ({
    id,
    name: nameOf(deck, id),
    kind: isPublisher(deck, id) ? 'publisher' : 'person',
    does: whatItDoes(deck, id),
    passages: numbers,
  }));
}

/** A passage's number for readers: its place in the file, from 1; 0 if the deck has no such passage. */
export function passageNumber(deck: FactDeck, passageId: string): number {
  return Object.keys(deck.passages).indexOf(passageId) + 1;
}

function isPublisher({ source }: FactDeck, id: string): boolean {
  return id === source.publisher || id === source.interviewer;
}

function whatItDoes(deck: FactDeck, id: string): string {
  if (id === deck.source.interviewee) return 'answers';
  if (!isPublisher(deck, id)) return 'says';
  return deck.source.kind === 'interview' ? 'introduces and asks' : 'writes';
}
