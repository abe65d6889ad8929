import type { Card, CardKey } from '#domain/cards/card.ts';
import { type Memory, NEW_MEMORY } from './memory.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import type { Grade } from './review.ts';
import { type SessionAction, sessionReducer, startSession } from './session.ts';
import type { Session, SessionCard, Undoable } from './session-state.ts';
import { viewOf } from './session-view.ts';

/** A small world for the tests of a session: its cards, and a learner who grades and takes back. */

export const NOW = Date.UTC(2026, 10, 25, 12);
export const TODAY = 20_782;
export const MINUTE = 60_000;

export function cardNamed(name: string): Card {
  return {
    key: name as CardKey,
    kind: 'forward',
    fact: `fact-${name}`,
    alsoFacts: [],
    front: `${name}?`,
    back: name,
    accept: [],
    answerType: 'text',
    context: '',
    cite: [],
    marked: [],
    notes: [],
    options: [],
    sides: [],
    siblings: [],
  };
}

export function held(name: string, memory: Partial<Memory> | null = null): SessionCard {
  return { card: cardNamed(name), revision: 1, memory: memory && { ...NEW_MEMORY, ...memory } };
}

export const review = (name: string) =>
  held(name, {
    phase: 'review',
    stability: 10,
    difficulty: 5,
    reps: 4,
    succeeded: true,
    lastStudyDay: TODAY - 10,
    dueOn: TODAY,
  });
export const learning = (name: string, minutes: number) =>
  held(name, {
    phase: 'learning',
    stability: 2,
    difficulty: 5,
    reps: 1,
    lastStudyDay: TODAY,
    dueOn: TODAY,
    dueAt: NOW + minutes * MINUTE,
  });

export function start(cards: SessionCard[], undoable: Undoable[] = []): Session {
  return startSession({ cards, parameters: DEFAULT_PARAMETERS, fuzzSeed: 'learner', undoable, now: NOW });
}

let ids = 0;
export function grade(
  session: Session,
  given: Grade,
  minutes = 0,
  change: Partial<Extract<SessionAction, { type: 'graded' }>> = {},
): Session {
  ids += 1;
  const shown = sessionReducer(session, { type: 'revealed' });
  return sessionReducer(shown, {
    type: 'graded',
    reviewId: `r${ids}`,
    cardId: session.currentId!,
    grade: given,
    tookMs: 6000,
    studyDay: TODAY,
    answeredAt: NOW + minutes * MINUTE,
    ...change,
  });
}

export function undo(session: Session): Session {
  return sessionReducer(session, { type: 'undone', targetId: viewOf(session).undoTarget!.reviewId });
}

export const on = (session: Session) => session.currentId;
