import { chromium, type Browser } from '@playwright/test';
import { launchOptions } from '../e2e/browser.ts';

/** Starts the browser of the tests, which is brought where there is none. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  await import('../e2e/install-browser.ts');
  return chromium.launch(launchOptions());
}
