import { useEffect, useReducer, useRef, useState } from 'react';
import { intervalOf, preview } from '#domain/schedule/answer.ts';
import type { Grade } from '#domain/schedule/review.ts';
import type { TypedAnswer } from '#domain/schedule/session-state.ts';
import { summaryOf, viewOf } from '#domain/schedule/session-view.ts';
import { sessionReducer, startSession } from '#domain/schedule/session.ts';
import { offsetMinutesAt, studyDayOf } from '#domain/schedule/study-day.ts';
import { uuid7 } from '#domain/schedule/uuid7.ts';
import { deliver, keep, onNews, waiting } from './outbox.ts';
import type { SentReview } from './sent-review.ts';
import type { StudyStart } from './study-start.ts';

/** How often a waiting page looks whether a learning card has come due. */
const TICK_MS = 10_000;

/**
 * A study session in the browser: the pure reducer, with a clock, dice and the outbox around it. The next card is
 * there at once; the server's word arrives later and wins.
 */
export function useStudy(start: StudyStart) {
  const [session, dispatch] = useReducer(sessionReducer, start, startSession);
  // The instant of the last act. Intervals are shown as of then, because a render has no clock.
  const [actedAt, setActedAt] = useState(start.now);
  const [isAway, setAway] = useState(false);
  const shownAt = useRef(start.now);
  const view = viewOf(session);
  const currentId = view.current?.card.key;

  useEffect(() => {
    shownAt.current = Date.now();
  }, [currentId]);
  useTick(view.phase === 'waiting', () => dispatch({ type: 'tick', now: Date.now() }));
  useEffect(() => {
    const stop = onNews((news) => {
      setAway(news.state === 'kept');
      if (news.state === 'kept') return;
      const { memories, refused, waiting: pendingCardIds } = news.delivered;
      dispatch({ type: 'confirmed', memories, pendingCardIds });
      for (const { id, reason } of refused) {
        dispatch({ type: 'refused', reviewIds: [id], reason, now: Date.now() });
      }
    });
    void waiting().then((events) => {
      const unsent = events.map((event) => ({ ...event, studyDay: dayOf(event) }));
      if (unsent.length > 0) dispatch({ type: 'replayed', events: unsent, now: Date.now() });
      return deliver();
    });
    return stop;
  }, []);

  const send = (event: Omit<SentReview, 'id' | 'zone' | 'rolloverHour' | 'parametersVersion' | 'mode'>) => {
    const { rolloverHour, parameters, fuzzSeed, isVisitor } = start;
    const id = uuid7(event.answeredAt, crypto.getRandomValues(new Uint8Array(10)));
    const zone = zoneOf(start);
    const whole = {
      ...event,
      id,
      zone,
      rolloverHour,
      mode: 'study' as const,
      parametersVersion: parameters.version,
    };
    void keep(whole, isVisitor ? { fuzzSeed } : null).then(deliver);
    return whole;
  };

  const act = {
    reveal() {
      setActedAt(Date.now());
      dispatch({ type: 'revealed' });
    },
    type(answer: TypedAnswer) {
      setActedAt(Date.now());
      dispatch({ type: 'typed', ...answer });
    },
    grade(grade: Grade) {
      if (view.phase !== 'answer' || !view.current) return;
      const { card, revision, memory } = view.current;
      const answeredAt = Date.now();
      const tookMs = Math.max(0, answeredAt - shownAt.current);
      const shown = intervals(start, card.key, memory, actedAt)[grade];
      const { id, zone, rolloverHour } = send({
        kind: 'grade',
        cardId: card.key,
        grade,
        answeredAt,
        tookMs,
        cardRevision: revision,
        ...('days' in shown ? { shownIntervalDays: shown.days } : {}),
        ...(view.typed ? { format: 'typed', response: view.typed.text } : {}),
      });
      const studyDay = dayOf({ answeredAt, zone, rolloverHour });
      setActedAt(answeredAt);
      dispatch({ type: 'graded', reviewId: id, cardId: card.key, grade, tookMs, answeredAt, studyDay });
    },
    undo() {
      const target = view.undoTarget;
      if (!target) return;
      const answeredAt = Date.now();
      send({ kind: 'undo', cardId: target.cardId, targetId: target.reviewId, answeredAt, cardRevision: 1 });
      setActedAt(answeredAt);
      dispatch({ type: 'undone', targetId: target.reviewId });
    },
    goOn() {
      setActedAt(Date.now());
      dispatch({ type: 'continued', cards: [], now: Date.now() });
    },
  };

  const shown = view.current && intervals(start, view.current.card.key, view.current.memory, actedAt);
  const lastAnswer = session.answers.at(-1);
  const lastInterval = view.last && lastAnswer ? intervalOf(view.last.memory, lastAnswer.at) : null;
  return {
    view,
    act,
    isAway,
    intervals: shown,
    lastInterval,
    refused: session.refused,
    summary: summaryOf(session),
  };
}

/** The interval that each grade would give, as of an instant; what the buttons say is what is stored. */
function intervals(
  start: StudyStart,
  cardId: string,
  memory: Parameters<typeof preview>[0],
  answeredAt: number,
) {
  const zone = zoneOf(start);
  const at = { answeredAt, studyDay: dayOf({ answeredAt, zone, rolloverHour: start.rolloverHour }) };
  const after = preview(memory, at, start.parameters, { fuzzSeed: start.fuzzSeed, cardId });
  return {
    again: intervalOf(after.again, at),
    hard: intervalOf(after.hard, at),
    good: intervalOf(after.good, at),
    easy: intervalOf(after.easy, at),
  };
}

function dayOf({ answeredAt, zone, rolloverHour }: Pick<SentReview, 'answeredAt' | 'zone' | 'rolloverHour'>) {
  return studyDayOf(answeredAt, offsetMinutesAt(answeredAt, zone), rolloverHour);
}

function zoneOf({ chosenZone }: StudyStart): string {
  return chosenZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function useTick(isWaiting: boolean, tick: () => void) {
  const latest = useRef(tick);
  useEffect(() => {
    latest.current = tick;
  });
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => latest.current(), TICK_MS);
    return () => clearInterval(timer);
  }, [isWaiting]);
}
