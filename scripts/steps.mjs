import { start } from './programs.mjs';
import { outcome, step } from './step.mjs';
import { failure } from './problem.mjs';
import { unlessDone } from './stamp.mjs';

/** Writes Prisma's client for both databases; nothing but the models decides it. */
export function generateClients() {
  const inputs = ['package-lock.json', 'prisma.config.ts', 'prisma/provider.ts', 'prisma/schema'];
  return unlessDone('prisma/generated/.stamp', inputs, async () => {
    const urls = ['file:unused', 'postgresql://unused'];
    const results = await Promise.all(urls.map((url) => outcome(generate(url))));
    for (const { ok, output } of results) if (!ok) throw failure('Generating the database client', output);
  });
}

function generate(url) {
  return start('prisma', ['generate'], { env: { ...process.env, DATABASE_URL: url } });
}

const SIGNS = [
  [/ECONNREFUSED|ENOTFOUND|ETIMEDOUT/, 'The database server that DATABASE_URL names does not answer.'],
];

/** Applies pending migrations and brings the decks of `content/` into the database. */
export async function prepareDatabase() {
  for (const script of ['prisma/migrate.ts', 'prisma/sync-content.ts']) {
    const { ok, output } = await outcome(start(script));
    if (!ok) throw failure('Preparing the database', output, SIGNS);
    if (output) process.stderr.write(output);
  }
}

/** Everything that `next build` reads. */
const BUILD_INPUTS = [
  'app',
  'instrumentation.ts',
  'lib',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'prisma/provider.ts',
  'prisma/schema',
  'proxy.ts',
  'public',
  'tsconfig.json',
];

export function build() {
  return unlessDone('.next/dossier-stamp', BUILD_INPUTS, () =>
    step('Building the pages', start('next', ['build'])),
  );
}
