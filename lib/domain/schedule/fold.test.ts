import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from './answer.ts';
import { fold } from './fold.ts';
import { nextState } from './fsrs.ts';
import { type Memory, NEW_MEMORY } from './memory.ts';
import { DEFAULT_PARAMETERS, type Parameters } from './parameters.ts';
import { type Grade, GRADES, type Mode, type Review } from './review.ts';

const P = DEFAULT_PARAMETERS;
const CAREFUL: Parameters = { ...P, version: 1, retention: 0.95, relearningStepsMinutes: [5, 20] };
const SEED = { fuzzSeed: 'learner', cardId: 'card' };
const DAY = 86_400_000;

let made = 0;
function event(kind: Review['kind'], studyDay: number, more: Partial<Review> = {}): Review {
  made += 1;
  const id = `e${String(made).padStart(6, '0')}`;
  return {
    id,
    cardId: 'card',
    kind,
    mode: 'study',
    answeredAt: studyDay * DAY + made,
    studyDay,
    parametersVersion: 0,
    ...more,
  };
}

function graded(grade: Grade, studyDay: number, more: Partial<Review> = {}): Review {
  return event('grade', studyDay, { grade, ...more });
}

function folded(...events: Review[]): Memory | null {
  return fold(events, (version) => (version === 1 ? CAREFUL : P), SEED);
}

const learnt = () => [graded('good', 0), graded('good', 0), graded('good', 3)];

describe('each kind of event', () => {
  test.each<[string, Review[]]>([
    ['no events', []],
    ['cram alone, which is logged and not folded', [graded('again', 0, { mode: 'cram' })]],
    ['a grade without its grade', [event('grade', 0)]],
    ['a due day for a card never seen', [event('set-due', 0, { dueOn: 9 })]],
    ['an import without a memory', [event('import', 0)]],
    ['an import that is no number', [event('import', 0, { stability: NaN, difficulty: 5 })]],
  ])('nothing comes of %s', (_, events) => expect(folded(...events)).toBeNull());

  test('grades are answers, one after the other', () => {
    const events = learnt();
    const expected = events.reduce<Memory | null>((memory, e) => answer(memory, e.grade!, e, P, SEED), null);
    expect(folded(...events)).toEqual(expected);
  });

  test('cram between two answers changes nothing', () => {
    const events = learnt();
    expect(folded(...events, graded('again', 3, { mode: 'cram' }))).toEqual(folded(...events));
  });

  test.each<Mode>(['quiz', 'live', 'paper'])('%s answers train the same memory', (mode) => {
    const studied = graded('good', 0);
    expect(folded({ ...studied, mode })).toEqual(folded(studied));
  });

  test('suspending keeps the memory, and answering on another device does not end it', () => {
    const events = learnt();
    const suspended = folded(...events, event('suspend', 3));
    expect(suspended).toEqual({ ...folded(...events), suspended: true });
    expect(folded(...events, event('suspend', 3), graded('good', 9))?.suspended).toBe(true);
    expect(folded(...events, event('suspend', 3), event('unsuspend', 4))).toEqual(folded(...events));
    expect(folded(event('suspend', 0))).toEqual({ ...NEW_MEMORY, suspended: true });
  });

  test('a reset makes the card new, its past gone, though it stays suspended', () => {
    expect(folded(...learnt(), event('reset', 5))).toEqual(NEW_MEMORY);
    expect(folded(event('suspend', 0), event('reset', 5))).toEqual({ ...NEW_MEMORY, suspended: true });
    const anew = graded('good', 9);
    expect(folded(...learnt(), event('reset', 5), anew)).toEqual(folded(anew));
  });

  test('a set due day moves the card and nothing else; one on a step leaves its steps', () => {
    const events = learnt();
    expect(folded(...events, event('set-due', 4, { dueOn: 6 }))).toEqual({ ...folded(...events), dueOn: 6 });
    expect(folded(graded('good', 0), event('set-due', 0, { dueOn: 6 }))).toMatchObject({
      phase: 'review',
      step: 0,
      dueOn: 6,
      dueAt: null,
    });
  });

  test('an import brings a memory, within the bounds of FSRS, and unlocks what waited for the card', () => {
    const imported = folded(event('import', 10, { stability: 20, difficulty: 6 }));
    expect(imported).toMatchObject({
      phase: 'review',
      stability: 20,
      difficulty: 6,
      dueOn: 30,
      lastStudyDay: 10,
    });
    expect(imported).toMatchObject({ introducedOn: 10, succeeded: true, reps: 0, dueAt: null });
    expect(folded(event('import', 10, { stability: 20, difficulty: 6, dueOn: 12 }))?.dueOn).toBe(12);
    const wild = [event('import', 0, { stability: -4, difficulty: 99 }), graded('good', 5)];
    expect(folded(...wild)?.stability).toBeGreaterThan(0);
  });

  test('each answer is folded under the parameters it was given with', () => {
    const early = learnt();
    const late = graded('good', 10, { parametersVersion: 1 });
    const before = folded(...early);
    expect(folded(...early, late)).toEqual(answer(before, 'good', late, CAREFUL, SEED));
  });
});

describe('two devices', () => {
  // Learnt on day 0, Good on day 3, due on day 17. On day 10 the offline device answers Again and
  // the other one, which knows nothing of it, Good.
  const offline = graded('again', 10);
  const online = graded('good', 10);
  const known = folded(...learnt())!;

  test('both answers count: a lapse is not lost to the last writer', () => {
    const both = folded(...learnt(), online, offline)!;
    expect(nextState(known, 7, 'good', P).stability).toBeCloseTo(39.2, 1);
    expect(Math.abs(both.stability - 1.64)).toBeLessThan(0.01);
    expect(both.lapses).toBe(1);
  });

  test('in whatever order they arrive', () => {
    const events = [...learnt(), offline, online];
    expect(folded(...events.toReversed())).toEqual(folded(...events));
  });
});

describe('undo', () => {
  test('gives back the very memory, due date included (ts-fsrs loses it: #249)', () => {
    const events = learnt();
    const lapse = graded('again', 20);
    const undo = event('undo', 20, { targetId: lapse.id });
    expect(folded(...events, lapse, undo)).toEqual(folded(...events));
    expect(folded(...events, lapse, undo, event('undo', 20, { targetId: undo.id }))).toEqual(
      folded(...events, lapse),
    );
  });

  test('reaches any past answer', () => {
    const [first, second, third] = learnt();
    const undo = event('undo', 30, { targetId: second!.id });
    expect(folded(first!, second!, third!, undo)).toEqual(folded(first!, third!));
  });
});

describe('3,000 random histories', () => {
  type Draw = {
    kind: Review['kind'];
    grade: Grade;
    mode: Mode;
    gap: number;
    sameTime: boolean;
    target: number;
    version: number;
  };
  const draw: fc.Arbitrary<Draw> = fc.record({
    kind: fc.constantFrom(
      'grade',
      'grade',
      'grade',
      'grade',
      'undo',
      'undo',
      'suspend',
      'unsuspend',
      'reset',
      'set-due',
      'import',
    ),
    grade: fc.constantFrom(...GRADES),
    mode: fc.constantFrom('study', 'study', 'study', 'quiz', 'cram'),
    gap: fc.integer({ min: -1, max: 40 }),
    sameTime: fc.boolean(),
    target: fc.nat(),
    version: fc.integer({ min: 0, max: 1 }),
  });

  /** Undos aim anywhere: backwards, forwards, at themselves, at nothing. */
  function history(draws: readonly Draw[]): Review[] {
    let day = 100;
    let at = day * DAY;
    return draws.map(({ kind, grade, mode, gap, sameTime, target, version }, i) => {
      day += gap;
      at = sameTime ? at : day * DAY + i;
      return {
        id: `e${i}`,
        cardId: 'card',
        kind,
        grade,
        mode,
        answeredAt: at,
        studyDay: day,
        parametersVersion: version,
        ...(kind === 'undo' && { targetId: `e${target % (draws.length + 1)}` }),
        ...(kind === 'set-due' && { dueOn: day + gap }),
        ...(kind === 'import' && { stability: 1 + gap, difficulty: 5 }),
      };
    });
  }

  /** The definition, word for word and slow: an event is void if some undo that is not void aims at it. */
  function plainly(events: readonly Review[]): Memory | null {
    const isVoid = (id: string, seen: readonly string[]): boolean =>
      events.some(
        (u) =>
          u.kind === 'undo' && u.targetId === id && !seen.includes(u.id) && !isVoid(u.id, [...seen, u.id]),
      );
    return [...events]
      .sort((a, b) => a.answeredAt - b.answeredAt || (a.id < b.id ? -1 : 1))
      .filter((e) => e.kind !== 'undo' && !isVoid(e.id, [e.id]))
      .filter((e) => e.mode !== 'cram')
      .reduce<Memory | null>(
        (memory, e) => answer(memory, e.grade!, e, e.parametersVersion ? CAREFUL : P, SEED),
        null,
      );
  }

  test('same bytes however they are shuffled and doubled', () => {
    const cases = fc.array(draw, { maxLength: 14 }).chain((draws) => {
      const events = history(draws);
      const doubled = [...events, ...events.filter((_, i) => draws[i]!.sameTime)];
      return fc.tuple(fc.constant(events), fc.shuffledSubarray(doubled, { minLength: doubled.length }));
    });
    fc.assert(
      fc.property(cases, ([events, delivered]) => {
        expect(JSON.stringify(folded(...delivered))).toBe(JSON.stringify(folded(...events)));
      }),
      { numRuns: 3000 },
    );
  });

  test('the same as the definition, word for word', () => {
    const grades = fc.array(
      draw.filter(({ kind }) => kind === 'grade' || kind === 'undo'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(grades, (draws) => {
        const events = history(draws);
        expect(JSON.stringify(folded(...events))).toBe(JSON.stringify(plainly(events)));
      }),
      { numRuns: 3000 },
    );
  });

  test('a later answer gives what the device computed from the memory it had', () => {
    fc.assert(
      fc.property(fc.array(draw, { maxLength: 12 }), fc.constantFrom(...GRADES), (draws, grade) => {
        const events = history(draws);
        const next = graded(grade, 10_000);
        expect(folded(...events, next)).toEqual(answer(folded(...events), grade, next, P, SEED));
      }),
      { numRuns: 500 },
    );
  });
});
