import { type Dispatch, useEffect, useState } from 'react';
import type { SessionAction } from '#domain/schedule/session.ts';
import { studyDayOfEvent } from './answer-time.ts';
import { deliver, onNews, waiting } from './outbox.ts';

export type Connection = 'there' | 'away' | 'unsafe';

/**
 * Ties the session to the outbox: answers left over from before a reload are counted in, and what the server says
 * later is passed on. Returns how the connection stands; `unsafe` means that the answers live only as long as the page.
 */
export function useNews(dispatch: Dispatch<SessionAction>): Connection {
  const [connection, setConnection] = useState<Connection>('there');
  useEffect(() => {
    const stop = onNews((news) => {
      if (news.state === 'kept') return setConnection(news.isLasting ? 'away' : 'unsafe');
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
