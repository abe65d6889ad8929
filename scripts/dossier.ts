// Runs one verb, with packages and Node made sure of by dossier.mjs.
import process from 'node:process';

type Verb = { run: (args: string[]) => Promise<number> };

const [verb, ...args] = process.argv.slice(2);

// A reader such as `head` may leave before the end; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  const { run } = (await import(`./verbs/${verb}.ts`)) as Verb;
  const code = await run(args);
  // Exiting before a pipe has taken everything would cut the output short.
  process.stdout.write('', () => process.exit(code));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
