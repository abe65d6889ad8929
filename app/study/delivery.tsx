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
    let stop: (() => void) | undefined;
    void import('./outbox.ts').then(({ onNews }) => {
      // What the other pages show was computed without these answers.
      stop = onNews((news) => {
        if (news.state === 'sent' && !onStudy) router.refresh();
      });
    });
    send();
    addEventListener('online', send);
    document.addEventListener('visibilitychange', send);
    return () => {
      stop?.();
      removeEventListener('online', send);
      document.removeEventListener('visibilitychange', send);
    };
  }, [router, onStudy]);
  return null;
}
