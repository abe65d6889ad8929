import { defineConfig, devices } from '@playwright/test';
import { launchOptions } from './e2e/browser.ts';

const port = 3990;

/** The journeys run against the production build, on an empty database that no other process has open. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 30_000,
  // A machine with two cores that has just built the pages is slow for a while.
  expect: { timeout: 10_000 },
  use: { baseURL: `http://localhost:${port}`, launchOptions: launchOptions(), trace: 'retain-on-failure' },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } } },
    // Journeys whose title says @phone are also made on a phone.
    { name: 'phone', grep: /@phone/, use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
  ],
  webServer: {
    command: `node scripts/app.mjs serve-for-tests`,
    url: `http://localhost:${port}`,
    env: { PORT: String(port) },
    timeout: 180_000,
  },
});
