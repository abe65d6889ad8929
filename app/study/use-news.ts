import { type Dispatch, useEffect, useState } from 'react';
import type { SessionAction } from '#domain/schedule/session.ts';
import { studyDayOfEvent } from './answer-time.ts';
import { deliver, onNews, waiting } from './outbox.ts';

/**
 * Ties the session to the outbox: answers left over from before a reload are counted in, and what the server says
 * later is passed on. Returns whether the server is away.
 */
export function useNews(dispatch: Dispatch<SessionAction>): boolean {
  const [isAway, setAway] = useState(false);
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
      const unsent = events.map((event) => ({ ...event, studyDay: studyDayOfEvent(event) }));
      if (unsent.length > 0) dispatch({ type: 'replayed', events: unsent, now: Date.now() });
      return deliver();
    });
    return stop;
  }, [dispatch]);
  return isAway;
}
