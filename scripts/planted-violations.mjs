// A rule nobody has seen fail is not a rule: each one is broken once, in a temporary copy of the configuration, and
// must be reported there; files that keep the rules must not be.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inside } from './checkout.mjs';
import { FINE, PLANTS } from './lint/plants.mjs';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-planted-'));
try {
  for (const file of ['.oxlintrc.json', 'package.json', 'tsconfig.json', 'scripts/lint/plugin.mjs']) {
    write(file, fs.readFileSync(inside(file), 'utf8'));
  }
  fs.symlinkSync(inside('node_modules'), path.join(folder, 'node_modules'), 'junction');
  for (const { file, text } of PLANTS) write(file, text);
  for (const [file, text] of FINE) write(file, text);
  judge(lint());
} finally {
  fs.rmSync(folder, { recursive: true });
}

function write(file, text) {
  fs.mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  fs.writeFileSync(path.join(folder, file), text);
}

/** Returns what was found as `file rule` lines, the rule as the configuration names it. */
function lint() {
  const args = [
    inside('node_modules/oxlint/bin/oxlint'),
    '--type-aware',
    '--format=json',
    'app',
    'lib',
    'prisma',
    'scripts',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  try {
    return JSON.parse(stdout).diagnostics.map(({ filename, code }) => `${filename} ${ruleName(code)}`);
  } catch {
    throw new Error(`oxlint gave no report: ${stderr || stdout}`);
  }
}

/** `eslint(max-lines)` is `max-lines`, `typescript(no-x)` is `typescript/no-x`. */
function ruleName(code) {
  const [, plugin, rule] = /^([\w-]+)\((.+)\)$/.exec(code ?? '') ?? [];
  const name = plugin?.replace('react-hooks', 'react').replace('typescript-eslint', 'typescript');
  return plugin === 'eslint' ? rule : `${name}/${rule}`;
}

function judge(found) {
  for (const { rule, file } of PLANTS)
    if (!found.includes(`${file} ${rule}`)) complain(`${rule} does not see ${file}`);
  for (const [file] of FINE)
    for (const line of found) if (line.startsWith(`${file} `)) complain(`unjustly: ${line}`);
  for (const rule of configuredRules())
    if (!PLANTS.some((one) => one.rule === rule)) complain(`${rule} has no plant`);
}

/** The rules that our configuration names and does not switch off. */
function configuredRules() {
  const text = fs.readFileSync(inside('.oxlintrc.json'), 'utf8').replaceAll(/^\s*\/\/.*$/gm, '');
  const { rules, overrides } = JSON.parse(text);
  const all = [rules, ...overrides.map((one) => one.rules)].flatMap(Object.entries);
  return new Set(all.filter(([, setting]) => setting !== 'off').map(([rule]) => rule));
}

function complain(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
