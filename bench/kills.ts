// Kills the server in the midst of grading, again and again, and looks for what it had acknowledged. KILLS=200 for
// the long run; DATABASES=sqlite for one of them.
import { setTimeout as delay } from 'node:timers/promises';
import type { WireEvent } from '#server/review-wire.ts';
import type { UploadAnswer } from '#server/upload-entry.ts';
import type { Provider } from '../prisma/provider.ts';
import { inside } from '../scripts/checkout.mjs';
import { diceOf } from './dice.ts';
import { gradeEvent, uploadOf } from './events.ts';
import { report } from './figure.ts';
import { findingsIn, newInstallation } from './installation.ts';
import { openConnection } from './post.ts';
import { serve } from './server.ts';

const KILLS = Number(process.env['KILLS'] ?? 20);
const DATABASES = (process.env['DATABASES'] ?? 'sqlite,postgresql').split(',') as Provider[];
const LEARNERS = 8;
const LEAST_MS = 100;
const MOST_MS = 900;

for (const provider of DATABASES) await measure(provider);

async function measure(provider: Provider): Promise<void> {
  const dice = diceOf(1);
  const installation = await newInstallation('kills', provider, { cards: 1000, learners: LEARNERS }, dice);
  const acknowledged = new Set<string>();
  /** What each learner sent without hearing back: sent again, as an outbox does. */
  const unanswered = new Map<string, WireEvent>();
  let repeated = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const server = await serve(inside('.'), installation.url);
    const grading = installation.learners.map(({ key }) =>
      gradeUntilItDies(`${server.url}/api/reviews`, key),
    );
    await delay(dice.whole(LEAST_MS, MOST_MS));
    await server.kill();
    await Promise.all(grading);
  }
  const { ids, faults } = await findingsIn(installation.url);
  await installation.remove();
  const lost = [...acknowledged].filter((id) => !ids.has(id)).length;
  for (const fault of faults) console.error(fault);
  report(
    `kills.${provider}.grades`,
    `acknowledged between ${KILLS} kills on ${provider}`,
    acknowledged.size,
    '',
    {
      atLeast: KILLS,
    },
  );
  report(`kills.${provider}.repeated`, 'sent again and found in the log already', repeated, '');
  report(`kills.${provider}.lost`, 'acknowledged and not in the log', lost, '', { exactly: 0 });
  report(
    `kills.${provider}.uninvited`,
    'in the log, neither acknowledged nor unanswered',
    [...ids].filter((id) => !acknowledged.has(id) && !isUnanswered(id)).length,
    '',
    { exactly: 0 },
  );
  report(`kills.${provider}.faults`, 'faults that the doctor finds', faults.length, '', { exactly: 0 });

  async function gradeUntilItDies(url: string, key: string): Promise<void> {
    const connection = openConnection();
    try {
      for (;;) {
        const event = unanswered.get(key) ?? gradeEvent(dice.oneOf(installation.cards), Date.now(), dice);
        unanswered.set(key, event);
        const { status, body } = await connection.post(url, uploadOf([event]), `dossier=${key}`);
        if (status !== 200) throw new Error(`${status} ${body}`);
        const answer = JSON.parse(body) as UploadAnswer;
        repeated += answer.duplicate.length;
        acknowledged.add(event.id);
        unanswered.delete(key);
      }
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error)) throw error;
    } finally {
      connection.close();
    }
  }

  function isUnanswered(id: string): boolean {
    return [...unanswered.values()].some((event) => event.id === id);
  }
}
