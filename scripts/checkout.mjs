import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this checkout, absolute. Every command runs in it, wherever it was typed. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A path of the checkout, absolute. */
export const inside = (...parts) => path.resolve(root, ...parts);

/**
 * Goes to the checkout and completes the environment: `.env` where there is one (what is set already wins), the data
 * file where nothing else is asked for, and no tool of ours asks the network for news.
 */
export function enterCheckout() {
  process.chdir(root);
  if (fs.existsSync('.env')) process.loadEnvFile('.env');
  const data = process.env.DATA_DIR || 'data';
  const url = process.env.DATABASE_URL || `file:${path.join(data, 'dossier.db')}`;
  process.env.DATABASE_URL = url.startsWith('file:') ? `file:${path.resolve(url.slice(5))}` : url;
  // What we start writes to a pipe, and would decide by that; a person reads it where we have a terminal.
  if (process.stderr.isTTY) process.env.FORCE_COLOR ??= '1';
  else if (!process.env.FORCE_COLOR) process.env.NO_COLOR ??= '1';
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  process.env.CHECKPOINT_DISABLE = '1';
  process.env.PRISMA_HIDE_UPDATE_MESSAGE = '1';
}

/** Where the answers are kept, in words for the person: a path, or a server without its password. */
export function whereTheDataIs() {
  const url = process.env.DATABASE_URL;
  if (/^postgres(ql)?:/.test(url)) return `PostgreSQL, ${new URL(url).host}${new URL(url).pathname}`;
  const file = url.replace(/^file:/, '');
  return file.startsWith(root) ? path.relative(root, file) : file;
}
