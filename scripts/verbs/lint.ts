import process from 'node:process';
import type { Readable } from 'node:stream';
import { lintCard } from '#domain/facts/lint/lint.ts';
import { readLintCard } from '#domain/facts/lint/read-card.ts';
import { answerLines } from '../json-lines.ts';

const USAGE =
  'usage: dossier lint < cards.jsonl   (a card a line: {"front": "…", "back": "…", "kind": "…", …})';

/**
 * Lints cards from standard input, one JSON object a line, and answers with a line each: `{"issues": [{"rule",
 * "severity", "message"}]}`. A line that is no card gets an `error` and stops nothing.
 *
 * @returns the exit code: 0 once all lines are answered, whatever was found; 2 if the call is wrong
 */
export function run(args: string[], input: Readable = process.stdin): Promise<number> {
  return answerLines(args, { usage: USAGE, input, answer });
}

function answer(value: unknown): object {
  if (value === undefined) return { issues: [], error: 'this line is not JSON' };
  const card = readLintCard(value);
  if (!card) return { issues: [], error: 'a card is an object with a front and a back' };
  return { issues: lintCard(card) };
}
