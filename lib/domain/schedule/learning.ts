import type { Memory } from './memory.ts';

/** A memory on a learning or relearning step: the only kind with a clock time. */
export type LearningMemory = Memory & { dueAt: number };

export function isLearning(memory: Memory | null): memory is LearningMemory {
  return memory !== null && memory.dueAt !== null;
}

/**
 * How early a learning card may be shown when nothing else is left: 20 minutes, Anki's rule.
 * Waiting in front of an empty screen teaches nothing, and a step recalled a few minutes early
 * costs less than a learner who leaves.
 */
export const LEARN_AHEAD_MS = 20 * 60_000;
