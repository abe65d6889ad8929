// The memory after each of a million grades: our own path against the scheduler of ts-fsrs, on the same histories.
import { createEmptyCard, fsrs, type Card, type FSRS, type Grade as Rating } from 'ts-fsrs';
import { advance } from '#domain/schedule/advance.ts';
import { fold } from '#domain/schedule/fold.ts';
import { nextState, type MemoryState } from '#domain/schedule/fsrs.ts';
import { NEW_MEMORY, type Memory } from '#domain/schedule/memory.ts';
import { DEFAULT_PARAMETERS } from '#domain/schedule/parameters.ts';
import { GRADES, type Grade, type Review } from '#domain/schedule/review.ts';
import { diceOf } from './dice.ts';
import { report, type Target } from './figure.ts';
import { median } from './statistics.ts';
import { msOf } from './stopwatch.ts';

const ROUNDS = 5;
const GRADES_IN_ROUND = 200_000;
const GRADES_OF_CARD = 10;

type Answer = { grade: Grade; rating: Rating; studyDay: number; at: Date };
type History = { answers: Answer[]; reviews: Review[] };

// At noon UTC, so that the whole days that ts-fsrs counts are the study days that we count.
const FIRST_DAY = 20_000;
const DAY_MS = 86_400_000;
// Fuzzed intervals are what an application asks of a scheduler, and what ours gives. The dice decide no memory.
const fuzzed = fsrs({ enable_fuzz: true });
const unfuzzed = fsrs({ enable_fuzz: false });
const parametersOf = () => DEFAULT_PARAMETERS;
const seed = { fuzzSeed: 'seed', cardId: 'card' };

const paths = {
  next: (history: History) => byNext(history, fuzzed),
  nextUnfuzzed: (history: History) => byNext(history, unfuzzed),
  nextState: byNextState,
  advance: byAdvance,
  fold: byFold,
};
type Path = keyof typeof paths;
const rates: Record<Path, number[]> = { next: [], nextUnfuzzed: [], nextState: [], advance: [], fold: [] };
let different = 0;

const warmUp = historiesOf(diceOf(0), GRADES_IN_ROUND / 10);
for (const path of Object.values(paths)) warmUp.forEach(path);
for (let round = 1; round <= ROUNDS; round++) measure(historiesOf(diceOf(round), GRADES_IN_ROUND));

show('floor', 'ts-fsrs next()', 'next');
show('floor-unfuzzed', 'ts-fsrs next(), without fuzz', 'nextUnfuzzed');
show('next-state', 'our adapter, nextState()', 'nextState');
show('advance', 'a step of our fold, advance()', 'advance');
show('fold', 'our fold of whole histories, fuzzed due days included', 'fold');
compare('ratio', 'nextState() over next()', 'nextState', 'next', { atLeast: 20 });
compare('ratio-fold', 'fold() over next()', 'fold', 'next');
compare('ratio-unfuzzed', 'nextState() over next() without fuzz', 'nextState', 'nextUnfuzzed');
report('fold-speed.same', "memories that differ from the library's in any bit", different, '', {
  exactly: 0,
});

function measure(histories: readonly History[]): void {
  let expected: MemoryState[] | undefined;
  for (const [name, path] of Object.entries(paths) as [Path, (typeof paths)[Path]][]) {
    const memories: MemoryState[] = [];
    const ms = msOf(() => histories.forEach((history) => memories.push(path(history))));
    rates[name].push((GRADES_IN_ROUND / ms) * 1000);
    expected ??= memories;
    different += memories.filter((memory, index) => !isSame(memory, expected![index]!)).length;
  }
}

function show(id: string, what: string, path: Path): void {
  report(`fold-speed.${id}`, what, median(rates[path]), 'grades/s');
}

/** The median of the rounds' ratios: both sides of each were measured within the same seconds. */
function compare(id: string, what: string, path: Path, floor: Path, target?: Target): void {
  const ratios = rates[path].map((rate, round) => rate / rates[floor][round]!);
  report(`fold-speed.${id}`, what, median(ratios), '×', target);
}

function byNext({ answers }: History, library: FSRS): MemoryState {
  let card: Card = createEmptyCard(answers[0]!.at);
  for (const { at, rating } of answers) card = library.next(card, at, rating).card;
  return card;
}

function byNextState({ answers }: History): MemoryState {
  let memory: MemoryState | null = null;
  let last = answers[0]!.studyDay;
  for (const { grade, studyDay } of answers) {
    memory = nextState(memory, studyDay - last, grade, DEFAULT_PARAMETERS);
    last = studyDay;
  }
  return memory!;
}

function byAdvance({ answers }: History): MemoryState {
  let memory: Memory = NEW_MEMORY;
  for (const { grade, studyDay } of answers) memory = advance(memory, grade, studyDay, DEFAULT_PARAMETERS);
  return memory;
}

function byFold({ reviews }: History): MemoryState {
  return fold(reviews, parametersOf, seed)!;
}

function isSame(a: MemoryState, b: MemoryState): boolean {
  return Object.is(a.stability, b.stability) && Object.is(a.difficulty, b.difficulty);
}

/** Cards answered ten times each: mostly Good, some on the day of the answer before, some long overdue. */
function historiesOf(dice: ReturnType<typeof diceOf>, grades: number): History[] {
  return Array.from({ length: grades / GRADES_OF_CARD }, () => {
    let studyDay = FIRST_DAY + dice.whole(0, 1000);
    const answers = Array.from({ length: GRADES_OF_CARD }, (_, index) => {
      if (index > 0) studyDay += dice.oneOf([0, 1, 3, 8, dice.whole(0, 400)]);
      const grade = dice.oneOf(['good', 'good', 'good', ...GRADES] as const);
      const rating = (GRADES.indexOf(grade) + 1) as Rating;
      const at = new Date(studyDay * DAY_MS + DAY_MS / 2 + index * 60_000);
      return { grade, rating, studyDay, at };
    });
    return { answers, reviews: answers.map(reviewOf) };
  });
}

function reviewOf({ grade, studyDay, at }: Answer, index: number): Review {
  const answeredAt = at.getTime();
  return {
    id: String(index),
    cardId: 'card',
    kind: 'grade',
    grade,
    mode: 'study',
    answeredAt,
    studyDay,
    parametersVersion: 0,
  };
}
