import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { SCREENS } from './screens.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.describe('every screen, light on a desk and dark on a phone', () => {
  test.use({ colorScheme: 'light', reducedMotion: 'reduce' });
  for (const [name, open] of Object.entries(SCREENS)) {
    test(`${name}: axe finds nothing, and nothing is wider than the screen`, async ({ page }) => {
      await open(page);
      await expectNoFindings(page);
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 390, height: 844 });
      await expectNoFindings(page);
      await expectNoSidewaysScroll(page, 390);
      await page.setViewportSize({ width: 320, height: 600 });
      await expectNoSidewaysScroll(page, 320);
    });
  }
});

test.describe('theme', () => {
  test.use({ colorScheme: 'light' });
  const html = (page: Page) => page.locator('html');

  test('the button turns the light off, and the next page comes dark from the server', async ({ page }) => {
    await page.goto('/');
    expect(await background(page)).toBe('light');
    await page.getByRole('button', { name: 'Switch between light and dark' }).click();
    await expect(html(page)).toHaveAttribute('data-theme', 'dark');
    expect(await background(page)).toBe('dark');
    for (const path of ['/', '/study', '/settings']) {
      const response = await page.goto(path);
      expect(await response!.text()).toMatch(/<html[^>]* data-theme="dark"/);
    }
    await page.goto('/');
    await page.getByRole('button', { name: 'Switch between light and dark' }).click();
    expect(await background(page)).toBe('light');
  });

  test('Settings offers to follow the system, at once and for good', async ({ page }) => {
    await page.goto('/settings');
    const choose = (name: string) =>
      page.getByRole('group', { name: 'Theme' }).getByText(name, { exact: true }).click();
    await choose('Dark');
    await page.reload();
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
    expect(await background(page)).toBe('dark');
    await choose('Follow the system');
    expect(await background(page)).toBe('light');
    const response = await page.reload();
    expect(await response!.text()).not.toMatch(/<html[^>]* data-theme/);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await background(page)).toBe('dark');
  });
});

/** Whether the page's ground is light or dark. */
function background(page: Page): Promise<'light' | 'dark'> {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    canvas.fillStyle = getComputedStyle(document.body).backgroundColor;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return red > 127 ? 'light' : 'dark';
  });
}

async function expectNoFindings(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const findings = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  expect.soft(findings).toEqual([]);
}

async function expectNoSidewaysScroll(page: Page, width: number): Promise<void> {
  const reach = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(reach).toBeLessThanOrEqual(width);
}
