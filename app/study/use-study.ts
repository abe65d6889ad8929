import { type Dispatch, useEffect, useReducer, useRef, useState } from 'react';
import { intervalOf } from '#domain/schedule/answer.ts';
import type { Grade } from '#domain/schedule/review.ts';
import type { TypedAnswer } from '#domain/schedule/session-state.ts';
import { type SessionView, summaryOf, viewOf } from '#domain/schedule/session-view.ts';
import { type SessionAction, sessionReducer, startSession } from '#domain/schedule/session.ts';
import { answerTime, intervalsAt } from './answer-time.ts';
import { send } from './send.ts';
import type { StudyStart } from './study-start.ts';
import { useNews } from './use-news.ts';

/** How often a waiting page looks whether a learning card has come due. */
const TICK_MS = 10_000;

/** A session in the browser, as its components see it. */
export type Study = ReturnType<typeof useStudy>;

/**
 * A study session in the browser: the pure reducer, with a clock, dice and the outbox around it. The next card is
 * there at once; the server's word arrives later and wins.
 */
export function useStudy(start: StudyStart) {
  const [session, dispatch] = useReducer(sessionReducer, start, startSession);
  // The instant of the last act. Intervals are shown as of then, because a render has no clock.
  const [actedAt, setActedAt] = useState(start.now);
  const connection = useNews(dispatch);
  const view = viewOf(session);
  const shownAt = useShownAt(view.current?.card.key);
  useTick(view.phase === 'waiting', dispatch);

  const { current } = view;
  const intervals = current && intervalsAt(start, current.card.key, current.memory, actedAt);
  const last = session.answers.at(-1);
  const now = () => {
    const instant = Date.now();
    setActedAt(instant);
    return instant;
  };
  const act = {
    reveal() {
      now();
      dispatch({ type: 'revealed' });
    },
    type(answer: TypedAnswer) {
      now();
      dispatch({ type: 'typed', ...answer });
    },
    grade(grade: Grade) {
      if (view.phase !== 'answer' || !current || !intervals) return;
      const given = { grade, answeredAt: now(), shownAt: shownAt.current, interval: intervals[grade] };
      dispatch(graded(start, view, current, given));
    },
    undo() {
      if (view.undoTarget) dispatch(undone(start, view.undoTarget, now()));
    },
    goOn: () => dispatch({ type: 'continued', cards: [], now: now() }),
  };
  return {
    view,
    act,
    connection,
    intervals,
    lastInterval: view.last && last ? intervalOf(view.last.memory, last.at) : null,
    refused: session.refused,
    summary: summaryOf(session),
  };
}

type Given = {
  grade: Grade;
  answeredAt: number;
  shownAt: number;
  interval: { days: number } | { minutes: number };
};

/** Sends the grade and says what it means for the session. */
function graded(
  start: StudyStart,
  { typed }: SessionView,
  { card, revision }: NonNullable<SessionView['current']>,
  { grade, answeredAt, shownAt, interval }: Given,
): SessionAction {
  const tookMs = Math.max(0, answeredAt - shownAt);
  const answer = { cardId: card.key, grade, answeredAt, tookMs };
  const reviewId = send(start, {
    ...answer,
    kind: 'grade',
    cardRevision: revision,
    ...('days' in interval && { shownIntervalDays: interval.days }),
    ...(typed && { format: 'typed', response: typed.text }),
  });
  return { type: 'graded', reviewId, ...answer, ...answerTime(start, answeredAt) };
}

function undone(
  start: StudyStart,
  target: NonNullable<SessionView['undoTarget']>,
  answeredAt: number,
): SessionAction {
  const { reviewId: targetId, cardId } = target;
  send(start, { kind: 'undo', cardId, targetId, answeredAt, cardRevision: 1 });
  return { type: 'undone', targetId };
}

/** The instant at which the card on the screen appeared. */
function useShownAt(cardId: string | undefined) {
  const shownAt = useRef(0);
  useEffect(() => {
    shownAt.current = Date.now();
  }, [cardId]);
  return shownAt;
}

function useTick(isWaiting: boolean, dispatch: Dispatch<SessionAction>) {
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => dispatch({ type: 'tick', now: Date.now() }), TICK_MS);
    return () => clearInterval(timer);
  }, [isWaiting, dispatch]);
}
