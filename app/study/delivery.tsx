'use client';
import { usePathname, useRouter } from 'next/navigation';
import { useEffect } from 'react';

/**
 * On every page: answers left over from an earlier page, a closed tab or a lost connection go out. The outbox is
 * fetched only after the page stands.
 */
export function Delivery() {
  const router = useRouter();
  const onStudy = usePathname() === '/study';
  useEffect(() => {
    const send = () => {
      if (document.visibilityState === 'visible') void import('./outbox.ts').then(({ deliver }) => deliver());
    };
    send();
    addEventListener('online', send);
    document.addEventListener('visibilitychange', send);
    return () => {
      removeEventListener('online', send);
      document.removeEventListener('visibilitychange', send);
    };
  }, []);
  useEffect(() => {
    if (onStudy) return leave;
    let stop: (() => void) | undefined;
    void import('./outbox.ts').then(({ onNews }) => {
      stop = onNews((news) => news.state === 'sent' && router.refresh());
    });
    return () => stop?.();

    /** The page to which the learner leaves was computed while the last answers were still under way. */
    function leave() {
      void import('./outbox.ts').then(async ({ deliver, waiting }) => {
        await deliver();
        if ((await waiting()).length === 0) router.refresh();
      });
    }
  }, [router, onStudy]);
  return null;
}
