import { setTimeout as delay } from 'node:timers/promises';
import { database } from './database.ts';

/** How long a healthy database may take to answer, in ms. */
const PATIENCE_MS = 1000;

/** Whether the database answers a question in time; false also when it cannot be reached at all. */
export async function databaseAnswers(patienceMs = PATIENCE_MS): Promise<boolean> {
  const waiting = new AbortController();
  const answered = async () => {
    await database().$queryRaw`SELECT 1 AS "answer"`;
    return true;
  };
  try {
    return await Promise.race([answered(), delay(patienceMs, false, { signal: waiting.signal })]);
  } catch {
    return false;
  } finally {
    waiting.abort();
  }
}
