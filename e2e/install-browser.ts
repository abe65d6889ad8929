// Makes sure that there is a browser for the tests: Playwright's own where it can be downloaded, otherwise Debian's.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.ts';

const isRoot = process.getuid?.() === 0;
const isDebian = fs.existsSync('/etc/debian_version');

if (!findBrowser()) {
  const playwright = path.resolve(import.meta.dirname, '../node_modules/@playwright/test/cli.js');
  const downloaded = run(process.execPath, [playwright, 'install', 'chromium']);
  if (downloaded && isRoot && isDebian) run(process.execPath, [playwright, 'install-deps', 'chromium']);
  if (!downloaded && isRoot && isDebian) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium']);
  }
}
if (!findBrowser()) {
  console.error('No browser was found: install Chromium or Chrome, or name one with CHROME_PATH.');
  process.exitCode = 1;
}

function run(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}
