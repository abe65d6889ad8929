import type { Page } from '@playwright/test';
import { dataIn } from './data-file.ts';
import { answer, expect, gradeButton, heading, keyOf, openFirstCard, showAnswer, test } from './fixtures.ts';
import { daysAgo, graded, leaveOneNewCard, upload } from './upload.ts';

const data = dataIn();

test('everything that is changed is kept, and a visitor becomes a guest with it', async ({
  page,
  context,
}) => {
  await page.goto('/settings');
  await page.getByLabel('New cards a day').fill('4');
  await page.getByLabel('Reviews a day, at most').fill('50');
  await page.getByLabel('Recall to aim at, in %').fill('85');
  await page.getByLabel('The study day begins at').selectOption('02:00');
  await page.getByLabel('Time zone').selectOption('Asia/Karachi');
  await page.getByLabel('Type the answers').check();
  await save(page);
  await expectShown(page);
  await page.reload();
  await expectShown(page);

  const [cookie] = await context.cookies();
  expect(cookie).toMatchObject({ name: 'dossier', httpOnly: true, sameSite: 'Lax' });
  const stored = data.learner(await keyOf(context));
  expect(stored).toMatchObject({
    newPerDay: 4,
    reviewsPerDay: 50,
    rolloverHour: 2,
    zone: 'Asia/Karachi',
    parametersVersion: 1,
  });
  expect(data.parameters(await keyOf(context))).toMatchObject([{ version: 1, retention: 0.85 }]);

  async function expectShown(page: Page) {
    await expect(page.getByLabel('New cards a day')).toHaveValue('4');
    await expect(page.getByLabel('Reviews a day, at most')).toHaveValue('50');
    await expect(page.getByLabel('Recall to aim at, in %')).toHaveValue('85');
    await expect(page.getByLabel('The study day begins at')).toHaveValue('2');
    await expect(page.getByLabel('Time zone')).toHaveValue('Asia/Karachi');
    await expect(page.getByLabel('Type the answers')).toBeChecked();
  }
});

const BAD: [label: string, value: string, sentence: string][] = [
  ['New cards a day', '-1', 'Choose a whole number from 0 to 200.'],
  ['New cards a day', '201', 'Choose a whole number from 0 to 200.'],
  ['New cards a day', '', 'Choose a whole number from 0 to 200.'],
  ['Reviews a day, at most', '1.5', 'Choose a whole number from 0 to 2000.'],
  ['Recall to aim at, in %', '69', 'Choose a whole number from 70 to 97 per cent.'],
  ['Recall to aim at, in %', '98', 'Choose a whole number from 70 to 97 per cent.'],
];
for (const [label, value, sentence] of BAD) {
  test(`${label}: "${value}" gets a sentence, and nothing is changed`, async ({ page, context }) => {
    await upload(page.request, [graded(data.cards()[0]!.key, 'good')]);
    const before = data.learner(await keyOf(context));
    await page.goto('/settings');
    await page.getByLabel('Type the answers').check();
    await page.getByLabel(label).fill(value);
    await page.getByRole('button', { name: 'Save' }).click();

    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
    await expect(page.getByText('Not saved: see the marked fields. Nothing was changed.')).toBeVisible();
    await expect(page.getByLabel(label)).toHaveAccessibleDescription(new RegExp(sentence));
    // What was entered stays, so that it can be mended.
    await expect(page.getByLabel(label)).toHaveValue(value);
    await expect(page.getByLabel('Type the answers')).toBeChecked();
    expect(data.learner(await keyOf(context))).toEqual(before);
  });
}

test('a time zone and an hour that no list offers are refused', async ({ page, context }) => {
  await page.goto('/settings');
  await page.getByLabel('Time zone').evaluate((select: HTMLSelectElement) => {
    select.selectedOptions[0]!.value = 'Europe/Atlantis';
  });
  await page.getByLabel('The study day begins at').evaluate((select: HTMLSelectElement) => {
    select.selectedOptions[0]!.value = '24';
  });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Choose a time zone from the list.')).toBeVisible();
  await expect(page.getByText('Choose a whole number from 0 to 23.')).toBeVisible();
  expect(await context.cookies()).toEqual([]);
});

test('the form works before its script has come', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/settings');
  await page.getByLabel('New cards a day').fill('4');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByLabel('New cards a day')).toHaveValue('4');
  expect(data.learner(await keyOf(context))).toMatchObject({ newPerDay: 4 });
  await context.close();
});

test('the limits hold on Today', async ({ page }) => {
  // Of one fact only one card is asked a day.
  const [first, second, third] = data.cards().filter(({ kind }) => kind === 'forward');
  const longAgo = [first, second, third].map((card) =>
    graded(card!.key, 'easy', { answeredAt: daysAgo(90) }),
  );
  await upload(page.request, longAgo);
  await page.goto('/');
  await expect(page.getByText('Three are fading and due again.')).toBeVisible();
  await expect(page.getByText('Ten are new.')).toBeVisible();

  await page.goto('/settings');
  await page.getByLabel('New cards a day').fill('2');
  await page.getByLabel('Reviews a day, at most').fill('1');
  await save(page);
  await page.getByRole('navigation', { name: 'Main' }).first().getByRole('link', { name: 'Today' }).click();
  await expect(heading(page)).toContainText('Three cards');
  await expect(page.getByText('One is fading and due again. Two are new.')).toBeVisible();
});

test('a higher aim for recall shortens the intervals on the buttons', async ({ page }) => {
  const [card] = data.cards();
  await upload(page.request, [graded(card!.key, 'easy', { answeredAt: daysAgo(90) })]);
  const good = async () => {
    await page.goto('/study');
    await showAnswer(page).click();
    return gradeButton(page, 'Good').innerText();
  };
  const before = await good();
  await page.goto('/settings');
  await page.getByLabel('Recall to aim at, in %').fill('97');
  await save(page);
  const after = await good();
  expect(before).toMatch(/months|years/);
  expect(after).toMatch(/days|weeks/);
});

test('a later beginning of the study day puts the present hour into the day before', async ({ page }) => {
  await leaveOneNewCard(page.request);
  await page.goto('/');
  const today = await dateOnToday(page);
  await page.goto('/settings');
  // It is between 8:00 and 17:59 where the browser is.
  await page.getByLabel('The study day begins at').selectOption('23:00');
  await save(page);
  await page.goto('/');
  await expect(heading(page)).toContainText('cards');
  expect(await dateOnToday(page)).not.toBe(today);
});

test('typed answers, once chosen, meet the learner at the first card', async ({ page }) => {
  await page.goto('/settings');
  await page.getByLabel('Type the answers').check();
  await save(page);
  await page.goto('/study');
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeFocused();
});

test('a card on the screen while another tab saves settings can still be answered', async ({
  page,
  context,
}) => {
  await openFirstCard(page);
  await answer(page, 'Good');
  await expect.poll(() => keyOf(context)).not.toBe('');
  const settings = await context.newPage();
  await settings.goto('/settings');
  await settings.getByLabel('Recall to aim at, in %').fill('80');
  await save(settings);
  await answer(page, 'Good');
  await expect.poll(async () => data.reviews(await keyOf(context)).length).toBe(2);
  await expect(page.getByText('not accepted')).toBeHidden();
});

async function save(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved.', { exact: true })).toBeVisible();
}

/** The date in the margin of Today. */
function dateOnToday(page: Page): Promise<string> {
  return page.getByText(/^\w+day \d+ \w+$/).innerText();
}
