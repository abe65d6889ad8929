// Grades over HTTP, one request each, every one on the disk before it is acknowledged, beside a handler of the same
// Next that reads the same request and keeps nothing.
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { openDatabase } from '#server/database.ts';
import { inside } from '../scripts/checkout.mjs';
import { bareNext, buildBareNext } from './bare-next.ts';
import { benchFolder, finish, newDataFile, removeFile } from './data-file.ts';
import { addCards } from './decks.ts';
import { diceOf } from './dice.ts';
import { gradeEvent, uploadOf } from './events.ts';
import { report } from './figure.ts';
import { addLearners } from './learners.ts';
import { openConnection } from './post.ts';
import { serve } from './server.ts';
import { median, quantile } from './statistics.ts';
import { msOf, msOfAsync } from './stopwatch.ts';

/** Each learner has a connection and sends one grade after another, as an outbox does. */
const LEARNERS = 8;
const CARDS = 1000;
/** Short rounds, so that what else the machine does meets both sides of a share alike. */
const ROUNDS = 15;
/** Thrown away: Node goes on compiling for thousands of requests, and the more code there is the longer. */
const WARM_UP_ROUNDS = 8;
const GRADES_IN_ROUND = 800;
const WRITES = 200;

await buildBareNext();
const dice = diceOf(1);
const dataFile = await newDataFile('grade-http');
const cards = addCards(dataFile.db, CARDS, dice);
const learners = addLearners(dataFile.db, LEARNERS, dice).map(({ key }) => ({
  cookie: `dossier=${key}`,
  connections: { ours: openConnection(), bare: openConnection() },
}));
finish(dataFile);
const servers = { bare: await serve(bareNext), ours: await serve(inside('.'), dataFile.url) };
let sent = 0;

type Kind = 'bare' | 'ours';
type Round = { perSecond: number; ms: number[] };
const rounds = {
  bare: [] as Round[],
  ours: [] as Round[],
  bareAlone: [] as Round[],
  oursAlone: [] as Round[],
};
for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
  const together = { bare: await gradeAll('bare', LEARNERS), ours: await gradeAll('ours', LEARNERS) };
  const alone = { bare: await gradeAll('bare', 1), ours: await gradeAll('ours', 1) };
  if (round < WARM_UP_ROUNDS) continue;
  rounds.bare.push(together.bare);
  rounds.ours.push(together.ours);
  rounds.bareAlone.push(alone.bare);
  rounds.oursAlone.push(alone.ours);
}
for (const { connections } of learners)
  for (const connection of Object.values(connections)) connection.close();
await Promise.all([servers.bare.stop(), servers.ours.stop()]);

const together = `${LEARNERS} learners at once`;
report('grade-http.floor', `bare POST handler, ${together}`, rate('bare'), 'requests/s');
report('grade-http.grades', `POST /api/reviews, ${together}`, rate('ours'), 'requests/s');
report('grade-http.share', 'of the bare handler’s requests a second', share('ours', 'bare'), '%', {
  atLeast: 50,
});
for (const [name, at] of [
  ['p50', 0.5],
  ['p95', 0.95],
] as const) {
  const ms = rounds.ours.flatMap((round) => round.ms);
  report(`grade-http.${name}`, `a grade acknowledged, ${together}, ${name}`, quantile(ms, at), 'ms');
}
report('grade-http.disk', 'floor: one block written and on the disk, p50', msOfWrite(), 'ms');
report('grade-http.alone', 'POST /api/reviews, one learner alone', rate('oursAlone'), 'requests/s');
report('grade-http.alone.share', 'of the bare handler’s, one alone', share('oursAlone', 'bareAlone'), '%');
report('grade-http.lost', 'acknowledged grades that are not in the log', sent - kept(), '', { exactly: 0 });
report(
  'grade-http.synchronous',
  'PRAGMA synchronous of the product’s connection: 2 is FULL',
  await synchronous(),
  '',
  { exactly: 2 },
);
removeFile(dataFile.file);

/** So many learners share a round's grades among them. */
async function gradeAll(kind: Kind, count: number): Promise<Round> {
  const ms: number[] = [];
  const url = `${servers[kind].url}/api/reviews`;
  const each = GRADES_IN_ROUND / LEARNERS;
  const grading = learners.slice(0, count).map(async ({ cookie, connections }) => {
    for (let i = 0; i < each; i++) {
      const event = gradeEvent(dice.oneOf(cards), Date.now(), dice);
      const answer = await connections[kind].post(url, uploadOf([event]), cookie);
      if (answer.status !== 200) throw new Error(`${kind}: ${answer.status} ${answer.body}`);
      ms.push(answer.ms);
      if (kind === 'ours') sent++;
    }
  });
  const took = await msOfAsync(() => Promise.all(grading));
  return { perSecond: (each * count * 1000) / took, ms };
}

/** What the disk alone takes from every grade, or from every group of them. */
function msOfWrite(): number {
  const file = path.join(benchFolder, 'block');
  const block = Buffer.alloc(4096);
  const open = fs.openSync(file, 'w');
  const ms = Array.from({ length: WRITES }, () =>
    msOf(() => {
      fs.writeSync(open, block);
      fs.fdatasyncSync(open);
    }),
  );
  fs.closeSync(open);
  fs.rmSync(file);
  return median(ms);
}

function rate(kind: keyof typeof rounds): number {
  return median(rounds[kind].map(({ perSecond }) => perSecond));
}

/** The median of the rounds' shares: both sides of each were measured one after the other. */
function share(kind: keyof typeof rounds, floor: keyof typeof rounds): number {
  return (
    100 * median(rounds[kind].map(({ perSecond }, round) => perSecond / rounds[floor][round]!.perSecond))
  );
}

function kept(): number {
  const db = new Database(dataFile.file, { readonly: true });
  const count = db.prepare('SELECT count(*) FROM "Review"').pluck().get() as number;
  db.close();
  return count;
}

/** A pragma belongs to a connection, so it is asked of one that the product's own code opened. */
async function synchronous(): Promise<number> {
  const db = openDatabase(dataFile.url);
  const [row] = await db.$queryRaw<{ synchronous: number | bigint }[]>`PRAGMA synchronous`;
  await db.$disconnect();
  return Number(row?.synchronous);
}
