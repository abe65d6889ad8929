import type { AnswerTime } from './answer.ts';
import type { Memory } from './memory.ts';
import type { Grade } from './review.ts';
import { replayed, type UnsentReview, withoutUndoable } from './session-reload.ts';
import {
  cardOf,
  moveOn,
  type Session,
  type SessionCard,
  type TypedAnswer,
  type Undoable,
  withAnswer,
  withMemory,
  withoutAnswer,
} from './session-state.ts';

/** What can happen in a session. Instants are ms since the epoch and come from the caller: no clock here. */
export type SessionAction =
  /** The learner asked for the answer. */
  | { type: 'revealed' }
  /** The learner typed an answer and sent it, which reveals the card too. */
  | ({ type: 'typed' } & TypedAnswer)
  | ({ type: 'graded'; reviewId: string; cardId: string; grade: Grade; tookMs: number } & AnswerTime)
  /** The newest grade (`undoTarget` of the view) was taken back; any other target is ignored. */
  | { type: 'undone'; targetId: string }
  /** Memories as the server folded them, by card; it wins unless a later answer on that card is still unsent. */
  | {
      type: 'confirmed';
      memories: Readonly<Record<string, Memory | null>>;
      pendingCardIds: readonly string[];
    }
  /** The server will never take these events. */
  | { type: 'refused'; reviewIds: readonly string[]; reason: string; now: number }
  /** Time went by while no card was on the screen. */
  | { type: 'tick'; now: number }
  /** Events found unsent after a reload, in any order; dispatched before the first card is shown. */
  | { type: 'replayed'; events: readonly UnsentReview[]; now: number }
  /** The learner goes on: more cards join the queue, and who is waiting takes the next learning card early. */
  | { type: 'continued'; cards: readonly SessionCard[]; now: number };

/**
 * A session at its first card.
 * @param start.cards in queue order (`queueOf`), learning cards included
 * @param start.undoable newest last
 * @param start.now instant in ms, the same on the server and in the browser
 */
export function startSession(
  start: Pick<Session, 'cards' | 'parameters' | 'fuzzSeed'> & { undoable: readonly Undoable[]; now: number },
): Session {
  const { now, ...given } = start;
  const empty: Session = {
    ...given,
    answers: [],
    currentId: null,
    revealed: false,
    typed: null,
    refused: [],
  };
  return moveOn(empty, now);
}

/**
 * The next state of a session; made for React's `useReducer`, and pure.
 * Undo after a grade gives back the very state before it. A grade for a card that is not on the
 * screen with its answer shown, or with an id seen before, changes nothing. The server's word may
 * come before or after later grades on other cards with the same result.
 */
export function sessionReducer(session: Session, action: SessionAction): Session {
  switch (action.type) {
    case 'revealed':
      return session.currentId === null || session.revealed ? session : { ...session, revealed: true };
    case 'typed':
      return typed(session, { text: action.text, verdict: action.verdict });
    case 'graded':
      return graded(session, action);
    case 'undone':
      return undone(session, action.targetId);
    case 'confirmed':
      return confirmed(session, action);
    case 'refused':
      return refused(session, action);
    case 'tick':
      return session.currentId === null ? movedOn(session, action.now) : session;
    case 'replayed':
      return moveOn(replayed(session, action.events), action.now);
    case 'continued':
      return continued(session, action);
  }
}

type ActionOf<T extends SessionAction['type']> = Extract<SessionAction, { type: T }>;

function typed(session: Session, answer: TypedAnswer): Session {
  if (session.currentId === null || session.revealed) return session;
  return { ...session, revealed: true, typed: answer };
}

function graded(session: Session, action: ActionOf<'graded'>): Session {
  if (action.cardId !== session.currentId || !session.revealed) return session;
  const { reviewId, cardId, grade, tookMs, studyDay, answeredAt } = action;
  const at = { studyDay, answeredAt };
  const answered = withAnswer(session, { reviewId, cardId, grade, at, tookMs, typed: session.typed });
  return answered === session ? session : moveOn(answered, answeredAt);
}

function undone(session: Session, targetId: string): Session {
  const last = session.answers.at(-1);
  if (last) {
    if (last.reviewId !== targetId) return session;
    const before = withoutAnswer(session, targetId);
    return { ...before, currentId: last.cardId, revealed: true, typed: last.typed };
  }
  const earlier = session.undoable.at(-1);
  if (earlier?.reviewId !== targetId) return session;
  const before = withoutUndoable(session, earlier);
  return { ...before, currentId: earlier.card.key, revealed: true, typed: null };
}

function confirmed(session: Session, { memories, pendingCardIds }: ActionOf<'confirmed'>): Session {
  return Object.entries(memories)
    .filter(([cardId]) => !pendingCardIds.includes(cardId) && cardOf(session, cardId))
    .reduce((known, [cardId, memory]) => withMemory(known, cardId, memory), session);
}

/** A refused card leaves the session, also from the screen: its next grade would be refused as well. */
function refused(session: Session, { reviewIds, reason, now }: ActionOf<'refused'>): Session {
  const news = reviewIds.map((reviewId) => {
    const cardId = session.answers.find((given) => given.reviewId === reviewId)?.cardId ?? null;
    return { reviewId, cardId, reason };
  });
  const kept = reviewIds.reduce(withoutAnswer, session);
  const told = { ...kept, refused: [...session.refused, ...news] };
  const onScreen = news.some(({ cardId }) => cardId !== null && cardId === session.currentId);
  return onScreen ? moveOn(told, now) : told;
}

function continued(session: Session, { cards, now }: ActionOf<'continued'>): Session {
  const more = cards.filter(({ card }) => !cardOf(session, card.key));
  const longer = more.length > 0 ? { ...session, cards: [...session.cards, ...more] } : session;
  return longer.currentId === null ? movedOn(longer, now, Infinity) : longer;
}

/** The same object when there is still nothing to show, so that a tick does not draw the page again. */
function movedOn(session: Session, now: number, aheadMs?: number): Session {
  const moved = moveOn(session, now, aheadMs);
  return moved.currentId === null ? session : moved;
}
