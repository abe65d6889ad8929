import type { Page } from '@playwright/test';
import { dataIn } from './data-file.ts';
import { expect, gradeButton, grades, heading, keyOf, openFirstCard, showAnswer, test } from './fixtures.ts';

const data = dataIn();
const field = (page: Page) => page.getByRole('textbox', { name: 'Your answer' });

// Of the first card: in what role the article describes Raymond Davis.
const TYPED = [
  { text: 'cia CONTRACTOR', says: 'Right', suggested: 'Good' },
  { text: 'CIA contracter', says: 'Right: it is spelled CIA contractor', suggested: 'Good' },
  { text: 'contractor', says: 'Almost: a word is missing', suggested: 'Hard' },
  { text: 'the Quetta Shura', says: 'A different answer', suggested: 'Again' },
] as const;
for (const { text, says, suggested } of TYPED) {
  test(`"${text}": ${says}, and ${suggested} is suggested`, async ({ page, context }) => {
    await openFirstCard(page);
    await page.keyboard.press('t');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');

    const verdict = page.getByRole('article').getByRole('status');
    await expect(verdict.getByText(says, { exact: true })).toBeVisible();
    await expect(verdict).toContainText(`You wrote: ${text}`);
    await expect(page.getByRole('article')).toContainText('CIA contractor');
    await expect(grades(page).getByRole('button', { name: 'suggested' })).toHaveCount(1);
    await expect(gradeButton(page, suggested)).toContainText('suggested');

    // The learner has the last word.
    await page.keyboard.press('4');
    await expect(field(page)).toBeFocused();
    await expect
      .poll(async () => data.reviews(await keyOf(context)))
      .toMatchObject([{ grade: 'easy', response: text }]);
  });
}

test('while typing, letters, digits and Space are the answer’s own', async ({ page, context }) => {
  await openFirstCard(page);
  await page.keyboard.press('t');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('but 1 2 3?');
  await expect(field(page)).toHaveValue('but 1 2 3?');
  await expect(grades(page)).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/\/$/);
  expect(await context.cookies()).toEqual([]);
});

test('an empty answer is not checked; not to know it is a button', async ({ page, context }) => {
  await openFirstCard(page);
  const question = await heading(page).innerText();
  await page.keyboard.press('t');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await expect(page.getByRole('article')).toContainText('CIA contractor');
  await expect(page.getByText('You wrote')).toHaveCount(0);
  await page.keyboard.press('1');
  await expect(heading(page)).not.toHaveText(question);
  await expect
    .poll(async () => data.reviews(await keyOf(context)))
    .toMatchObject([{ grade: 'again', response: null }]);
});

test('T switches back, and undo gives back what was typed', async ({ page }) => {
  await openFirstCard(page);
  await page.keyboard.press('t');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('a journalist');
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await expect(field(page)).toHaveValue('');
  await page.getByRole('button', { name: 'Type the answers' }).click();
  await expect(showAnswer(page)).toBeVisible();

  await page.keyboard.press('u');
  await expect(page.getByText('You wrote: a journalist')).toBeVisible();
  await expect(gradeButton(page, 'Again')).toContainText('suggested');
});
