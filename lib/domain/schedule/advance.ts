import { nextState } from './fsrs.ts';
import type { Memory, Phase } from './memory.ts';
import type { Parameters } from './parameters.ts';
import type { Grade } from './review.ts';
import { type Step, stepAfter } from './steps.ts';
import type { StudyDay } from './study-day.ts';

/**
 * What an answer makes of a memory, all but the date of return (`dueOn`, `dueAt` are null).
 * Kept apart from the date because a fold needs the date of the last answer only, and the date of a
 * review is the dearer half: it looks at the other grades too.
 */
export function advance(before: Memory, grade: Grade, studyDay: StudyDay, parameters: Parameters): Memory {
  const { stability, difficulty } = nextState(before, elapsedDays(before, studyDay), grade, parameters);
  const step = stepOf(before, grade, parameters);
  const lapsed = before.phase === 'review' && grade === 'again';
  return {
    phase: step ? stepPhase(before.phase) : 'review',
    stability,
    difficulty,
    step: step?.step ?? 0,
    reps: before.reps + 1,
    lapses: before.lapses + (lapsed ? 1 : 0),
    succeeded: before.succeeded || grade !== 'again',
    suspended: before.suspended,
    introducedOn: before.introducedOn ?? studyDay,
    lastStudyDay: studyDay,
    dueOn: null,
    dueAt: null,
  };
}

/** Study days between the last answer and this one; a clock set back counts as the same day. */
export function elapsedDays(before: Memory, studyDay: StudyDay): number {
  return before.lastStudyDay === null ? 0 : Math.max(0, studyDay - before.lastStudyDay);
}

/** The (re)learning step an answer leads to; null where the card is, or becomes, one for review. */
export function stepOf(before: Memory, grade: Grade, parameters: Parameters): Step | null {
  if (before.phase === 'review') {
    return grade === 'again' ? stepAfter(parameters.relearningStepsMinutes, 0, grade) : null;
  }
  const steps =
    before.phase === 'relearning' ? parameters.relearningStepsMinutes : parameters.learningStepsMinutes;
  return stepAfter(steps, before.step, grade);
}

function stepPhase(before: Phase): Phase {
  return before === 'review' || before === 'relearning' ? 'relearning' : 'learning';
}
