import type { Card, CardKey } from '#domain/cards/card.ts';
import { isLearning, LEARN_AHEAD_MS, type LearningMemory } from './learning.ts';
import type { Limits } from './limits.ts';
import type { Memory } from './memory.ts';
import type { StudyDay } from './study-day.ts';

/** A card that may be asked, with what the queue must know of it. */
export type Candidate = {
  card: Pick<Card, 'key' | 'siblings' | 'after' | 'lookAlike'> & {
    /** Order in which new cards are introduced. */
    position: number;
  };
  memory: Memory | null;
};

/** What the learner's live reviews say of the study day so far. */
export type DoneToday = {
  /** Cards introduced today. */
  introduced: number;
  /** Cards reviewed today that were introduced before today. */
  reviews: number;
  /** Sibling groups of every card answered today. */
  siblings: ReadonlySet<string>;
  /** Look-alike groups of every card introduced today. */
  lookAlikes: ReadonlySet<string>;
  /** Cards ever answered right, at least those that a candidate waits for. */
  succeeded: ReadonlySet<CardKey>;
};

export type QueueDay = {
  /** Instant in ms since the epoch. */
  now: number;
  today: StudyDay;
  limits: Limits;
  done: DoneToday;
};

/** What there is to do: reviews due, learning cards that could be shown now, and fresh (new) ones. */
export type QueueCounts = { due: number; learning: number; fresh: number };

export type Queue<C> = {
  /** Learning cards by the clock, also those whose time is still to come; then reviews; then new ones. */
  cards: C[];
  counts: QueueCounts;
};

/**
 * What to ask today, in order: learning cards (by `dueAt`), reviews (by `dueOn`, position), new
 * cards (by position), the last two within the day's limits.
 *
 * Of each sibling group one card is asked a day, since one answer gives away the next; a learning
 * card is never held back by that, but its siblings are. A new card that waits for another stays
 * locked until that one was answered right. Two look-alikes are never introduced on one day.
 * Groups are compared by name, so candidates of several decks need names that tell the decks apart.
 */
export function queueOf<C extends Candidate>(candidates: readonly C[], day: QueueDay): Queue<C> {
  const { today, limits, done } = day;
  const open = candidates.filter(({ memory }) => !memory?.suspended).sort(byPosition);
  const learning = open.filter(inLearning).sort((a, b) => a.memory.dueAt - b.memory.dueAt);
  const asked = new Set([...done.siblings, ...learning.flatMap(({ card }) => card.siblings)]);
  const free = (candidate: C) => claim(candidate.card.siblings, asked);

  const due = open.filter((candidate) => isDue(candidate, today)).sort((a, b) => dueOn(a) - dueOn(b));
  const reviews = take(due, limits.reviewsPerDay - done.reviews, free);

  const unlocked = open.filter((candidate) => isNew(candidate) && !isLocked(candidate, open, done.succeeded));
  const alike = new Set(done.lookAlikes);
  const apart = ({ card }: C) => card.lookAlike === undefined || !alike.has(card.lookAlike);
  const fresh = take(unlocked, limits.newPerDay - done.introduced, (candidate) => {
    if (!apart(candidate) || !free(candidate)) return false;
    if (candidate.card.lookAlike !== undefined) alike.add(candidate.card.lookAlike);
    return true;
  });

  const showable = learning.filter(({ memory }) => memory.dueAt <= day.now + LEARN_AHEAD_MS);
  return {
    cards: [...learning, ...reviews, ...fresh],
    counts: { due: reviews.length, learning: showable.length, fresh: fresh.length },
  };
}

/** Position orders the cards of one deck; the key only decides between decks, so that order is total. */
function byPosition(a: Candidate, b: Candidate): number {
  return a.card.position - b.card.position || (a.card.key < b.card.key ? -1 : 1);
}

function inLearning<C extends Candidate>(candidate: C): candidate is C & { memory: LearningMemory } {
  return isLearning(candidate.memory);
}

function isNew({ memory }: Candidate): boolean {
  return memory === null || memory.phase === 'new';
}

function isDue(candidate: Candidate, today: StudyDay): boolean {
  return candidate.memory?.phase === 'review' && dueOn(candidate) <= today;
}

function dueOn({ memory }: Candidate): StudyDay {
  return memory?.dueOn ?? Infinity;
}

function isLocked({ card }: Candidate, open: readonly Candidate[], succeeded: ReadonlySet<CardKey>): boolean {
  const { after } = card;
  if (after === undefined || succeeded.has(after)) return false;
  return !open.some((other) => other.card.key === after && other.memory?.succeeded);
}

/** Claims all groups, or none because one of them was claimed before. */
function claim(groups: readonly string[], claimed: Set<string>): boolean {
  if (groups.some((group) => claimed.has(group))) return false;
  for (const group of groups) claimed.add(group);
  return true;
}

function take<C>(candidates: readonly C[], most: number, wanted: (candidate: C) => boolean): C[] {
  const taken: C[] = [];
  for (const candidate of candidates) {
    if (taken.length >= most) break;
    if (wanted(candidate)) taken.push(candidate);
  }
  return taken;
}
