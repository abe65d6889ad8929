// Two servers on one PostgreSQL: grades to either or to both at once, doubled and out of order, and the log that this
// leaves.
import type { WireEvent } from '#server/review-wire.ts';
import type { UploadAnswer } from '#server/upload-entry.ts';
import { inside } from '../scripts/checkout.mjs';
import { diceOf } from './dice.ts';
import { gradeEvent, uploadOf } from './events.ts';
import { report } from './figure.ts';
import { findingsIn, newInstallation } from './installation.ts';
import { openConnection } from './post.ts';
import { serve } from './server.ts';

const LEARNERS = 200;
const GRADES_EACH = 50;
const DAY_MS = 86_400_000;

const dice = diceOf(1);
const counts = { cards: 1000, learners: LEARNERS };
const { url, cards, learners, remove } = await newInstallation('two-processes', 'postgresql', counts, dice);
const servers = [await serve(inside('.'), url), await serve(inside('.'), url)];
const tally = { accepted: 0, duplicate: 0, refused: 0, sent: 0 };

const startedAt = performance.now();
await Promise.all(learners.map(({ key }) => study(key)));
const seconds = (performance.now() - startedAt) / 1000;

await Promise.all(servers.map((server) => server.stop()));
const { ids, faults } = await findingsIn(url);
await remove();
for (const fault of faults) console.error(fault);
const grades = LEARNERS * GRADES_EACH;
report('two-processes.log', 'events in the log', ids.size, '', { exactly: grades });
report('two-processes.accepted', 'acknowledged as new, by both together', tally.accepted, '', {
  exactly: grades,
});
report('two-processes.duplicate', 'acknowledged as known', tally.duplicate, '', {
  exactly: tally.sent - grades,
});
report('two-processes.refused', 'refused', tally.refused, '', { exactly: 0 });
report(
  'two-processes.faults',
  'memories and other things that are not the fold of the log',
  faults.length,
  '',
  {
    exactly: 0,
  },
);
report('two-processes.rate', 'events sent a second, doubles among them', tally.sent / seconds, 'events/s');

/** A learner's grades in parcels: every third goes to both servers at once, and the last parcels leave first. */
async function study(key: string): Promise<void> {
  const events = Array.from({ length: GRADES_EACH }, () =>
    // A few cards only, so that both servers have the same memory in hand.
    gradeEvent(dice.oneOf(cards.slice(0, 20)), Date.now() - dice.whole(0, 30) * DAY_MS, dice),
  );
  const parcels: WireEvent[][] = [];
  while (events.length > 0) parcels.push(events.splice(0, dice.whole(1, 8)));
  const trips = parcels
    .reverse()
    .flatMap((parcel, index) =>
      index % 3 === 0
        ? [post(0, key, parcel), post(1, key, parcel.toReversed())]
        : [post(index % 2, key, parcel)],
    );
  await Promise.all(trips);
}

async function post(to: number, key: string, events: WireEvent[]): Promise<void> {
  const connection = openConnection();
  const address = `${servers[to]!.url}/api/reviews`;
  const { status, body } = await connection.post(address, uploadOf(events), `dossier=${key}`);
  connection.close();
  if (status !== 200) throw new Error(`${status} ${body}`);
  const { accepted, duplicate, refused } = JSON.parse(body) as UploadAnswer;
  tally.sent += events.length;
  tally.accepted += accepted.length;
  tally.duplicate += duplicate.length;
  tally.refused += refused.length;
}
