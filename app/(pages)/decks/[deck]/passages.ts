import { marksOf } from '#domain/facts/marks.ts';
import type { FactDeck } from '#domain/facts/model.ts';
import { statementOf } from '#domain/facts/statement.ts';
import { passageNumber, voicesOf } from '#domain/facts/voices.ts';
import type { FactLineProps } from '#ui/fact-line.tsx';
import type { RecallGroup } from '#ui/recall.tsx';

/** One passage of the source with the facts first cited there. */
export type PassageShown = {
  id: string;
  label: string;
  about: string;
  /** "Shaun Gregory says" or "World Politics Review’s introduction"; `speaks` for a person. */
  voice: string;
  speaks: boolean;
  facts: FactLineProps[];
  /** Recall of the facts that have cards; null while not started. */
  recalls: (number | null)[];
};

/** The deck's facts by passage, in the order of the source. `recall` maps a fact's id to its recall today. */
export function passagesOf({
  facts: deck,
  recall,
}: {
  facts: FactDeck;
  recall: ReadonlyMap<string, number>;
}): PassageShown[] {
  const voices = voicesOf(deck);
  return Object.entries(deck.passages).map(([id, passage]) => {
    const number = passageNumber(deck, id);
    const voice = voices.find((one) => one.id === passage.voice);
    const facts = deck.facts.flatMap((fact, i) =>
      [fact.cite].flat()[0] === id
        ? [
            {
              id: fact.id,
              number: i + 1,
              statement: statementOf(deck, fact),
              recall: recall.get(fact.id) ?? null,
              ...marksOf(deck, fact),
            },
          ]
        : [],
    );
    const speaks = voice?.kind === 'person';
    return {
      id,
      label: `¶${number}`,
      about: passage.about,
      voice: speaks ? `${voice.name} says` : `${voice?.name ?? ''} ${voice?.does ?? ''}`.trim(),
      speaks,
      facts,
      recalls: facts.flatMap((fact) => (fact.context ? [] : [fact.recall])),
    };
  });
}

/** The passages that have cards, as the strip shows them. */
export function recallGroups(passages: readonly PassageShown[]): RecallGroup[] {
  return passages
    .filter(({ recalls }) => recalls.length > 0)
    .map(({ label, recalls }) => ({ label, recalls }));
}
