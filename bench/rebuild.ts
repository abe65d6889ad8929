// Every memory of a whole installation, dropped and computed anew from the log: how fast, and the same to the byte.
import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { openDatabase } from '#server/database.ts';
import { everyLearner } from '#server/learner.ts';
import { rebuildMemories } from '#server/refold.ts';
import { finish, newDataFile, removeFile } from './data-file.ts';
import { addCards } from './decks.ts';
import { diceOf } from './dice.ts';
import { report } from './figure.ts';
import { addLearners } from './learners.ts';
import { addReviews } from './reviews.ts';
import { median } from './statistics.ts';
import { msOf, msOfAsync } from './stopwatch.ts';

const LEARNERS = 100;
const CARDS = 1000;
const EVENTS_OF_CARD = 10;
const EVENTS = LEARNERS * CARDS * EVENTS_OF_CARD;
const ROUNDS = 3;
const UNTIL = 20_000;

const dice = diceOf(1);
const dataFile = await newDataFile('rebuild');
const cards = addCards(dataFile.db, CARDS, dice);
for (const { id } of addLearners(dataFile.db, LEARNERS, dice))
  addReviews(dataFile.db, id, cards, { each: EVENTS_OF_CARD, until: UNTIL }, dice);
finish(dataFile);

const raw = new Database(dataFile.file);
const everyEvent = raw
  .prepare('SELECT * FROM "Review" ORDER BY "learnerId", "cardId", "answeredAt", "id"')
  .raw(true);
const everyMemory = raw.prepare('SELECT * FROM "Memory" ORDER BY "learnerId", "cardId"').raw(true);
const db = openDatabase(dataFile.url);
const rates = { floor: [] as number[], rebuild: [] as number[] };
const digests = new Set<string>();
for (let round = 0; round < ROUNDS; round++) {
  raw.exec('DELETE FROM "Memory"');
  rates.floor.push((EVENTS / msOf(readAll)) * 1000);
  rates.rebuild.push((EVENTS / (await msOfAsync(rebuildAll))) * 1000);
  digests.add(digest());
}
const memories = raw.prepare('SELECT count(*) FROM "Memory"').pluck().get() as number;
await db.$disconnect();
raw.close();
removeFile(dataFile.file);

report('rebuild.floor', 'reading the log in order, nothing else', median(rates.floor), 'events/s');
report('rebuild.rate', `all memories of ${LEARNERS} learners rebuilt`, median(rates.rebuild), 'events/s');
report('rebuild.memories', 'memories there afterwards', memories, '', { exactly: LEARNERS * CARDS });
report('rebuild.same', `different bytes after ${ROUNDS} rebuilds`, digests.size - 1, '', { exactly: 0 });

function readAll(): void {
  for (const event of everyEvent.iterate()) if (!event) throw new Error('An event is empty.');
}

async function rebuildAll(): Promise<void> {
  for await (const learnerId of everyLearner(db)) await rebuildMemories(db, learnerId);
}

function digest(): string {
  const hash = createHash('sha256');
  for (const row of everyMemory.iterate()) hash.update(JSON.stringify(row));
  return hash.digest('hex');
}
