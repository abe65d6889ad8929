import { answersOf, type DeckAnswer } from '#domain/cards/answers.ts';
import type { Card } from '#domain/cards/card.ts';
import type { FactDeck } from '#domain/facts/model.ts';
import type { Memory } from '#domain/schedule/memory.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '#domain/schedule/parameters.ts';
import type { SessionCard, Undoable } from '#domain/schedule/session-state.ts';
import { DEFAULT_ROLLOVER_HOUR } from '#domain/schedule/study-day.ts';
import { type CardSource, type CardToCite, sourcesOf } from './card-sources.ts';
import { database } from './database.ts';
import { type Learner, newFuzzSeed } from './learner.ts';
import { dayOf } from './learners-day.ts';
import { parametersOf } from './parameters.ts';
import { todaysQueue } from './todays-queue.ts';
import { undoableToday } from './undoable.ts';

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
  const day = await dayOf(learner, now);
  const { cards: queue } = await todaysQueue(day, deckId);
  const undoable = learner ? await undoableToday(learner, day.today) : [];
  const session = queue.slice(0, SESSION_CARDS);
  const rows = await rowsOf([...session, ...undoable].map(({ card }) => card.key));
  const decks = await decksOf([...rows.values()]);
  return {
    cards: session.flatMap(({ card, memory }) => sessionCard(rows.get(card.key), memory)),
    undoable,
    sources: sourcesOf([...rows.values()], decks),
    answers: [...decks.values()].flatMap(answersOf),
    ...(await settingsOf(learner)),
    now,
    more: queue.length - session.length,
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

type CardRow = CardToCite & { revision: number };

async function rowsOf(cardIds: string[]): Promise<Map<string, CardRow>> {
  const rows = await database().card.findMany({
    where: { id: { in: cardIds } },
    select: { id: true, deckId: true, revision: true, body: true },
  });
  return new Map(
    rows.map(({ id, deckId, revision, body }) => [id, { deckId, revision, card: body as Card }]),
  );
}

function sessionCard(row: CardRow | undefined, memory: Memory | null): SessionCard[] {
  return row ? [{ card: row.card, revision: row.revision, memory }] : [];
}

async function decksOf(rows: readonly CardRow[]): Promise<Map<string, FactDeck>> {
  const decks = await database().deck.findMany({
    where: { id: { in: [...new Set(rows.map(({ deckId }) => deckId))] } },
    select: { id: true, facts: true },
  });
  return new Map(decks.map(({ id, facts }) => [id, facts as unknown as FactDeck]));
}
