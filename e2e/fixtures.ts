import { expect, test as base, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { ZONE } from './daytime.ts';
import { startServer, type OwnServer } from './own-server.ts';

type Fixtures = {
  /** A click, or a tap where the device has no mouse. */
  press: (target: Locator) => Promise<void>;
  /** A server with a port and an empty data file of its own: for journeys that kill it, or that count all rows. */
  ownServer: OwnServer;
};

/** Each test has a browser context, and so a guest, of its own. An error thrown on its page fails it. */
export const test = base.extend<Fixtures>({
  timezoneId: ZONE,
  page: async ({ page }, provide) => {
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await provide(page);
    expect(thrown).toEqual([]);
  },
  press: ({ hasTouch }, provide) => provide((target) => (hasTouch ? target.tap() : target.click())),
  // oxlint-disable-next-line no-empty-pattern -- Playwright wants a pattern, also where nothing is asked for
  ownServer: async ({}, provide) => {
    const server = await startServer();
    await provide(server);
    await server.remove();
  },
});

export { expect };

export type GradeName = 'Again' | 'Hard' | 'Good' | 'Easy';

/** The question of the card on the screen, or the heading of whatever page this is. */
export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const showAnswer = (page: Page) => page.getByRole('button', { name: 'Show the answer' });
export const grades = (page: Page) => page.getByRole('group', { name: 'How well did you know it?' });
export const gradeButton = (page: Page, grade: GradeName) =>
  grades(page).getByRole('button', { name: grade });
export const undoButton = (page: Page) => page.getByRole('button', { name: /^Undo/ });
/** The line above the card that says what became of the last grade, or that the server is away. */
export const notice = (page: Page) => page.getByRole('status').first();

/** From Today to the first card. */
export async function openFirstCard(page: Page, origin = ''): Promise<void> {
  await page.goto(`${origin}/`);
  await page.getByRole('link', { name: 'Show me the first card' }).click();
  await expect(showAnswer(page)).toBeVisible();
}

/** One card: look, grade, and wait until the next question stands or the session ends. */
export async function answer(page: Page, grade: GradeName): Promise<void> {
  await showAnswer(page).click();
  await gradeButton(page, grade).click();
  await expect(grades(page)).toBeHidden();
}

/** What each of the four grades would give, as it stands on the buttons. */
export async function intervals(page: Page): Promise<string[]> {
  await expect(grades(page)).toBeVisible();
  return grades(page).getByRole('button').allInnerTexts();
}

/** Keeps every upload of a page, or of all pages of a browser, until the function it returns is called. */
export async function holdUploads(sender: Page | BrowserContext): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await sender.route('**/api/reviews', async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

/** The guest's key, '' while the browser holds none. */
export async function keyOf(context: BrowserContext): Promise<string> {
  const cookie = (await context.cookies()).find(({ name }) => name === 'dossier');
  return cookie?.value ?? '';
}
