import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { lintCard } from '#domain/facts/lint/lint.ts';
import { readLintCard } from '#domain/facts/lint/read-card.ts';

const USAGE =
  'usage: dossier lint < cards.jsonl   (a card a line: {"front": "…", "back": "…", "kind": "…", …})';

/**
 * Lints cards from standard input, one JSON object a line, and answers with a line each: `{"issues": [{"rule",
 * "severity", "message"}]}`. A line that is no card gets an `error` and stops nothing.
 *
 * @returns the exit code: 0 once all lines are answered, whatever was found; 2 if the call is wrong
 */
export async function run(args: string[], input: Readable = process.stdin): Promise<number> {
  if (args.length > 0) {
    console.error(USAGE);
    return 2;
  }
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() !== '') console.log(JSON.stringify(answer(line)));
  }
  return 0;
}

function answer(line: string): object {
  const parsed = parsedJson(line);
  if (parsed === undefined) return { issues: [], error: 'this line is not JSON' };
  const card = readLintCard(parsed);
  if (!card) return { issues: [], error: 'a card is an object with a front and a back' };
  return { issues: lintCard(card) };
}

function parsedJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
