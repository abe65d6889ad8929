import type { Locator, Page } from '@playwright/test';
import { dataIn } from './data-file.ts';
import {
  expect,
  gradeButton,
  grades,
  heading,
  holdUploads,
  intervals,
  keyOf,
  notice,
  openFirstCard,
  showAnswer,
  test,
  undoButton,
} from './fixtures.ts';
import { daysAgo, graded, leaveOneNewCard, upload } from './upload.ts';

const data = dataIn();

test('from Today to the end of the session, and it is all there after a reload', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await tabTo(page, page.getByRole('link', { name: 'Show me the first card' }));
  await page.keyboard.press('Enter');

  // Ten new cards, each on its two learning steps.
  for (let answers = 0; answers < 20; answers += 1) {
    await expect(showAnswer(page)).toBeVisible();
    await page.keyboard.press('Space');
    await expect(grades(page)).toBeVisible();
    await page.keyboard.press('3');
    await expect(grades(page)).toBeHidden();
  }
  await expect(heading(page)).toHaveText('Done for today');
  await expect(page.getByText('20 answers in')).toBeVisible();

  await expect.poll(async () => data.reviews(await keyOf(context)).length).toBe(20);
  await page.goto('/');
  await expect(heading(page)).toHaveText('Nothing is due today');
  await page.getByRole('article').getByRole('link').click();
  await expect(page.getByText('100 percent recall today')).toHaveCount(10);
  await page.reload();
  await expect(page.getByText('100 percent recall today')).toHaveCount(10);
});

test('a reload in the middle goes on where it was', async ({ page, context }) => {
  await openFirstCard(page);
  for (const key of ['3', '1', '4']) await byKey(page, key);
  const next = await heading(page).innerText();
  await expect.poll(async () => data.reviews(await keyOf(context)).length).toBe(3);

  await page.reload();
  await expect(showAnswer(page)).toBeVisible();
  await expect(heading(page)).toHaveText(next);
});

test('a new card graded Good and Good comes back after days, as its button said', async ({
  page,
  context,
}) => {
  await leaveOneNewCard(page.request);
  await page.goto('/study');
  const question = await heading(page).innerText();
  await page.keyboard.press('Space');
  await expect(gradeButton(page, 'Good')).toContainText('next in 10 min');
  await page.keyboard.press('3');
  await expect(notice(page)).toHaveText('Good: back in 10 min.');

  await page.keyboard.press('Space');
  await expect(gradeButton(page, 'Good')).toContainText(/next in \d+ days/);
  const days = Number(/(\d+) days/.exec(await gradeButton(page, 'Good').innerText())![1]);
  await page.keyboard.press('3');
  await expect(notice(page)).toHaveText(`Good: back in ${days} days.`);

  const key = await keyOf(context);
  const { key: cardId } = data.cards().find(({ front }) => front === question)!;
  await expect.poll(() => data.reviews(key).at(-1)).toMatchObject({ cardId, shownIntervalDays: days });
  const memory = data.memories(key).find((one) => one['cardId'] === cardId)!;
  expect(memory).toMatchObject({ phase: 'review', reps: 2, dueAt: null });
  expect(Number(memory['dueOn']) - Number(memory['lastStudyDay'])).toBe(days);
});

for (const undo of ['u', 'Control+z', 'Meta+z']) {
  test(`${undo} takes the last grade back, with the answer still shown`, async ({ page, context }) => {
    await openFirstCard(page);
    const question = await heading(page).innerText();
    await page.keyboard.press('Space');
    const before = await intervals(page);
    await page.keyboard.press('1');
    await expect(heading(page)).not.toHaveText(question);

    await page.keyboard.press(undo);
    await expect(heading(page)).toHaveText(question);
    expect(await intervals(page)).toEqual(before);
    await expect(undoButton(page)).toBeDisabled();

    await expect.poll(async () => data.reviews(await keyOf(context)).length).toBe(2);
    const key = await keyOf(context);
    const [grade, undone] = data.reviews(key);
    expect(undone).toMatchObject({ kind: 'undo', targetId: grade!.id });
    expect(data.memories(key)).toEqual([]);
  });
}

test('undo after a reload restores the exact memory', async ({ page, context }) => {
  const [card] = data.cards();
  await upload(page.request, [
    graded(card!.key, 'good', { answeredAt: daysAgo(60) }),
    graded(card!.key, 'good', { answeredAt: daysAgo(60) + 600_000 }),
    graded(card!.key, 'hard', { answeredAt: daysAgo(45) }),
  ]);
  const key = await keyOf(context);
  const memories = data.memories(key);
  await page.goto('/study');
  await expect(heading(page)).toHaveText(card!.front);
  await page.keyboard.press('Space');
  const before = await intervals(page);
  await page.keyboard.press('1');
  await expect.poll(() => data.reviews(key).length).toBe(4);
  expect(data.memories(key)).not.toEqual(memories);

  await page.reload();
  await expect(undoButton(page)).toBeEnabled();
  // What the page knows by itself comes first, then the server's word.
  const release = await holdUploads(page);
  await page.keyboard.press('u');
  await expect(heading(page)).toHaveText(card!.front);
  expect(await intervals(page)).toEqual(before);
  release();
  await expect.poll(() => data.reviews(key).length).toBe(5);
  expect(data.memories(key)).toEqual(memories);
  expect(await intervals(page)).toEqual(before);
});

test('? lists the keys; Esc closes the list and nothing else', async ({ page }) => {
  await openFirstCard(page);
  const question = await heading(page).innerText();
  await page.keyboard.press('?');
  const list = page.getByRole('dialog', { name: 'Keys' });
  for (const [name, meaning] of [
    ['Space', 'Show the answer'],
    ['3', 'Good: known'],
    ['U', 'Take back the last grade'],
    ['T', 'Type the answer'],
  ] as const) {
    const line = list.getByText(name, { exact: true }).locator('xpath=ancestor::div[1]');
    await expect(line).toContainText(meaning);
  }
  // No key reaches the card behind the list.
  await page.keyboard.press('t');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(page).toHaveURL(/\/study/);
  await expect(heading(page)).toHaveText(question);
  await expect(showAnswer(page)).toBeVisible();
});

test('Esc stops for now, and nothing given is lost', async ({ page, context }) => {
  await openFirstCard(page);
  await byKey(page, '3');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/$/);
  await expect(page.getByRole('link', { name: 'Start today’s cards' })).toBeVisible();
  expect(data.reviews(await keyOf(context))).toHaveLength(1);
});

test('Space and Enter press what has the focus, and only that', async ({ page, context }) => {
  await openFirstCard(page);
  await tabTo(page, page.getByRole('button', { name: 'Keys' }));
  await page.keyboard.press('Space');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await expect(grades(page)).toBeHidden();

  await tabTo(page, showAnswer(page));
  await page.keyboard.press('Space');
  await tabTo(page, gradeButton(page, 'Hard'));
  await page.keyboard.press('Space');
  await expect(showAnswer(page)).toBeVisible();
  await expect.poll(async () => data.reviews(await keyOf(context)).length).toBe(1);
  expect(data.reviews(await keyOf(context))).toMatchObject([{ grade: 'hard' }]);
});

test('Tab goes through the card in reading order, and shows where it is', async ({ page }) => {
  await openFirstCard(page);
  await byKey(page, '3');
  await expect(heading(page)).toBeFocused();
  await expectTabOrder(page, [
    showAnswer(page),
    page.getByRole('button', { name: 'Type the answers' }),
    page.getByRole('button', { name: 'Keys' }),
  ]);

  await heading(page).focus();
  await page.keyboard.press('Space');
  await expectTabOrder(page, [
    page.getByRole('link', { name: 'Open the fact' }),
    gradeButton(page, 'Again'),
    gradeButton(page, 'Hard'),
    gradeButton(page, 'Good'),
    gradeButton(page, 'Easy'),
  ]);
});

/** One card by keys alone. */
async function byKey(page: Page, grade: string): Promise<void> {
  await page.keyboard.press('Space');
  await expect(grades(page)).toBeVisible();
  await page.keyboard.press(grade);
  await expect(grades(page)).toBeHidden();
}

/** Presses Tab until the target has the focus; a page of ours never needs thirty. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 30 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

async function expectTabOrder(page: Page, order: Locator[]): Promise<void> {
  for (const target of order) {
    await page.keyboard.press('Tab');
    await expect(target).toBeFocused();
    await expect(target).toHaveCSS('outline-style', 'solid');
  }
}
