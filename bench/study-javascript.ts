// The JavaScript that a browser really fetches to study a card, beside that of a page with nothing on it.
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { inside } from '../scripts/checkout.mjs';
import { bareNext, buildBareNext } from './bare-next.ts';
import { launchBrowser } from './browser.ts';
import { addCards } from './decks.ts';
import { finish, newDataFile, removeFile } from './data-file.ts';
import { diceOf } from './dice.ts';
import { report } from './figure.ts';
import { serve } from './server.ts';

await buildBareNext();
const dataFile = await newDataFile('study-javascript');
addCards(dataFile.db, 50, diceOf(1));
finish(dataFile);
const [bare, ours] = [await serve(bareNext), await serve(inside('.'), dataFile.url)];
const browser = await launchBrowser();

const floor = await scriptsOf(`${bare.url}/`, async () => {});
const study = await scriptsOf(`${ours.url}/study`, async (page) => {
  await page.keyboard.press(' ');
  await page.keyboard.press('3');
});
await browser.close();
await Promise.all([bare.stop(), ours.stop()]);
removeFile(dataFile.file);

report('study-javascript.floor', 'bare page, gzip', floor, 'kB');
report('study-javascript.study', 'study page and one grade, gzip', study, 'kB');
report('study-javascript.more', 'study page over bare page, gzip', study - floor, 'kB', { atMost: 30 });

/** Kilobytes (1,000 bytes) of every script fetched, each packed by itself as a server would, until all is quiet. */
async function scriptsOf(url: string, visit: (page: Page) => Promise<void>): Promise<number> {
  const page = await (await browser.newContext()).newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body());
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await visit(page);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  const packed = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  await page.context().close();
  return packed.reduce((sum, bytes) => sum + bytes, 0) / 1000;
}
