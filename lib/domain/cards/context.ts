import type { FactDeck } from '#domain/facts/model.ts';
import type { Draft } from './draft.ts';
import { bare, holdsWords } from './wording.ts';

/**
 * The chip above a card: "U.S.-Pakistan Security Relations · where interests meet". The answer may not stand in it
 * (rule LEAK-1), so the publisher takes the title's place, or the voice the passage's, wherever it would.
 */
export function contextOf(deck: FactDeck, draft: Draft, cite: readonly string[]): string {
  const passage = deck.passages[cite[0] ?? ''];
  const voice = passage && deck.entities[passage.voice]?.name;
  // What a passage is about tells which side its groups are on.
  const about = draft.options === undefined ? passage?.about : undefined;
  const work = firstSafe([titleOf(deck), deck.entities[deck.source.publisher]?.name], draft);
  const part = firstSafe([about, voice], draft);
  return [...new Set([work, part])].filter((text) => text !== undefined).join(' · ');
}

/** Without the name of the series: "Global Insider: U.S.-Pakistan Security Relations". */
function titleOf({ source }: FactDeck): string {
  return source.title.slice(source.title.indexOf(': ') + 1).trim();
}

function firstSafe(texts: readonly (string | undefined)[], { answer }: Draft): string | undefined {
  const forms = [answer.back, ...answer.accept];
  const words = new Set(forms.flatMap(telling));
  return texts.find(
    (text) =>
      text !== undefined &&
      !forms.some((form) => holdsWords(text, form)) &&
      !telling(text).some((word) => words.has(word)),
  );
}

/** Words long enough to give an answer away. */
function telling(text: string): string[] {
  return bare(text)
    .split(' ')
    .filter((word) => word.length >= 4);
}
