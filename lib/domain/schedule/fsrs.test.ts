import fc from 'fast-check';
import { default_w, FSRSAlgorithm, type Grade as Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { memoryFromSm2, type MemoryState, nextInterval, nextState, recall } from './fsrs.ts';
import { DEFAULT_PARAMETERS, DEFAULT_WEIGHTS, type Parameters } from './parameters.ts';
import { type Grade, GRADES } from './review.ts';

const P = DEFAULT_PARAMETERS;

/** FSRS-5 weights of fsrs-rs (`inference.rs` tests), written as FSRS-6: no short-term power, decay 0.5. */
const FSRS_5_WEIGHTS = [
  0.6845422, 1.6790825, 4.7349424, 10.042885, 7.4410233, 0.64219797, 1.071918, 0.0025195254, 1.432437, 0.1544,
  0.8692766, 2.0696752, 0.0953, 0.2975, 2.4691248, 0.19542035, 3.201072, 0.18046261, 0.121442534, 0, 0.5,
];

function remember(gaps: number[], grades: number[], parameters: Parameters): MemoryState {
  return gaps.reduce<MemoryState | null>(
    (memory, gap, i) => nextState(memory, gap, GRADES[grades[i]! - 1]!, parameters),
    null,
  )!;
}

function expectMemory(memory: MemoryState, stability: number, difficulty: number): void {
  expect(Math.abs(memory.stability / stability - 1), `S ${memory.stability}`).toBeLessThan(1e-4);
  expect(Math.abs(memory.difficulty / difficulty - 1), `D ${memory.difficulty}`).toBeLessThan(1e-4);
}

describe('golden vectors', () => {
  test('V1: default weights (fsrs-rs inference tests, ts-fsrs FSRS-6.test)', () => {
    expectMemory(remember([0, 0, 1, 3, 8, 21], [1, 3, 3, 3, 3, 3], P), 53.62691, 6.3574867);
  });

  test('V2: the library itself with short-term memory off, which we never turn off (same sources)', () => {
    const longTerm = new FSRSAlgorithm({ enable_short_term: false });
    const grades: Rating[] = [1, 3, 3, 3, 3, 3];
    let memory: MemoryState | null = null;
    for (const [i, gap] of [0, 0, 1, 3, 8, 21].entries())
      memory = longTerm.next_state(memory, gap, grades[i]!);
    expectMemory(memory!, 53.335106, 6.3574867);
  });

  test('V4: the interval of stability 1 for retentions 0.1 to 1.0 (fsrs-rs test_next_interval)', () => {
    const days = Array.from({ length: 10 }, (_, i) =>
      nextInterval(1, { ...P, retention: (i + 1) / 10, maximumIntervalDays: Number.MAX_SAFE_INTEGER }),
    );
    // fsrs-rs, in single precision, says 3116766 for the first.
    expect(days).toEqual([3116769, 34793, 2508, 387, 90, 27, 9, 3, 1, 1]);
  });

  test('V5: FSRS-5 weights (fsrs-rs test_memo_state)', () => {
    const old = { ...P, weights: FSRS_5_WEIGHTS };
    expectMemory(remember([0, 1, 3, 8, 21], [1, 3, 3, 3, 3], old), 31.722992, 7.382128);
    expectMemory(
      nextState({ stability: 20.925528, difficulty: 7.005062 }, 21, 'good', old),
      40.87456,
      6.9913807,
    );
  });

  test.each([
    [2.5, 10, 0.9, 10, 6.9141],
    [2.5, 10, 0.8, 3.0157, 9.3934],
    [2.5, 10, 0.95, 24.8411, 1.2974],
    [1.3, 20, 0.9, 20, 10],
  ])('V6: SM-2 ease %d, %d days, retention %d (fsrs-rs memory_state_from_sm2)', (ease, days, kept, s, d) => {
    expectMemory(memoryFromSm2(ease, days, kept, P), s, d);
  });
});

describe('against the library', () => {
  test('our default weights are its default weights', () => expect(DEFAULT_WEIGHTS).toEqual([...default_w]));

  test('next_state and forgetting_curve to the bit, over random histories and weights', () => {
    const answers = fc.array(fc.record({ gap: fc.nat(400), grade: fc.constantFrom<Grade>(...GRADES) }), {
      minLength: 1,
      maxLength: 25,
    });
    const weights = fc.tuple(
      ...DEFAULT_WEIGHTS.map((w) => fc.double({ min: w * 0.5, max: w * 1.5, noNaN: true })),
    );
    fc.assert(
      fc.property(answers, fc.option(weights), (history, trained) => {
        const w = trained ?? DEFAULT_WEIGHTS;
        const library = new FSRSAlgorithm({ w: [...w] });
        const parameters = { ...P, weights: w };
        let ours: MemoryState | null = null;
        let theirs: MemoryState | null = null;
        for (const { gap, grade } of history) {
          if (ours)
            expect(recall(ours.stability, gap, parameters)).toBe(
              library.forgetting_curve(gap, ours.stability),
            );
          ours = nextState(ours, gap, grade, parameters);
          theirs = library.next_state(theirs, gap, (GRADES.indexOf(grade) + 1) as Rating);
          expect(ours).toEqual(theirs);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('decided limits', () => {
  test('L7: a trained first stability below 0.1 counts as 0.1, the floor of the library', () => {
    const weights = DEFAULT_WEIGHTS.with(0, 0.02);
    expect(nextState(null, 0, 'again', { ...P, weights }).stability).toBe(0.1);
  });

  test('L8: a second Again on one day is dampened by the short-term formula, not treated as a lapse', () => {
    const { stability } = nextState({ stability: 10, difficulty: 5 }, 0, 'again', P);
    expect(stability).toBeCloseTo(10 * Math.pow(10, -0.0658) * Math.exp(0.5425 * (1 - 3 + 0.0912)), 6);
  });

  test('L11: more relearning steps lower the ceiling of the two same-day weights', () => {
    const weights = DEFAULT_WEIGHTS.with(17, 2).with(18, 2);
    const once = nextState({ stability: 10, difficulty: 5 }, 0, 'easy', { ...P, weights });
    const thrice = nextState({ stability: 10, difficulty: 5 }, 0, 'easy', {
      ...P,
      weights,
      relearningStepsMinutes: [1, 5, 10],
    });
    expect(thrice.stability).toBeLessThan(once.stability);
  });

  test.each([0, 17, 19, 20, 34, 35])(
    'L9: %d weights are refused instead of replaced in silence',
    (length) => {
      const weights = Array.from({ length }, () => 1);
      expect(() => nextInterval(1, { ...P, weights })).toThrow('21 finite weights');
    },
  );

  test.each([
    ['a weight that is not a number', { weights: DEFAULT_WEIGHTS.with(3, NaN) }],
    ['retention 0', { retention: 0 }],
    ['retention that is not a number', { retention: NaN }],
    ['retention above 1', { retention: 1.01 }],
  ])('L9: %s is refused', (_, wrong) =>
    expect(() => nextInterval(1, { ...P, ...wrong })).toThrow(RangeError),
  );

  test.each([
    ['a grade between two', 10, 'meh' as Grade],
    ['days that are no number', NaN, 'good' as Grade],
  ])('L9: no memory comes of %s', (_, days, grade) => {
    expect(() => nextState({ stability: 10, difficulty: 5 }, days, grade, P)).toThrow(RangeError);
  });

  test('the extremes stay within the bounds of FSRS', () => {
    let always: MemoryState | null = null;
    let never: MemoryState | null = null;
    for (let i = 0; i < 200; i++) {
      always = nextState(always, always ? nextInterval(always.stability, P) : 0, 'easy', P);
      never = nextState(never, never ? 30_000 : 0, 'again', P);
    }
    expect(always).toEqual({ stability: 36_500, difficulty: 1 });
    expect(nextInterval(always!.stability, P)).toBe(36_500);
    expect(never!.stability).toBeGreaterThanOrEqual(0.001);
    expect(never!.difficulty).toBeLessThanOrEqual(10);
    expect(nextInterval(never!.stability, P)).toBe(1);
    expect(nextInterval(500, { ...P, maximumIntervalDays: 1 })).toBe(1);
  });
});
