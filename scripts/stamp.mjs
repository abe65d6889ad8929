import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inside } from './checkout.mjs';

/**
 * Does `work` unless it was done before for the same inputs (files and folders, tests left out). `stamp` is a file
 * that goes when the result goes.
 */
export async function unlessDone(stamp, inputs, work) {
  const digest = hash(inputs);
  const file = inside(stamp);
  if (fs.existsSync(file) && fs.readFileSync(file, 'utf8') === digest) return;
  await work();
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, digest);
}

function hash(inputs) {
  const digest = createHash('sha256');
  for (const file of inputs.flatMap(filesIn).sort())
    digest.update(`${file}\0`).update(fs.readFileSync(inside(file)));
  return digest.digest('hex');
}

function filesIn(input) {
  const stat = fs.statSync(inside(input), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return /\.test\.tsx?$/.test(input) ? [] : [input];
  return fs.readdirSync(inside(input)).flatMap((name) => filesIn(path.join(input, name)));
}
