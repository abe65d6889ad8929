/** Dice: each throw is a number from 0 up to, not including, 1. */
export type Dice = () => number;

/**
 * Dice that fall the same way for the same seed, on every device and in every year: a quiz is its link. Mulberry32
 * (Tommy Ettinger), begun at the seed's FNV-1a hash. Not for secrets.
 */
export function diceOf(seed: string): Dice {
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same things in an order that the dice choose (Fisher and Yates); the list itself stays. */
export function shuffled<T>(things: readonly T[], dice: Dice): T[] {
  const mixed = [...things];
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(dice() * (last + 1));
    [mixed[last], mixed[other]] = [mixed[other]!, mixed[last]!];
  }
  return mixed;
}
