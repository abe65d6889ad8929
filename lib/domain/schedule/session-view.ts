import type { Card } from '#domain/cards/card.ts';
import { isLearning } from './learning.ts';
import type { Memory } from './memory.ts';
import type { Grade } from './review.ts';
import {
  cardOf,
  earliestLearning,
  openCards,
  type Session,
  type SessionCard,
  type TypedAnswer,
} from './session-state.ts';

/** `waiting`: nothing is left but learning cards whose time is too far off to show them now. */
export type SessionPhase = 'front' | 'answer' | 'waiting' | 'done';

/** What a study page shows, computed from the state of the session. */
export type SessionView = {
  phase: SessionPhase;
  current: SessionCard | null;
  typed: TypedAnswer | null;
  /** Cards that have left the session's work, out of `total`. A card on a learning step is not done. */
  done: number;
  total: number;
  /** The cards that have not left it, for an estimate of the time. */
  left: SessionCard[];
  /** The newest grade, for the message that offers to take it back. */
  last: { card: Card; grade: Grade; memory: Memory } | null;
  /** What the next undo takes back, from this session or from before the page was loaded. */
  undoTarget: { reviewId: string; cardId: string } | null;
  /** When the next learning card is due, an instant in ms; null when there is none. */
  learningDueAt: number | null;
};

export function viewOf(session: Session): SessionView {
  const learning = earliestLearning(session);
  const current = cardOf(session, session.currentId);
  const idle = learning ? 'waiting' : 'done';
  return {
    phase: current ? (session.revealed ? 'answer' : 'front') : idle,
    current,
    typed: session.typed,
    ...progressOf(session),
    last: lastOf(session),
    undoTarget: undoTargetOf(session),
    learningDueAt: learning?.dueAt ?? null,
  };
}

/** What the end of a session says. */
export type SessionSummary = {
  /** Grades given. */
  answered: number;
  /** Grades that were Again. */
  again: number;
  /** Whole minutes spent, at least 1 once something was answered. */
  minutes: number;
  /** Ids of the facts of which an answered card returns on the next study day. */
  factsTomorrow: string[];
};

/** Time away from the screen is not study: one answer counts for a minute at most, as in Anki. */
const LONGEST_ANSWER_MS = 60_000;

export function summaryOf(session: Session): SessionSummary {
  const { answers } = session;
  const spentMs = answers.reduce((sum, { tookMs }) => sum + Math.min(tookMs, LONGEST_ANSWER_MS), 0);
  return {
    answered: answers.length,
    again: answers.filter(({ grade }) => grade === 'again').length,
    minutes: answers.length === 0 ? 0 : Math.max(1, Math.round(spentMs / 60_000)),
    factsTomorrow: factsTomorrow(session),
  };
}

function progressOf(session: Session): Pick<SessionView, 'done' | 'total' | 'left'> {
  const answered = new Set(session.answers.map(({ cardId }) => cardId));
  const open = openCards(session);
  const left = open.filter(({ card, memory }) => !answered.has(card.key) || isLearning(memory));
  return { done: open.length - left.length, total: open.length, left };
}

function lastOf(session: Session): SessionView['last'] {
  const last = session.answers.at(-1);
  const held = cardOf(session, last?.cardId ?? null);
  return last && held?.memory ? { card: held.card, grade: last.grade, memory: held.memory } : null;
}

function undoTargetOf({ answers, undoable }: Session): SessionView['undoTarget'] {
  const last = answers.at(-1);
  if (last) return { reviewId: last.reviewId, cardId: last.cardId };
  const earlier = undoable.at(-1);
  return earlier ? { reviewId: earlier.reviewId, cardId: earlier.card.key } : null;
}

function factsTomorrow(session: Session): string[] {
  const today = Math.max(...session.answers.map(({ at }) => at.studyDay));
  const facts = session.answers
    .map(({ cardId }) => cardOf(session, cardId))
    .filter((held) => held?.memory?.dueOn === today + 1)
    .flatMap((held) => (held ? [held.card.fact] : []));
  return [...new Set(facts)];
}
