import fs from 'node:fs';
import path from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

const ON_PATH = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];

/** Where Chrome installs itself on the systems that have no PATH for it. */
const CHROME = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/**
 * The browser to test with, undefined where there is none: CHROME_PATH, Playwright's own, Chromium or its kin on the
 * PATH, or an installed Chrome, in that order.
 */
export function findBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const onPath = ON_PATH.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const candidates = [process.env['CHROME_PATH'], chromium.executablePath(), ...onPath, ...CHROME];
  return candidates.find((file) => file && fs.existsSync(file));
}

/** How to start it: root has no sandbox, and no browser of ours asks the network for anything by itself. */
export function launchOptions(): LaunchOptions {
  const quiet = [
    '--disable-domain-reliability',
    '--disable-component-update',
    '--no-pings',
    '--no-first-run',
  ];
  const args = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
  const executablePath = findBrowser();
  return executablePath ? { executablePath, args } : { args };
}
