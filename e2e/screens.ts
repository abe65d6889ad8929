import type { Page } from '@playwright/test';
import { dataIn } from './data-file.ts';
import { answer, expect, gradeButton, heading, openFirstCard, showAnswer } from './fixtures.ts';
import { daysAgo, graded, leaveOneNewCard, upload } from './upload.ts';

export const DECK = '/decks/us-pakistan-security-relations';

/** How to come to each screen, in each state that looks different. Each begins with a new browser. */
export const SCREENS: Record<string, (page: Page) => Promise<void>> = {
  'Today, first visit': async (page) => {
    await page.goto('/');
    await expect(heading(page)).toHaveText('Remember what an article says, and who says it');
  },
  'Today, learner': async (page) => {
    await haveStudied(page);
    await page.goto('/');
    await expect(page.getByRole('link', { name: 'Start today’s cards' })).toBeVisible();
  },
  'Today, nothing due': async (page) => {
    await leaveOneNewCard(page.request);
    await page.goto('/study');
    await answer(page, 'Easy');
    await page.getByRole('link', { name: 'Back to Today' }).click();
    await expect(heading(page)).toHaveText('Nothing is due today');
  },
  Decks: async (page) => {
    await haveStudied(page);
    await page.goto('/decks');
    await expect(heading(page)).toHaveText('What there is to learn');
  },
  'Deck, first visit': async (page) => {
    await page.goto(DECK);
    await expect(page.getByRole('heading', { name: 'Facts and recall' })).toBeVisible();
  },
  'Deck, learner': async (page) => {
    await haveStudied(page);
    await page.goto(DECK);
    await expect(page.getByText('percent recall today').first()).toBeVisible();
  },
  'Study, front': (page) => openFirstCard(page),
  'Study, answer': async (page) => {
    await openFirstCard(page);
    await showAnswer(page).click();
    await expect(gradeButton(page, 'Good')).toBeVisible();
  },
  'Study, side card': async (page) => {
    const card = dataIn()
      .cards()
      .find(({ sides }) => sides.length > 1)!;
    await upload(page.request, [
      graded(card.key, 'good', { answeredAt: daysAgo(60) }),
      graded(card.key, 'good', { answeredAt: daysAgo(40) }),
    ]);
    await page.goto('/study');
    await expect(heading(page)).toHaveText(card.front);
    await showAnswer(page).click();
    await expect(gradeButton(page, 'Good')).toBeVisible();
  },
  'Study, typing': async (page) => {
    await openFirstCard(page);
    await page.getByRole('button', { name: 'Type the answers' }).click();
    await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeFocused();
  },
  'Study, typed and wrong': async (page) => {
    await SCREENS['Study, typing']!(page);
    await page.getByRole('textbox', { name: 'Your answer' }).fill('the Miran Shah Shura');
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.getByText('You wrote: the Miran Shah Shura')).toBeVisible();
  },
  'Study, keys': async (page) => {
    await openFirstCard(page);
    await page.getByRole('button', { name: 'Keys' }).click();
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  },
  'Study, not connected': async (page) => {
    await openFirstCard(page);
    await page.context().setOffline(true);
    await answer(page, 'Good');
    await expect(page.getByText('Not connected.')).toBeVisible();
  },
  'Study, end': async (page) => {
    await leaveOneNewCard(page.request);
    await page.goto('/study');
    await answer(page, 'Easy');
    await expect(heading(page)).toHaveText('Done for today');
  },
  Settings: async (page) => {
    await page.goto('/settings');
    await expect(page.getByRole('button', { name: 'Save' })).toBeVisible();
  },
  'Settings, not saved': async (page) => {
    await page.goto('/settings');
    await page.getByLabel('New cards a day').fill('-1');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('alert').filter({ hasText: 'whole number' })).toBeVisible();
  },
  'No such page': async (page) => {
    await page.goto('/there-is-none');
    await expect(heading(page)).toHaveText('Nothing is kept at this address');
  },
  'No such deck': async (page) => {
    await page.goto('/decks/there-is-none');
    await expect(heading(page)).toHaveText('Nothing is kept at this address');
  },
};

/** A learner of a month: some facts strong, some faint, most not started. */
async function haveStudied(page: Page): Promise<void> {
  const cards = dataIn().cards();
  const events = [3, 10, 20, 30, 45, 60].flatMap((days, i) => [
    graded(cards[2 * i]!.key, 'good', { answeredAt: daysAgo(days) }),
    graded(cards[2 * i]!.key, i % 2 ? 'hard' : 'good', { answeredAt: daysAgo(days) + 600_000 }),
  ]);
  await upload(page.request, events);
}
