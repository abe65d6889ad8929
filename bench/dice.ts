/** Chance that comes out the same in every run, so that two runs measure the same data. */
export type Dice = {
  /** A whole number from `least` to `most`, both included. */
  whole: (least: number, most: number) => number;
  oneOf: <T>(choices: readonly T[]) => T;
  bytes: (length: number) => Uint8Array;
};

/** Dice from a seed (mulberry32: 32 bits of state are plenty for made-up data). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    oneOf: (choices) => choices[whole(0, choices.length - 1)]!,
    bytes: (length) => Uint8Array.from({ length }, () => whole(0, 255)),
  };
}
