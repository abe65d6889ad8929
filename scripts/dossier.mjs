// npm run -s dossier -- VERB …: makes sure of the packages and of a current Node, then hands over to dossier.ts.
import { enterCheckout } from './checkout.mjs';
import { installPackages } from './packages.mjs';
import { Problem } from './problem.mjs';
import { start } from './programs.mjs';
import { generateClients } from './steps.mjs';
import { usage, VERBS } from './verbs.mjs';

const verb = Object.hasOwn(VERBS, process.argv[2] ?? '') ? VERBS[process.argv[2]] : undefined;
if (verb) {
  try {
    process.exitCode = await run();
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = 1;
  }
} else {
  console.error(usage());
  process.exitCode = 2;
}

async function run() {
  const cwd = whereThePersonStands();
  enterCheckout();
  await installPackages();
  if (verb.database) await generateClients();
  const child = start('scripts/dossier.ts', process.argv.slice(2), { cwd, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

/** Paths mean what they mean in the person's own folder; npm changes to the checkout and remembers that one. */
function whereThePersonStands() {
  return process.env.npm_lifecycle_event === 'dossier' ? process.env.INIT_CWD : process.cwd();
}
