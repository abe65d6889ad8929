import fs from 'node:fs';
import { inside } from './checkout.mjs';
import { start } from './programs.mjs';
import { outcome } from './step.mjs';
import { build } from './steps.mjs';

/** Where the runner that is running writes what it counted. */
const report = inside('test-results', 'report.json');
const VITEST = ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`];
const PLAYWRIGHT = ['test', '--reporter=list,json'];

/** Each is a label and the programs that must succeed, one after the other. */
const CHECKS = [
  ['format', ['prettier', '--check', '--log-level=warn', '.']],
  ['lint', ['oxlint', '--type-aware', '--deny-warnings']],
  ['planted violations', ['scripts/planted-violations.mjs']],
  ['types', ['next', 'typegen'], ['tsc', '--noEmit']],
  ['dead code', ['knip']],
  ['lockfile', ['scripts/lockfile.mjs']],
];

/** Runs everything that needs no browser, all of it even when some fails. Returns the tally of failures and tests. */
export async function check() {
  const results = [];
  for (const [label, ...programs] of CHECKS) results.push(await runCheck(label, programs));
  results.push(await runTests('unit and data tests', 'vitest', VITEST, readVitest));
  return sum(results);
}

/** Runs the journeys in a real browser, on the production build. */
export async function browserTests() {
  const ready = await runCheck('browser', [['e2e/install-browser.ts']]);
  const built = await runBuild();
  if (ready.failed + built.failed > 0) return sum([ready, built]);
  return runTests('browser tests', 'playwright', PLAYWRIGHT, readPlaywright);
}

export const sum = (tallies) => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});

/** A check counts only when it fails: the tally is about tests. */
async function runCheck(label, programs) {
  const startedAt = Date.now();
  for (const [program, ...args] of programs) {
    const { ok, output } = await outcome(start(program, args));
    if (ok) continue;
    say(label, startedAt, 'failed');
    process.stderr.write(`${output.trim()}\n\n`);
    return { passed: 0, failed: 1 };
  }
  say(label, startedAt);
  return { passed: 0, failed: 0 };
}

async function runBuild() {
  try {
    await build();
    return { passed: 0, failed: 0 };
  } catch (error) {
    process.stderr.write(`${error.message}\n\n`);
    return { passed: 0, failed: 1 };
  }
}

/** A runner that dies before it can count is one failure. */
async function runTests(label, program, args, read) {
  const startedAt = Date.now();
  fs.rmSync(report, { force: true });
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const { ok, output } = await outcome(start(program, args, { env }));
  const counted = fs.existsSync(report)
    ? read(JSON.parse(fs.readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 };
  const failed = ok ? counted.failed : Math.max(1, counted.failed);
  const skipped = counted.skipped ? `, ${counted.skipped} skipped` : '';
  say(label, startedAt, `${counted.passed} passed, ${failed} failed${skipped}`);
  if (!ok) process.stderr.write(`${output.trim()}\n\n`);
  return { passed: counted.passed, failed };
}

function say(label, startedAt, result = 'ok') {
  process.stderr.write(`${label}: ${result} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)\n`);
}

const readVitest = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
});

const readPlaywright = ({ stats }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
});
