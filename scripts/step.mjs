import { failure } from './problem.mjs';

/**
 * Waits for one step of the set-up, a child process, and says on stderr in one line what it is and how long it takes.
 * What the child prints is shown only if it fails.
 */
export async function step(label, child, signs) {
  const startedAt = Date.now();
  const elapsed = () => `${Math.round((Date.now() - startedAt) / 1000)} s`;
  const rewrite = () => process.stderr.write(`\r${label} … ${elapsed()}`);
  process.stderr.write(`${label} …`);
  const ticking = process.stderr.isTTY ? setInterval(rewrite, 1000) : undefined;
  const { ok, output } = await outcome(child);
  clearInterval(ticking);
  process.stderr.write(process.stderr.isTTY ? `\r${label} … ${elapsed()}\n` : ` ${elapsed()}\n`);
  if (!ok) throw failure(label, output, signs);
}

/** Waits for a child process and collects what it prints. */
export function outcome(child) {
  return new Promise((resolve) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
