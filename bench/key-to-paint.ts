// From the press of a grade's key to the next card on the screen, in a browser, on the production build.
import type { Page } from '@playwright/test';
import { studyDayAt } from '#server/learners-day.ts';
import { inside } from '../scripts/checkout.mjs';
import { bareNext, buildBareNext } from './bare-next.ts';
import { launchBrowser } from './browser.ts';
import { addCards } from './decks.ts';
import { finish, newDataFile, removeFile } from './data-file.ts';
import { diceOf } from './dice.ts';
import { report } from './figure.ts';
import { afterNextFrame, msOfPresses, watchKey } from './key-presses.ts';
import { addLearners } from './learners.ts';
import { addMemories } from './memories.ts';
import { serve } from './server.ts';
import { quantile } from './statistics.ts';

const GRADES = 200;
/** Of the cards due only one of each group of siblings is asked a day, so there must be many more than grades. */
const CARDS = 20_000;
const GOOD = '3';

await buildBareNext();
const dice = diceOf(1);
const dataFile = await newDataFile('key-to-paint');
const cards = addCards(dataFile.db, CARDS, dice);
const [learner] = addLearners(dataFile.db, 1, dice, { newPerDay: 0, reviewsPerDay: 2000 });
addMemories(dataFile.db, learner!.id, cards, studyDayAt(Date.now(), { zone: 'UTC', rolloverHour: 4 }), dice);
finish(dataFile);
const [bare, ours] = [await serve(bareNext), await serve(inside('.'), dataFile.url)];
const browser = await launchBrowser();

const floor = await pressesOn(`${bare.url}/keys`);
const presses = await pressesOn(`${ours.url}/study`);
await browser.close();
await Promise.all([bare.stop(), ours.stop()]);
removeFile(dataFile.file);

const shown = [
  ['p50', 0.5],
  ['p95', 0.95],
] as const;
for (const [name, share] of shown) {
  report(
    `key-to-paint.floor.${name}`,
    `key press to a change painted, bare page, ${name}`,
    quantile(floor, share),
    'ms',
  );
}
report('key-to-paint.grades', 'grades given, each followed by a card', presses.length, '', {
  atLeast: GRADES,
});
report('key-to-paint.p50', 'key press to next card painted, p50', quantile(presses, 0.5), 'ms');
report('key-to-paint.p95', 'key press to next card painted, p95', quantile(presses, 0.95), 'ms', {
  atMost: 50,
});

/** Answers card after card, as fast as the screen follows, and goes on to the next session where one ends. */
async function pressesOn(url: string): Promise<number[]> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.context().addCookies([{ name: 'dossier', value: learner!.key, url }]);
  await watchKey(page, GOOD);
  const ms: number[] = [];
  while (ms.length < GRADES) {
    await page.goto(url, { waitUntil: 'networkidle' });
    await answerSession(page, GRADES - ms.length);
    const measured = await msOfPresses(page);
    if (measured.length === 0) throw new Error(`No card followed a grade on ${url}.`);
    ms.push(...measured);
  }
  await page.context().close();
  return ms;
}

async function answerSession(page: Page, most: number): Promise<void> {
  const front = page.locator('[data-action="reveal"]');
  const back = page.locator('[data-action="good"]');
  const end = page.getByRole('heading', { name: /^(Done|Almost done|Nothing is due)/ });
  for (let graded = 0; graded < most; graded++) {
    await page.keyboard.press(' ');
    await back.waitFor();
    await afterNextFrame(page);
    await page.keyboard.press(GOOD);
    await front.or(end).first().waitFor();
    await afterNextFrame(page);
    if (await end.isVisible()) return;
  }
}
