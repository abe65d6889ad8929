import type { Card } from '#domain/cards/card.ts';
import { answer, type AnswerTime } from './answer.ts';
import { isLearning, LEARN_AHEAD_MS } from './learning.ts';
import type { Memory } from './memory.ts';
import type { Parameters } from './parameters.ts';
import type { Grade } from './review.ts';

/** A card as a session knows it. `revision` goes into the event; memory is null while never answered. */
export type SessionCard = { card: Card; revision: number; memory: Memory | null };

/** What the learner typed before the reveal, and what the marker said of it. */
export type TypedAnswer = { text: string; verdict: 'correct' | 'almost' | 'wrong' };

/** A grade given in this session and not taken back, with what an undo has to restore. */
export type SessionAnswer = {
  reviewId: string;
  /** The card's key. */
  cardId: string;
  grade: Grade;
  at: AnswerTime;
  tookMs: number;
  before: Memory | null;
  typed: TypedAnswer | null;
};

/** A grade given before this page was loaded, which can still be taken back. */
export type Undoable = { reviewId: string; card: Card; revision: number; memoryBefore: Memory | null };

/** The whole state of a study session: a plain value, changed by `sessionReducer` alone. */
export type Session = {
  parameters: Parameters;
  fuzzSeed: string;
  /** In queue order; the order never changes, what is left to ask is computed from it. */
  cards: readonly SessionCard[];
  /** Oldest first. */
  answers: readonly SessionAnswer[];
  /** Oldest first. */
  undoable: readonly Undoable[];
  /** Key of the card on the screen; null while waiting and when all is done. */
  currentId: string | null;
  revealed: boolean;
  typed: TypedAnswer | null;
  /** Events that the server did not take, oldest first; `cardId` is null for an undo. */
  refused: readonly { reviewId: string; cardId: string | null; reason: string }[];
};

/**
 * Puts the next card on the screen, or none.
 * Learning cards whose time has come go first: their minutes are the schedule. Then the queue. When
 * only learning cards are left, the earliest comes up to `aheadMs` before its time.
 */
export function moveOn(session: Session, now: number, aheadMs = LEARN_AHEAD_MS): Session {
  const learning = earliestLearning(session);
  const nextId =
    (learning && learning.dueAt <= now ? learning.id : undefined) ??
    waitingInQueue(session) ??
    (learning && learning.dueAt <= now + aheadMs ? learning.id : null);
  return { ...session, currentId: nextId, revealed: false, typed: null };
}

/** The learning card that is due first, by key and instant. */
export function earliestLearning(session: Session): { id: string; dueAt: number } | null {
  let earliest: { id: string; dueAt: number } | null = null;
  for (const { card, memory } of openCards(session)) {
    if (isLearning(memory) && (!earliest || memory.dueAt < earliest.dueAt)) {
      earliest = { id: card.key, dueAt: memory.dueAt };
    }
  }
  return earliest;
}

/**
 * Cards that may be asked. Left out: suspended ones (another device may do that meanwhile), and those
 * of which the server refused a grade: it would refuse the next one too, and asking again would be a loop.
 */
export function openCards({ cards, refused }: Session): SessionCard[] {
  const refusedIds = new Set(refused.map(({ cardId }) => cardId));
  return cards.filter(({ card, memory }) => !memory?.suspended && !refusedIds.has(card.key));
}

export function cardOf({ cards }: Session, cardId: string | null): SessionCard | null {
  return cards.find(({ card }) => card.key === cardId) ?? null;
}

export function withMemory(session: Session, cardId: string, memory: Memory | null): Session {
  const cards = session.cards.map((held) => (held.card.key === cardId ? { ...held, memory } : held));
  return { ...session, cards };
}

/** Adds a grade and what it makes of the card's memory; a card unknown here, or a grade known already, changes nothing. */
export function withAnswer(session: Session, given: Omit<SessionAnswer, 'before'>): Session {
  const held = cardOf(session, given.cardId);
  if (!held || session.answers.some(({ reviewId }) => reviewId === given.reviewId)) return session;
  const answered = withMemory(session, given.cardId, memoryAfter(session, held.memory, given));
  return { ...answered, answers: [...session.answers, { ...given, before: held.memory }] };
}

/** Takes a grade out, wherever it stands; later grades on its card are computed again without it. */
export function withoutAnswer(session: Session, reviewId: string): Session {
  const index = session.answers.findIndex((given) => given.reviewId === reviewId);
  const gone = session.answers[index];
  if (!gone) return session;
  let memory = gone.before;
  const later = session.answers.slice(index + 1).map((given) => {
    if (given.cardId !== gone.cardId) return given;
    const again = { ...given, before: memory };
    memory = memoryAfter(session, memory, given);
    return again;
  });
  return {
    ...withMemory(session, gone.cardId, memory),
    answers: [...session.answers.slice(0, index), ...later],
  };
}

function memoryAfter(
  { parameters, fuzzSeed }: Session,
  before: Memory | null,
  { cardId, grade, at }: Pick<SessionAnswer, 'cardId' | 'grade' | 'at'>,
): Memory {
  return answer(before, grade, at, parameters, { fuzzSeed, cardId });
}

function waitingInQueue(session: Session): string | undefined {
  const answered = new Set(session.answers.map(({ cardId }) => cardId));
  const next = openCards(session).find(({ card, memory }) => !answered.has(card.key) && !isLearning(memory));
  return next?.card.key;
}
