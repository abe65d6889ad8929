import { type DBSchema, openDB } from 'idb';
import type { SentReview } from './sent-review.ts';

/** What a visitor's browser proposes, so that a first upload sent twice makes one guest. */
export type Guest = { fuzzSeed: string; guestKey: string };
export type Waiting = { id: string; event: SentReview; guest?: Guest };
export type RefusedOne = Waiting & { reason: string };

/** Where answers wait. `isLasting` is false where the browser keeps nothing (some private windows, a full disk). */
export type Shelf = {
  isLasting: boolean;
  put(one: Waiting): Promise<void>;
  /** Oldest first: UUIDv7 sorts by time. */
  oldest(most?: number): Promise<Waiting[]>;
  /** Takes away what the server has named; what it refused is put aside with its reason. */
  settle(ids: readonly string[], refused: readonly RefusedOne[]): Promise<void>;
};

interface Stored extends DBSchema {
  waiting: { key: string; value: Waiting };
  refused: { key: string; value: RefusedOne };
}

/** Opens the shelf on disk; where that is impossible, one that lives as long as the page. */
export async function openShelf(): Promise<Shelf> {
  try {
    return await onDisk();
  } catch {
    return inMemory();
  }
}

async function onDisk(): Promise<Shelf> {
  const db = await openDB<Stored>('dossier', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('waiting', { keyPath: 'id' });
      fresh.createObjectStore('refused', { keyPath: 'id' });
    },
  });
  return {
    isLasting: true,
    put: async (one) => void (await db.put('waiting', one)),
    oldest: (most) => db.getAll('waiting', undefined, most),
    async settle(ids, refused) {
      const tx = db.transaction(['waiting', 'refused'], 'readwrite');
      const writes = [
        ...ids.map((id) => tx.objectStore('waiting').delete(id)),
        ...refused.map((one) => tx.objectStore('refused').put(one)),
      ];
      await Promise.all([...writes, tx.done]);
    },
  };
}

function inMemory(): Shelf {
  const waiting = new Map<string, Waiting>();
  return {
    isLasting: false,
    put: async (one) => void waiting.set(one.id, one),
    oldest: async (most) => [...waiting.values()].slice(0, most),
    async settle(ids) {
      for (const id of ids) waiting.delete(id);
    },
  };
}
