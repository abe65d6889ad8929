import { spawn } from 'node:child_process';
import { inside } from './checkout.mjs';
import { currentNode } from './node-version.mjs';

/** The programs that come with the packages, by the file that Node runs. */
const PROGRAMS = {
  knip: 'knip/bin/knip.js',
  next: 'next/dist/bin/next',
  oxlint: 'oxlint/bin/oxlint',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  prisma: 'prisma/build/index.js',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
};

/** Starts a program of a package, or a script of ours by its path, with the right Node. */
export function start(program, args = [], options = {}) {
  const known = PROGRAMS[program];
  const file = known ? inside('node_modules', known) : inside(program);
  return spawn(currentNode(), [file, ...args], { stdio: ['ignore', 'pipe', 'pipe'], ...options });
}
