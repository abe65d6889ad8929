import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inside, root } from './checkout.mjs';
import {
  BROUGHT,
  broughtNodeIsThere,
  checkNode,
  machineNodeWillDo,
  preferCurrentNode,
} from './node-version.mjs';
import { Problem } from './problem.mjs';
import { step } from './step.mjs';

const SIGNS = [
  [/spawn npm ENOENT|npm: not found/, 'npm was not found. It comes with Node: https://nodejs.org'],
  [
    /ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/,
    'The package registry could not be reached. The first start needs it; later ones work without a network.',
  ],
];

/** Makes node_modules what the lockfile says, with a current Node in it where the machine's is too old. */
export async function installPackages() {
  checkNode();
  if (!areInstalled())
    await step('Installing packages', npm('ci', '--include=dev', '--include=optional'), SIGNS);
  if (!machineNodeWillDo && !broughtNodeIsThere(installed())) await bringNode();
  preferCurrentNode();
}

/** npm's own record of what it put into node_modules, by path. */
function installed() {
  const file = inside('node_modules', '.package-lock.json');
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')).packages : {};
}

/** Every locked package is there in the locked version; those for other platforms may be missing. */
function areInstalled() {
  const locked = JSON.parse(fs.readFileSync(inside('package-lock.json'), 'utf8')).packages;
  const there = installed();
  return Object.entries(locked).every(([at, { version, integrity, optional }]) => {
    if (at === '') return true;
    const found = there[at];
    return found ? found.version === version && found.integrity === integrity : optional === true;
  });
}

async function bringNode() {
  const wanted = `${BROUGHT.name}@${BROUGHT.version}`;
  const child = npm('install', '--no-save', '--ignore-scripts', wanted);
  await step(`Installing Node ${BROUGHT.version} for this checkout`, child, SIGNS);
  if (broughtNodeIsThere(installed())) return;
  fs.rmSync(inside('node_modules', BROUGHT.name), { recursive: true, force: true });
  throw new Problem(
    `The registry served another ${BROUGHT.name} than the one that was checked: it was removed again.`,
  );
}

/** npm's own patience with a registry that cannot be reached is more than a minute. */
const PATIENCE = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000'];

/** Runs npm with the machine's Node: it may replace the one in node_modules. */
function npm(...args) {
  const paths = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => !folder.startsWith(root));
  const quiet = ['--no-audit', '--no-fund', '--no-progress', '--loglevel=error', ...PATIENCE];
  return spawn('npm', [...args, ...quiet], {
    env: { ...process.env, PATH: paths.join(path.delimiter) },
    shell: process.platform === 'win32',
  });
}
