/**
 * Fuzz: a review falls some days earlier or later than computed, so that cards learnt together do
 * not come back together for ever. The dice are a hash, so that every device throws the same.
 */
export type FuzzSeed = {
  /** The learner's own; null gives exact intervals. */
  fuzzSeed: string | null;
  cardId: string;
};

/**
 * A number from 0 up to, not including, 1: always the same for this learner, card and count of
 * answers. FNV-1a, 32 bits (Fowler, Noll, Vo), with the finaliser of MurmurHash3 (Appleby), since
 * FNV alone hardly moves its upper bits when only the last character differs.
 * @param reps answers given to the card before this one
 */
export function fuzzFactor(fuzzSeed: string, cardId: string, reps: number): number {
  const text = `${fuzzSeed}/${cardId}/${reps}`;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/**
 * The first and last day that fuzz may choose for an interval, within a minimum and a maximum.
 * Below 2.5 days nothing moves; above, a day either way plus 15 % of the part between 2.5 and 7
 * days, 10 % of that up to 20 and 5 % of the rest (the ranges of Anki and ts-fsrs).
 */
export function fuzzBounds(
  intervalDays: number,
  minimumDays: number,
  maximumDays: number,
): { first: number; last: number } {
  const least = Math.min(minimumDays, maximumDays);
  const interval = clamp(intervalDays, least, maximumDays);
  const spread =
    interval < 2.5 ? 0 : 1 + WIDTHS.reduce((sum, width) => sum + widthWithin(interval, width), 0);
  return {
    first: clamp(Math.round(interval - spread), least, maximumDays),
    last: clamp(Math.round(interval + spread), least, maximumDays),
  };
}

/**
 * An interval moved by fuzz. One that is longer than the wait the card has just survived stays
 * longer than it: dice alone must not bring a remembered card back sooner than last time.
 * @param factor from {@link fuzzFactor}
 */
export function fuzzInterval(
  intervalDays: number,
  elapsedDays: number,
  maximumDays: number,
  factor: number,
): number {
  const minimum = intervalDays > elapsedDays ? elapsedDays + 1 : 1;
  const { first, last } = fuzzBounds(intervalDays, minimum, maximumDays);
  return first + Math.floor(factor * (last - first + 1));
}

const WIDTHS = [
  { from: 2.5, to: 7, share: 0.15 },
  { from: 7, to: 20, share: 0.1 },
  { from: 20, to: Infinity, share: 0.05 },
];

function widthWithin(interval: number, { from, to, share }: (typeof WIDTHS)[number]): number {
  return share * Math.max(0, Math.min(interval, to) - from);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
