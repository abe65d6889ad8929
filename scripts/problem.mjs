/** Something the person can do something about: shown as its sentence alone, without a stack trace. */
export class Problem extends Error {}

/** What can go wrong with any machine: a sign in a program's output, and the sentence that explains it. */
const MACHINE = [
  [
    /ENOSPC|no space left|disk is full/i,
    'The disk is full. A checkout with everything installed needs about 2 GB.',
  ],
  [/EACCES|EPERM|EROFS|readonly database/, 'This account may not write here. Use a folder of your own.'],
];

/**
 * The Problem of a program that failed: a sentence, where its output shows a known sign, and its last lines.
 * `signs` are those that only this program gives; they come first.
 */
export function failure(what, output, signs = []) {
  const telling = output.split('\n').filter((line) => !/^\s+at /.test(line));
  const lastLines = telling.join('\n').trim().split('\n').slice(-50).join('\n');
  const known = [...signs, ...MACHINE].find(([sign]) => sign.test(output));
  return new Problem(`${known?.[1] ?? `${what} failed.`}\n\n${lastLines}`);
}
