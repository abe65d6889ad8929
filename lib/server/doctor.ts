import type { Provider } from '../../prisma/provider.ts';
import type { Database } from './database.ts';
import { examineDatabase } from './examine-database.ts';
import { examineLearner } from './examine-learner.ts';
import { everyLearner } from './learner.ts';
import { rebuildMemories } from './refold.ts';

/** What an examination found, in sentences. */
export type Diagnosis = {
  faults: string[];
  /** What was wrong and has been mended. */
  mended: string[];
  /** Unusual, but harmless. */
  notes: string[];
  learners: number;
  reviews: number;
  memories: number;
};

/**
 * Holds the whole installation against what must always be true: every memory is, byte for byte, what the fold makes
 * of its events; the log hangs together and cannot be changed; the file is sound. One learner at a time, so that it
 * takes little memory whatever the size. With `fix`, memories that are wrong are computed anew; the log is never
 * touched.
 */
export async function examine(db: Database, provider: Provider, { fix = false } = {}): Promise<Diagnosis> {
  const faults = await examineDatabase(db, provider);
  const diagnosis: Diagnosis = { faults, mended: [], notes: [], learners: 0, reviews: 0, memories: 0 };
  for await (const learnerId of everyLearner(db)) {
    const found = await examineLearner(db, learnerId);
    diagnosis.learners += 1;
    diagnosis.reviews += found.reviews;
    diagnosis.memories += found.memories;
    diagnosis.faults.push(...found.faults);
    diagnosis.notes.push(...found.notes);
    if (found.wrongMemories === null) continue;
    if (fix) await rebuildMemories(db, learnerId);
    diagnosis[fix ? 'mended' : 'faults'].push(found.wrongMemories);
  }
  return diagnosis;
}
