// A long journey without a network: a thousand grades, sent in two batches when the connection is back, then again.
import { inside } from '../scripts/checkout.mjs';
import { bareNext, buildBareNext } from './bare-next.ts';
import { finish, newDataFile, removeFile } from './data-file.ts';
import { addCards } from './decks.ts';
import { diceOf } from './dice.ts';
import { gradeEvent, uploadOf } from './events.ts';
import { report } from './figure.ts';
import { addLearners } from './learners.ts';
import { type Answer, openConnection } from './post.ts';
import { serve } from './server.ts';
import { median } from './statistics.ts';

const ROUNDS = 5;
const BATCH = 500;
const BATCHES = 2;
const CARDS = 300;

await buildBareNext();
const dice = diceOf(1);
const dataFile = await newDataFile('upload');
const cards = addCards(dataFile.db, CARDS, dice);
// The first round warms up and is thrown away; each has a learner of its own, whose log is empty.
const learners = addLearners(dataFile.db, 1 + ROUNDS, dice);
finish(dataFile);
const [bare, ours] = [await serve(bareNext), await serve(inside('.'), dataFile.url)];
const connection = openConnection();

const rounds: Awaited<ReturnType<typeof upload>>[] = [];
for (const { key } of learners) rounds.push(await upload(`dossier=${key}`));
rounds.shift();
connection.close();
await Promise.all([bare.stop(), ours.stop()]);
removeFile(dataFile.file);

const total = `${BATCHES * BATCH} reviews in ${BATCHES} batches`;
const [bareMs, firstMs, againMs] = (['bareMs', 'firstMs', 'againMs'] as const).map((part) =>
  median(rounds.map((round) => round[part])),
);
const kept = Math.min(...rounds.map((round) => round.kept));
const doubled = rounds.reduce((sum, round) => sum + round.doubled, 0);
report('upload.floor', `${total}, bare POST handler`, bareMs!, 'ms');
report('upload.first', `${total}, kept and folded`, firstMs!, 'ms', { atMost: 100 });
report('upload.again', `${total}, sent again`, againMs!, 'ms');
report('upload.kept', 'new at the first time, least of the rounds', kept, '', { exactly: BATCHES * BATCH });
report('upload.doubled', 'new when sent again, in all rounds', doubled, '', { exactly: 0 });

async function upload(cookie: string) {
  const journeyStartedAt = Date.now() - 7 * 86_400_000;
  const bodies = Array.from({ length: BATCHES }, (_, batch) =>
    uploadOf(
      Array.from({ length: BATCH }, (_, i) =>
        gradeEvent(dice.oneOf(cards), journeyStartedAt + (batch * BATCH + i) * 10_000, dice),
      ),
    ),
  );
  const send = async (url: string) => {
    const answers: Answer[] = [];
    for (const body of bodies) answers.push(await connection.post(`${url}/api/reviews`, body, cookie));
    return {
      ms: answers.reduce((sum, { ms }) => sum + ms, 0),
      added: answers.map(acceptedIn).reduce((a, b) => a + b),
    };
  };
  const floor = await send(bare.url);
  const first = await send(ours.url);
  const again = await send(ours.url);
  return { bareMs: floor.ms, firstMs: first.ms, againMs: again.ms, kept: first.added, doubled: again.added };
}

function acceptedIn({ status, body }: Answer): number {
  if (status !== 200) throw new Error(`${status} ${body.slice(0, 500)}`);
  return (JSON.parse(body) as { accepted: string[] }).accepted.length;
}
