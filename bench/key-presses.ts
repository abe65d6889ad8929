import type { Page } from '@playwright/test';

declare global {
  interface Window {
    keyPresses: KeyPresses;
  }
}
/** By the instant of the key press: when its card was in a finished frame, and what the browser says of the event. */
type KeyPresses = { framed: Map<number, number>; events: Map<number, number> };

/** The browser reports no event that was painted sooner than this. */
const SHORTEST_REPORTED_MS = 16;

/**
 * Lets every page of `page` time the key `key` until the next front is painted, in two ways.
 *
 * Ours ends with the first task after the first frame in which a front stands. `requestAnimationFrame` runs just before
 * a frame is drawn and a message posted from it arrives just after, so that the end is neither too early (the card is
 * in the document but not drawn) nor, as with a second `requestAnimationFrame`, a whole frame too late. The browser's
 * own, Event Timing, lasts until the frame after the handlers is presented, in steps of 8 ms; it knows nothing of
 * cards. Both start with the instant that the browser gives to the key press, before any handler.
 */
export async function watchKey(page: Page, key: string): Promise<void> {
  await page.addInitScript((watched) => {
    const framed = new Map<number, number>();
    const events = new Map<number, number>();
    window.keyPresses = { framed, events };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.name === 'keydown') events.set(entry.startTime, entry.duration);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);

    const afterFrame = (act: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = act;
        port2.postMessage(undefined);
      });
    const awaitFront = (pressedAt: number) =>
      afterFrame(() => {
        const isFront = document.querySelector('[data-action="reveal"]') !== null;
        if (isFront) framed.set(pressedAt, performance.now() - pressedAt);
        else awaitFront(pressedAt);
      });
    const begin = (event: KeyboardEvent) => {
      if (event.key === watched) awaitFront(event.timeStamp);
    };
    addEventListener('keydown', begin, { capture: true });
  }, key);
}

/**
 * Ms from each press of the watched key to its front, for the page that is shown: the later of both ways, and never
 * less than the browser reports. A press that no front followed is left out.
 */
export async function msOfPresses(page: Page): Promise<number[]> {
  // The browser reports what was painted a little later.
  await page.waitForTimeout(100);
  const presses = await page.evaluate(() => {
    const { framed, events } = window.keyPresses;
    return [...framed].map(([pressedAt, ms]) => ({ ms, eventMs: events.get(pressedAt) ?? 0 }));
  });
  return presses.map(({ ms, eventMs }) => Math.max(ms, eventMs, SHORTEST_REPORTED_MS));
}

/** Until what is on the page was drawn: who studies sees a card before pressing the next key. */
export async function afterNextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
}
