import type { Memory } from '#domain/schedule/memory.ts';
import type { SentReview } from './sent-review.ts';
import { openShelf, type Shelf, type Waiting } from './shelf.ts';

/** What the server said of a batch. `waiting` lists the cards that still have unsent answers. */
export type Delivered = {
  memories: Record<string, Memory | null>;
  refused: { id: string; reason: string }[];
  waiting: string[];
};

/** `kept`: the server is away, and the answers are on this device; `isLasting` says whether they outlive the page. */
export type OutboxNews =
  | { state: 'sent'; delivered: Delivered }
  | {
      state: 'kept';
      isLasting: boolean;
      /** The server's own word, where it answered and took nothing. */ refusal?: string;
    };

const BATCH = 500;
const RETRY_MS = [2_000, 5_000, 15_000, 60_000];
/** Browsers let a request outlive its page only up to 64 kB. */
const KEEPALIVE_BYTES = 60_000;

const listeners = new Set<(news: OutboxNews) => void>();
let failures = 0;
let retry: ReturnType<typeof setTimeout> | undefined;
let sending: Promise<void> = Promise.resolve();
let guestKey: string | undefined;
let opened: Promise<Shelf> | undefined;

const shelf = () => (opened ??= openShelf());

/**
 * Keeps an answer on this device, from the key press until the server has named it back; it is safe from the moment
 * the promise resolves.
 */
export async function keep(event: SentReview, visitor: { fuzzSeed: string } | null): Promise<void> {
  const guest = visitor && { guestKey: (guestKey ??= newKey()), fuzzSeed: visitor.fuzzSeed };
  await (await shelf()).put({ id: event.id, event, ...(guest && { guest }) });
}

/** Answers not yet acknowledged, oldest first. */
export async function waiting(): Promise<SentReview[]> {
  return (await (await shelf()).oldest()).map(({ event }) => event);
}

/** Hears of every delivery and of every failed one; returns the way to stop hearing. */
export function onNews(listener: (news: OutboxNews) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Sends what waits. Safe to call at any time, from any tab; tries again by itself while the server is away. */
export async function deliver(): Promise<void> {
  clearTimeout(retry);
  try {
    await oneAtATime(sendAll);
    failures = 0;
  } catch (error) {
    retry = setTimeout(() => void deliver(), RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)]);
    const refusal = error instanceof TurnedAway ? { refusal: error.message } : {};
    tell({ state: 'kept', isLasting: (await shelf()).isLasting, ...refusal });
  }
}

/**
 * One tab sends at a time, so that a visitor's first upload cannot make two guests. Web Locks hold all tabs apart, but
 * exist only over https and on localhost; elsewhere one tab is kept in order.
 */
async function oneAtATime(work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) return navigator.locks.request('dossier-outbox', work);
  const turn = sending.then(work);
  sending = turn.catch(() => undefined);
  return turn;
}

async function sendAll(): Promise<void> {
  const kept = await shelf();
  for (;;) {
    const batch = await kept.oldest(BATCH);
    if (batch.length === 0) return;
    const { accepted, duplicate, refused, memories } = await post(batch);
    const reasons = new Map(refused.map(({ id, reason }) => [id, reason]));
    const aside = batch.flatMap((one) =>
      reasons.has(one.id) ? [{ ...one, reason: reasons.get(one.id)! }] : [],
    );
    await kept.settle([...accepted, ...duplicate, ...reasons.keys()], aside);
    const rest = (await kept.oldest()).map(({ event }) => event.cardId);
    tell({ state: 'sent', delivered: { memories, refused, waiting: rest } });
  }
}

type Answer = Pick<Delivered, 'memories' | 'refused'> & { accepted: string[]; duplicate: string[] };

async function post(batch: readonly Waiting[]): Promise<Answer> {
  const body = JSON.stringify({
    sentAt: Date.now(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    ...batch[0]?.guest,
    events: batch.map(({ event }) => event),
  });
  const response = await fetch('/api/reviews', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    keepalive: body.length < KEEPALIVE_BYTES,
  });
  // 422 names the events that were refused and keeps the good ones; any other failure keeps all of them here.
  if (!response.ok && response.status !== 422) throw await failureOf(response);
  return (await response.json()) as Answer;
}

/** The server was there and turned the whole upload away, with a sentence why. */
class TurnedAway extends Error {}

async function failureOf(response: Response): Promise<Error> {
  const { error } = (await response.json().catch(() => ({}))) as { error?: string };
  const isOurs = response.status >= 400 && response.status < 500 && error !== undefined;
  return isOurs ? new TurnedAway(error) : new Error(`The server answered ${response.status}.`);
}

function tell(news: OutboxNews): void {
  for (const listener of listeners) listener(news);
}

/** 32 random bytes in base64url, the form of the server's own keys. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
