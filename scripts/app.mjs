// npm start | npm run dev | npm run check | npm test | npm run bench. Needs no package: the first run installs them.
import fs from 'node:fs';
import { browserTests, check, sum } from './checks.mjs';
import { enterCheckout, inside } from './checkout.mjs';
import { installPackages } from './packages.mjs';
import { Problem } from './problem.mjs';
import { start } from './programs.mjs';
import { freePort, serve, serveForDevelopment } from './serve.mjs';
import { build, generateClients, prepareDatabase } from './steps.mjs';

const COMMANDS = {
  async start() {
    const port = await freePort();
    await setUp();
    await prepareDatabase();
    await build();
    return serve(port);
  },

  async dev() {
    const port = await freePort();
    await setUp();
    await prepareDatabase();
    return serveForDevelopment(port);
  },

  async check() {
    await setUp();
    return tell(await check());
  },

  async test() {
    await setUp();
    return tell(sum([await check(), await browserTests()]));
  },

  /** What Playwright starts: the production build on an empty database of its own. */
  async 'serve-for-tests'() {
    const port = await freePort();
    await setUp();
    emptyTestDatabase();
    await prepareDatabase();
    await build();
    return serve(port);
  },

  async bench() {
    await setUp();
    await build();
    const measuring = start('bench/run.ts', process.argv.slice(3), { stdio: 'inherit' });
    return new Promise((resolve) => measuring.on('exit', (code) => resolve(code ?? 1)));
  },
};

async function setUp() {
  await installPackages();
  await generateClients();
}

function emptyTestDatabase() {
  const file = inside('data', 'test', 'e2e.db');
  for (const part of ['', '-wal', '-shm']) fs.rmSync(file + part, { force: true });
  process.env.DATABASE_URL = `file:${file}`;
}

function tell({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

enterCheckout();
try {
  const command = COMMANDS[process.argv[2]];
  if (!command) throw new Problem(`Say what to do: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exitCode = await command();
} catch (error) {
  console.error(error instanceof Problem ? error.message : error);
  process.exitCode = 1;
}
