import type { CardKey, SideNote } from '#domain/cards/card.ts';
import { cardKey } from '#domain/cards/key.ts';
import { isPlural, speakerOf } from '#domain/cards/naming.ts';
import { sideNote, type Standing, standingsOn } from '#domain/cards/standing.ts';
import type { Sides } from '#domain/facts/model.ts';
import { entityOf } from '#domain/facts/naming.ts';
import { setOf } from '#domain/facts/phrases.ts';
import { answerOf, type Bank } from './bank.ts';
import { oncePer } from './once-per.ts';

/** A named entity on one side of an axis. `card` asks its side, or that of the class whose complete list names it. */
export type Placed = {
  id: string;
  name: string;
  /** Ends "X, which is …". */
  is: string;
  side: SideNote['side'];
  card: CardKey;
  note: SideNote;
};

/** An axis with everybody whom one speaker places on it by name. */
export type PlacedAxis = { axisId: string; axis: Sides; says: string | undefined; placed: Placed[] };

/**
 * The axes of a deck. Of several speakers, the one who places the most is heard, so that a question names its source;
 * members of a complete list stand with their class, as the list says.
 */
export const axesOf = oncePer((bank: Bank): PlacedAxis[] =>
  Object.entries(bank.deck.sides ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(([, { ask }]) => ask.endsWith(' it'))
    .map(([axisId, axis]) => {
      const bySpeaker = Map.groupBy(standingsOn(bank.deck, axis), ({ fact, set, id }) =>
        speakerOf(bank.deck, fact.o === id ? fact : set),
      );
      const [says, standings] = [...bySpeaker].sort((a, b) => b[1].length - a[1].length)[0] ?? [
        undefined,
        [],
      ];
      const placed = standings.flatMap((standing) => placesOf(bank, axisId, standing));
      return { axisId, axis, says, placed: placed.sort((a, b) => (a.id < b.id ? -1 : 1)) };
    }),
);

/** "do interests meet on fighting it" becomes "on fighting which of these do interests meet". */
export function whichIn({ ask }: Sides, which: string): string | undefined {
  const parts = /^(.+) ((?:on|over|about|against|with|for|in)(?: \w+ing)?) it$/.exec(ask);
  return parts ? `${parts[2]} which of ${which} ${parts[1]}` : undefined;
}

function placesOf(bank: Bank, axisId: string, standing: Standing): Placed[] {
  const { deck, deckId } = bank;
  const { id, side } = standing;
  const card = cardKey(deckId, axisId, 'side', id);
  if (!bank.drafted.some((drafted) => drafted.card.key === card)) return [];
  const entity = entityOf(deck, id);
  const listed = entity?.set === undefined ? undefined : setOf(deck, entity.set);
  const names = isPlural(entity?.type) ? (listed?.closed ? listed.members : []) : [id];
  return names.flatMap((member) => {
    const answer = answerOf(bank, member);
    if (!answer) return [];
    const { name, is } = answer;
    const note =
      member === id
        ? sideNote(deck, standing)
        : { name, side, because: `${is.charAt(0).toUpperCase()}${is.slice(1)}.` };
    return [{ id: member, name, is, side, card, note }];
  });
}
