import type { Page, Request, Route } from '@playwright/test';
import { dataIn } from './data-file.ts';
import {
  answer,
  expect,
  gradeButton,
  heading,
  holdUploads,
  keyOf,
  notice,
  openFirstCard,
  showAnswer,
  test,
} from './fixtures.ts';
import { graded, leaveOneNewCard, undone, upload } from './upload.ts';

const UPLOADS = '**/api/reviews';
const AWAY = 'Not connected. Your answers are kept on this device and sent when you are back.';
const data = dataIn();

test('a first upload that the network doubles makes one guest and one review', async ({ page, context }) => {
  const answers: Reply[] = [];
  await page.route(UPLOADS, async (route) => {
    const copies = await Promise.all([resend(route.request()), resend(route.request())]);
    answers.push(...copies);
    await reply(route, copies[0]);
  });
  await openFirstCard(page);
  await answer(page, 'Good');

  await expectArrived(page, ['good']);
  const keys = answers.map(({ headers }) => /dossier=([\w-]+)/.exec(headers['set-cookie'] ?? '')?.[1]);
  expect(keys).toEqual([await keyOf(context), await keyOf(context)]);
  expect(answers.flatMap(({ body }) => [...body.accepted, ...body.duplicate])).toHaveLength(2);
});

test('every upload doubled: every grade counts once', async ({ page, context }) => {
  await page.route(UPLOADS, async (route) => {
    await resend(route.request());
    await reply(route, await resend(route.request()));
  });
  await openFirstCard(page);
  for (let card = 0; card < 4; card += 1) await answer(page, 'Good');
  await expectArrived(page, ['good', 'good', 'good', 'good']);
  const memories = data.memories(await keyOf(context));
  expect(memories.map(({ reps }) => reps)).toEqual([1, 1, 1, 1]);
});

test('the answer to an upload is lost: it is sent again and counts once', async ({ page }) => {
  await page.clock.install();
  let lost = 0;
  await page.route(UPLOADS, async (route) => {
    if (lost > 0) return route.continue();
    lost += 1;
    await resend(route.request());
    await route.abort('connectionreset');
  });
  await openFirstCard(page);
  await answer(page, 'Good');
  await expect(notice(page)).toHaveText(AWAY);

  await page.clock.fastForward(10_000);
  await expectArrived(page, ['good']);
  await expect(notice(page)).not.toHaveText(AWAY);
});

test('an upload that arrives late, after newer ones, changes nothing that they said', async ({
  page,
  context,
}) => {
  await page.clock.install();
  const stray: Request[] = [];
  await page.route(UPLOADS, async (route) => {
    if (stray.length > 0) return route.continue();
    stray.push(route.request());
    await route.abort('timedout');
  });
  await openFirstCard(page);
  await answer(page, 'Again');
  await expect(notice(page)).toHaveText(AWAY);
  await page.keyboard.press('u');
  await gradeButton(page, 'Easy').click();
  await page.clock.fastForward(10_000);
  await expectArrived(page, ['again', 'undo', 'easy']);

  const key = await keyOf(context);
  const memories = data.memories(key);
  expect(memories).toMatchObject([{ phase: 'review', reps: 1, lapses: 0 }]);
  expect((await resend(stray[0]!)).body.duplicate).toHaveLength(1);
  expect(data.reviews(key)).toHaveLength(3);
  expect(data.memories(key)).toEqual(memories);
});

test('events in any order give the memory that the right order gives', async ({ browser }) => {
  const fuzzSeed = 'AAAAAAAAAAAAAAAAAAAAAA';
  const [card] = data.cards();
  const at = (minutes: number) => ({ answeredAt: Date.now() - (60 - minutes) * 60_000 });
  const first = graded(card!.key, 'again', at(0));
  const second = graded(card!.key, 'good', at(5));
  const mistake = graded(card!.key, 'easy', at(20));
  const third = graded(card!.key, 'good', at(30));
  const events = [first, second, mistake, undone(mistake, at(21)), third];

  const memoriesAfter = async (batches: unknown[][]) => {
    const context = await browser.newContext();
    for (const events of batches) await upload(context.request, events, { fuzzSeed });
    const key = await keyOf(context);
    await context.close();
    return data.memories(key);
  };
  const inOrder = await memoriesAfter([events]);
  expect(inOrder).toMatchObject([{ phase: 'review', reps: 3 }]);
  expect(await memoriesAfter([events.toReversed()])).toEqual(inOrder);
  expect(await memoriesAfter(events.toReversed().map((event) => [event]))).toEqual(inOrder);
});

test('the next card does not wait for the network', async ({ page }) => {
  const responses: string[] = [];
  page.on(
    'response',
    (response) => response.url().endsWith('/api/reviews') && responses.push(response.url()),
  );
  const release = await holdUploads(page);
  await openFirstCard(page);
  for (let card = 0; card < 3; card += 1) await answer(page, 'Good');
  await showAnswer(page).click();
  expect(responses).toEqual([]);

  release();
  await expectArrived(page, ['good', 'good', 'good']);
});

test('a late word of the server does not take back what was answered since', async ({ page }) => {
  await leaveOneNewCard(page.request);
  const uploads = [0, 1].map(() => ({
    arrived: Promise.withResolvers<void>(),
    held: Promise.withResolvers<void>(),
  }));
  const coming = uploads.values();
  await page.route(UPLOADS, async (route) => {
    const { arrived, held } = coming.next().value!;
    arrived.resolve();
    await held.promise;
    await route.continue();
  });
  await page.goto('/study');
  await answer(page, 'Good');
  await answer(page, 'Good');
  await expect(heading(page)).toHaveText('Done for today');

  uploads[0]!.held.resolve();
  // The second upload begins when the page has heard the answer to the first.
  await uploads[1]!.arrived.promise;
  await page.evaluate(twoFrames);
  expect(await heading(page).innerText()).toBe('Done for today');
  uploads[1]!.held.resolve();
  await expectArrived(page, [...Array<string>(9).fill('easy'), 'good', 'good']);
  await expect(heading(page)).toHaveText('Done for today');
});

test('offline: studying goes on, the learner is told, and all arrives afterwards', async ({
  page,
  context,
}) => {
  await openFirstCard(page);
  await answer(page, 'Good');
  await expectArrived(page, ['good']);

  await context.setOffline(true);
  await answer(page, 'Hard');
  await answer(page, 'Good');
  await expect(notice(page)).toHaveText(AWAY);
  await expect(showAnswer(page)).toBeVisible();
  expect(data.reviews(await keyOf(context))).toHaveLength(1);

  await context.setOffline(false);
  await expectArrived(page, ['good', 'hard', 'good']);
  await expect(notice(page)).toHaveText('Good: back in 10 min.');
});

test('a visitor who is offline from the first grade on becomes one guest afterwards', async ({
  page,
  context,
}) => {
  await openFirstCard(page);
  await context.setOffline(true);
  await answer(page, 'Good');
  await answer(page, 'Again');
  await expect(notice(page)).toHaveText(AWAY);
  expect(await context.cookies()).toEqual([]);
  await context.setOffline(false);
  await expectArrived(page, ['good', 'again']);
});

test('answers of a closed tab are sent from the next page that is opened', async ({ page, context }) => {
  await openFirstCard(page);
  await answer(page, 'Good');
  await expectArrived(page, ['good']);
  await context.setOffline(true);
  await answer(page, 'Good');
  await expect(notice(page)).toHaveText(AWAY);
  await page.close();

  await context.setOffline(false);
  const other = await context.newPage();
  await other.goto('/decks');
  await expectArrived(other, ['good', 'good']);
});

test('the server is killed in the middle and started again: all grades arrive once', async ({
  page,
  ownServer,
}) => {
  await page.clock.install();
  await openFirstCard(page, ownServer.origin);
  const given = ['Good', 'Again', 'Easy', 'Hard', 'Good', 'Good'] as const;
  for (const grade of given.slice(0, 2)) await answer(page, grade);
  // Not waited for: the kill may come before, during or after the upload of the third.
  await answer(page, given[2]!);
  await ownServer.kill();
  for (const grade of given.slice(3, 5)) await answer(page, grade);
  await expect(notice(page)).toHaveText(AWAY);

  await ownServer.startAgain();
  await answer(page, given[5]!);
  await page.clock.fastForward(90_000);
  const all = given.map((grade) => grade.toLowerCase());
  await expectArrived(page, all, ownServer.data);
  expect(ownServer.data.counts()).toEqual({ learners: 1, reviews: 6, memories: 6 });

  await page.reload();
  await expect(showAnswer(page)).toBeVisible();
  await expectArrived(page, all, ownServer.data);
});

test('two tabs of one visitor are one learner', async ({ page, context }) => {
  const other = await context.newPage();
  await openFirstCard(page);
  await openFirstCard(other);
  const release = await holdUploads(context);
  await answer(page, 'Good');
  await answer(other, 'Good');
  release();
  await expectArrived(page, ['good', 'good']);
  await Promise.all([page.reload(), other.reload()]);
  await expect(showAnswer(page)).toBeVisible();
  await expect(heading(other)).toHaveText(await heading(page).innerText());
});

type Reply = {
  status: number;
  headers: Record<string, string>;
  body: { accepted: string[]; duplicate: string[] };
};

/** The same request once more, past the browser: its cookies are those of the first, and it sets none. */
async function resend(request: Request): Promise<Reply> {
  const { 'content-length': _, ...headers } = await request.allHeaders();
  const response = await fetch(request.url(), { method: 'POST', headers, body: request.postData()! });
  const body = (await response.json()) as Reply['body'];
  return { status: response.status, headers: Object.fromEntries(response.headers), body };
}

function reply(route: Route, { status, headers, body }: Reply): Promise<void> {
  const cookie = headers['set-cookie'];
  return route.fulfill({ status, headers: { ...(cookie && { 'set-cookie': cookie }) }, json: body });
}

/** The log holds exactly these, in this order, and the browser has nothing left to send. */
async function expectArrived(page: Page, given: string[], { reviews } = data): Promise<void> {
  const arrived = async () => reviews(await keyOf(page.context())).map(({ kind, grade }) => grade ?? kind);
  await expect.poll(arrived).toEqual(given);
  await expect.poll(() => page.evaluate(countWaiting)).toBe(0);
  expect(await arrived()).toEqual(given);
}

/** Runs in the page: whatever it was told has been drawn. */
function twoFrames(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** Runs in the page. */
function countWaiting(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opened = indexedDB.open('dossier');
    opened.onerror = () => reject(new Error('the outbox cannot be opened'));
    opened.onsuccess = () => {
      const count = opened.result.transaction('waiting').objectStore('waiting').count();
      count.onsuccess = () => {
        opened.result.close();
        resolve(count.result);
      };
    };
  });
}
