// npm run bench: every measurement, or the one that is named, each in a process of its own so that none warms up or
// burdens the next. Ends with 1 when a target was missed.
import os from 'node:os';
import { start } from '../scripts/programs.mjs';

const MEASUREMENTS = [
  'fold-speed',
  'due-queue',
  'rebuild',
  'upload',
  'grade-http',
  'study-javascript',
  'key-to-paint',
  'kills',
  'two-processes',
];

const named = process.argv.slice(2);
const unknown = named.find((name) => !MEASUREMENTS.includes(name));
if (unknown === undefined) {
  console.log(
    `${new Date().toISOString()}, Node ${process.version}, ${os.cpus().length} × ${os.cpus()[0]?.model}`,
  );
  for (const name of named.length > 0 ? named : MEASUREMENTS)
    if ((await run(name)) !== 0) process.exitCode = 1;
} else {
  console.error(`There is no measurement "${unknown}". There are: ${MEASUREMENTS.join(', ')}.`);
  process.exitCode = 1;
}

function run(name: string): Promise<number> {
  const measuring = start(`bench/${name}.ts`, [], { stdio: 'inherit' });
  return new Promise((resolve) => measuring.on('exit', (code) => resolve(code ?? 1)));
}
