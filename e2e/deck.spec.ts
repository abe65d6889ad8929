import type { Page } from '@playwright/test';
import { expect, grades, heading, openFirstCard, showAnswer, test } from './fixtures.ts';
import { DECK } from './screens.ts';

const map = (page: Page) => page.getByRole('img', { name: 'Where CIA and ISI interests meet' });

test('the map says in words what it shows, and has a twin that is a list @phone', async ({ page, press }) => {
  await page.goto(DECK);
  // It is drawn for four widths; one of them fits.
  await expect(map(page)).toHaveCount(1);
  await expect(map(page)).toHaveAccessibleName(
    /They run together past .*al-Qaida.* Then they part, with .*foot soldiers/,
  );
  const region = page.getByRole('region', { name: 'Where CIA and ISI interests meet' });
  await expect(region.getByText(/^According to Shaun Gregory/)).toBeVisible();

  const twin = region.getByRole('group');
  await expect(twin.getByRole('listitem').first()).toBeHidden();
  await press(twin.getByText('Read the map as a list'));
  await expect(twin.getByRole('listitem')).toHaveCount(6);
  await expect(twin.getByRole('listitem').filter({ hasText: 'Lashkar-e-Jhangvi' })).toContainText(
    'and others, not named',
  );
  await expect(twin.getByRole('listitem').filter({ hasText: 'Quetta Shura' })).not.toContainText('not named');
  await expect(twin.getByText('Open list: the article does not say that there are no others.')).toHaveCount(
    2,
  );
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });
    test('the names can be covered, and uncovered', async ({ page }) => {
      await page.goto(DECK);
      const name = map(page).getByText('al-Qaida', { exact: true });
      const stance = map(page).getByText('Interests meet', { exact: true });
      const ink = await name.evaluate((text) => getComputedStyle(text).fill);
      await page.getByRole('checkbox', { name: 'Cover the names' }).press('Space');
      await expect(name).toHaveCSS('fill', 'rgba(0, 0, 0, 0)');
      await expect(stance).not.toHaveCSS('fill', 'rgba(0, 0, 0, 0)');
      await name.hover();
      await expect(name).toHaveCSS('fill', ink);
      await page.getByRole('checkbox', { name: 'Cover the names' }).press('Space');
      await heading(page).hover();
      await expect(name).toHaveCSS('fill', ink);
    });
  });
}

test('every fact stands once, by passage, with who says it and how surely', async ({ page }) => {
  await page.goto(DECK);
  const facts = page.getByRole('listitem').filter({ hasText: /^Fact \d+/ });
  await expect(facts).toHaveCount(27);
  const numbers = (await facts.allInnerTexts()).map((text) => Number(/\d+/.exec(text)![0]));
  expect(numbers).toEqual(Array.from({ length: 27 }, (_, i) => i + 1));

  const passage = (name: RegExp) => page.getByRole('region', { name });
  await expect(passage(/^¶1 /)).toContainText('World Politics Review');
  await expect(passage(/^¶4 /)).toContainText('Shaun Gregory says');
  await expect(passage(/^¶1 /).getByText('rumoured, not established')).toBeVisible();
  await expect(passage(/^¶1 /).getByText('who paid is not said')).toBeVisible();
  await expect(passage(/^¶3 /)).toContainText('no card');
  await expect(page.getByRole('img', { name: '25 facts, none started.' })).toBeVisible();
});

test('a card’s answer leads to its fact, and back to the card', async ({ page }) => {
  await openFirstCard(page);
  const question = await heading(page).innerText();
  await showAnswer(page).click();
  await page.getByRole('link', { name: 'Open the fact' }).click();
  await expect(page).toHaveURL(/\/decks\/.+#f\d+$/);
  const fact = page.locator(new URL(page.url()).hash);
  await expect(fact).toBeInViewport({ ratio: 1 });
  await page.goBack();
  await expect(heading(page)).toHaveText(question);
  await expect(grades(page)).toBeHidden();
});

test('Study on the Deck page asks cards of that deck', async ({ page }) => {
  await page.goto(DECK);
  await page.getByRole('link', { name: 'Study: ten cards' }).click();
  await expect(page).toHaveURL(/\/study\?deck=us-pakistan-security-relations$/);
  await expect(showAnswer(page)).toBeVisible();
});

test('the citation can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(DECK);
  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('World Politics Review');
  await expect(page.getByRole('region', { name: 'Source' })).toContainText(copied);
});
