import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { Memory } from '#domain/schedule/memory.ts';
import type { SentReview } from './sent-review.ts';

/**
 * Answers wait here, in IndexedDB, from the key press until the server has named them back. One tab at a time
 * sends (a Web Lock), oldest first, so that a visitor's first upload cannot make two guests.
 */
interface Shelf extends DBSchema {
  waiting: { key: string; value: Waiting };
  refused: { key: string; value: Waiting & { reason: string } };
}
/** `guest` is what a visitor's browser proposes, so that a first upload sent twice makes one guest. */
type Waiting = { id: string; event: SentReview; guest?: Guest };
type Guest = { fuzzSeed: string; guestKey: string };

/** What the server said of a batch. `waiting` lists the cards that still have unsent answers. */
export type Delivered = {
  memories: Record<string, Memory>;
  refused: { id: string; reason: string }[];
  waiting: string[];
};
export type OutboxNews = { state: 'sent'; delivered: Delivered } | { state: 'kept' };

const BATCH = 500;
const RETRY_MS = [2_000, 5_000, 15_000, 60_000];
/** Browsers let a request outlive its page only up to 64 kB. */
const KEEPALIVE_BYTES = 60_000;

const listeners = new Set<(news: OutboxNews) => void>();
let failures = 0;
let sending: Promise<void> = Promise.resolve();
let retry: ReturnType<typeof setTimeout> | undefined;
let guestKey: string | undefined;
let shelf: Promise<IDBPDatabase<Shelf>> | undefined;

/** Keeps an answer on this device; it is safe from the moment the promise resolves. */
export async function keep(event: SentReview, visitor: { fuzzSeed: string } | null): Promise<void> {
  const guest = visitor && { guestKey: (guestKey ??= newKey()), fuzzSeed: visitor.fuzzSeed };
  await (await open()).put('waiting', { id: event.id, event, ...(guest && { guest }) });
}

/** Answers not yet acknowledged, oldest first (UUIDv7 sorts by time). */
export async function waiting(): Promise<SentReview[]> {
  return (await (await open()).getAll('waiting')).map(({ event }) => event);
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
  } catch {
    retry = setTimeout(() => void deliver(), RETRY_MS[Math.min(failures++, RETRY_MS.length - 1)]);
    tell({ state: 'kept' });
  }
}

/** Web Locks hold all tabs apart, but exist only over https and on localhost; elsewhere one tab is kept in order. */
async function oneAtATime(work: () => Promise<void>): Promise<void> {
  if ('locks' in navigator) return navigator.locks.request('dossier-outbox', work);
  const turn = sending.then(work);
  sending = turn.catch(() => undefined);
  return turn;
}

async function sendAll(): Promise<void> {
  const db = await open();
  for (;;) {
    const batch = await db.getAll('waiting', undefined, BATCH);
    if (batch.length === 0) return;
    const answer = await post(batch);
    const tx = db.transaction(['waiting', 'refused'], 'readwrite');
    for (const id of [...answer.accepted, ...answer.duplicate]) void tx.objectStore('waiting').delete(id);
    for (const { id, reason } of answer.refused) {
      const kept = batch.find((one) => one.id === id);
      if (kept) void tx.objectStore('refused').put({ ...kept, reason });
      void tx.objectStore('waiting').delete(id);
    }
    await tx.done;
    const rest = (await db.getAll('waiting')).map(({ event }) => event.cardId);
    tell({ state: 'sent', delivered: { memories: answer.memories, refused: answer.refused, waiting: rest } });
  }
}

type Answer = {
  accepted: string[];
  duplicate: string[];
  refused: Delivered['refused'];
  memories: Record<string, Memory>;
};

async function post(batch: Waiting[]): Promise<Answer> {
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
  if (!response.ok && response.status !== 422) throw new Error(`the server answered ${response.status}`);
  return (await response.json()) as Answer;
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

function open(): Promise<IDBPDatabase<Shelf>> {
  shelf ??= openDB<Shelf>('dossier', 1, {
    upgrade(db) {
      db.createObjectStore('waiting', { keyPath: 'id' });
      db.createObjectStore('refused', { keyPath: 'id' });
    },
  });
  return shelf;
}
