import { type Dispatch, useEffect, useState } from 'react';
import type { SessionAction } from '#domain/schedule/session.ts';
import { studyDayOfEvent } from './answer-time.ts';
import { deliver, onNews, type OutboxNews, waiting } from './outbox.ts';

/** `unsafe`: away, and the answers live only as long as the page; `refusal`: there, but it takes nothing. */
export type Connection = 'there' | 'away' | 'unsafe' | { refusal: string };

/**
 * Ties the session to the outbox: answers left over from before a reload are counted in, and what the server says
 * later is passed on. Returns how the connection stands.
 */
export function useNews(dispatch: Dispatch<SessionAction>): Connection {
  const [connection, setConnection] = useState<Connection>('there');
  useEffect(() => {
    const stop = onNews((news) => {
      if (news.state === 'kept') return setConnection(standingOf(news));
      setConnection('there');
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
  return connection;
}

function standingOf({ isLasting, refusal }: Extract<OutboxNews, { state: 'kept' }>): Connection {
  if (refusal !== undefined) return { refusal };
  return isLasting ? 'away' : 'unsafe';
}
