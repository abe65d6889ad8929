import type { Card, CardKey } from '#domain/cards/card.ts';
import type { FactDeck } from '#domain/facts/model.ts';
import { database } from './database.ts';
import type { Learner } from './learner.ts';
import { studyDayAt } from './learners-day.ts';
import { MOST_EVENTS, type WireEvent } from './review-wire.ts';
import { recordReviews } from './reviews.ts';
import { DAY, event, NOW, upload, ZONE } from './test-world.ts';

/** A card of a test: its name is its key. What is left out is plain; its only sibling group is its own. */
export type NamedCard = { name: string; after?: string } & Partial<
  Pick<Card, 'fact' | 'siblings' | 'lookAlike' | 'front' | 'back'>
>;

/** The study day of the tests' noon. */
export const TODAY = studyDayAt(NOW, { zone: ZONE, rolloverHour: 4 });

/** Adds a deck with these cards, in the order of introduction. */
export async function addCards(deckId: string, cards: readonly (string | NamedCard)[]): Promise<void> {
  await database().deck.create({ data: { id: deckId, title: deckId, facts: EMPTY, hash: deckId } });
  await database().card.createMany({
    data: cards.map((given, index) => {
      const {
        name,
        after = null,
        fact = name,
        ...change
      } = typeof given === 'string' ? { name: given } : given;
      const body = { ...PLAIN, key: name as CardKey, fact, siblings: [`fact:${fact}`], ...change };
      const place = { deckId, fact, position: index + 1, after };
      return {
        id: name,
        ...place,
        kind: 'forward',
        answerHash: name,
        body: { ...body, ...(after && { after }) },
      };
    }),
  });
}

/** Answers cards once, some days ago, and has them return on a day: today, unless said otherwise. */
export async function remember(
  { id }: Learner,
  cardIds: string | readonly string[],
  { daysAgo = 10, dueOn = TODAY } = {},
): Promise<void> {
  const answeredAt = NOW - daysAgo * DAY;
  const events = [cardIds]
    .flat()
    .flatMap((cardId) => [
      event(cardId, { grade: 'easy', answeredAt }),
      gradeless(cardId, { kind: 'set-due', dueOn, answeredAt: answeredAt + 1 }),
    ]);
  while (events.length > 0) await recordReviews(id, upload(events.splice(0, MOST_EVENTS)), NOW);
}

/** An event other than a grade. */
export function gradeless(cardId: string, change: Record<string, unknown>): WireEvent {
  const { grade: _, ...made } = event(cardId, change) as WireEvent & { grade?: string };
  return made as WireEvent;
}

const EMPTY: FactDeck = {
  format: 'factdeck/1',
  source: {
    id: 'almanac',
    title: 'An almanac',
    publisher: 'almanac',
    kind: 'article',
    date: { text: '1935' },
    lang: 'en',
    complete: true,
  },
  passages: {},
  entities: {},
  facts: [],
};

const PLAIN: Omit<Card, 'key' | 'fact' | 'siblings'> = {
  kind: 'forward',
  alsoFacts: [],
  front: 'Which?',
  back: 'This.',
  accept: [],
  answerType: 'text',
  context: 'A deck for tests',
  cite: [],
  marked: [],
  notes: [],
  options: [],
  sides: [],
};
