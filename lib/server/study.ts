import { answersOf, type DeckAnswer } from '#domain/cards/answers.ts';
import type { Card } from '#domain/cards/card.ts';
import { citationOf } from '#domain/facts/citation.ts';
import type { FactDeck } from '#domain/facts/model.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '#domain/schedule/parameters.ts';
import type { SessionCard, Undoable } from '#domain/schedule/session-state.ts';
import { DEFAULT_ROLLOVER_HOUR } from '#domain/schedule/study-day.ts';
import { database } from './database.ts';
import { type Learner, newFuzzSeed } from './learner.ts';
import { parametersOf } from './parameters.ts';
import { studyDayAt } from './study-day-of-learner.ts';
import { todaysQueue } from './todays-queue.ts';
import { undoableToday } from './undoable.ts';

/** Where a card's fact stands: who says it and where, its number in the deck, and its place on the Deck page. */
export type CardSource = { citation: string; factNumbers: number[]; href: string };

/** A session's worth of today's queue, with all that the browser needs to go on alone. */
export type StudyQueue = {
  cards: SessionCard[];
  undoable: Undoable[];
  sources: Record<string, CardSource>;
  /** Of the decks in this session, for the marker. */
  answers: DeckAnswer[];
  parameters: Parameters;
  fuzzSeed: string;
  isVisitor: boolean;
  rolloverHour: number;
  /** Null while the zone follows the device. */
  chosenZone: string | null;
  now: number;
  typedAnswers: boolean;
  /** Cards of today beyond this session. */
  more: number;
};

/** A session is a sitting: long queues come in portions, each with fresh counts. */
const SESSION_CARDS = 50;

/** What to study now, of one deck or of all. Nothing is written. `now` in ms. */
export async function studyQueue(
  learner: Learner | null,
  deckId: string | null,
  now: number,
): Promise<StudyQueue> {
  const queue = await todaysQueue(learner, deckId, now);
  const cards = queue.cards.slice(0, SESSION_CARDS);
  const undoable = learner ? await undoableToday(learner, studyDayAt(now, learner)) : [];
  const asked = [...cards, ...undoable].map(({ card }) => card.key);
  const decks = await decksOf(asked);
  return {
    cards: cards.map(({ card, revision, memory }) => ({ card, revision, memory })),
    undoable,
    sources: sourcesOf(
      [...cards, ...undoable].map(({ card }) => card),
      decks,
    ),
    answers: [...new Set(decks.values())].flatMap(({ facts }) => answersOf(facts)),
    ...(await settingsOf(learner)),
    now,
    more: queue.cards.length - cards.length,
  };
}

async function settingsOf(learner: Learner | null) {
  if (!learner) {
    return {
      parameters: DEFAULT_PARAMETERS,
      fuzzSeed: newFuzzSeed(),
      isVisitor: true,
      rolloverHour: DEFAULT_ROLLOVER_HOUR,
      chosenZone: null,
      typedAnswers: false,
    };
  }
  const versions = await parametersOf(database(), learner.id, learner.parametersVersion);
  return {
    parameters: versions(learner.parametersVersion),
    fuzzSeed: learner.fuzzSeed,
    isVisitor: false,
    rolloverHour: learner.rolloverHour,
    chosenZone: learner.zoneChosen ? learner.zone : null,
    typedAnswers: learner.typedAnswers,
  };
}

type DeckOfCards = { id: string; facts: FactDeck };

/** The decks of these cards, by card id. */
async function decksOf(cardIds: string[]): Promise<Map<string, DeckOfCards>> {
  const rows = await database().card.findMany({
    where: { id: { in: cardIds } },
    select: { id: true, deckId: true },
  });
  const decks = await database().deck.findMany({
    where: { id: { in: [...new Set(rows.map(({ deckId }) => deckId))] } },
    select: { id: true, facts: true },
  });
  const byId = new Map(decks.map(({ id, facts }) => [id, { id, facts: facts as unknown as FactDeck }]));
  return new Map(rows.flatMap(({ id, deckId }) => (byId.has(deckId) ? [[id, byId.get(deckId)!]] : [])));
}

function sourcesOf(
  cards: readonly Card[],
  decks: ReadonlyMap<string, DeckOfCards>,
): Record<string, CardSource> {
  const sources: Record<string, CardSource> = {};
  for (const card of cards) {
    const deck = decks.get(card.key);
    if (!deck) continue;
    const { facts } = deck.facts;
    const numbers = [card.fact, ...card.alsoFacts].map((id) => facts.findIndex((fact) => fact.id === id) + 1);
    sources[card.key] = {
      citation: citationOf(deck.facts, card.cite, card.says),
      factNumbers: numbers.sort((a, b) => a - b),
      href: `/decks/${deck.id}#${card.fact}`,
    };
  }
  return sources;
}
