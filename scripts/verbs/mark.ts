import process from 'node:process';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { mark } from '#domain/quiz/marker.ts';
import { answerLines } from '../json-lines.ts';

const USAGE =
  'usage: dossier mark < answers.jsonl   (an answer a line: {"expected": "…", "accept": ["…"], "others": ["…"], "typed": "…"})';

const texts = z.array(z.string()).nullish();
const answerLine = z.object({
  expected: z.string().min(1),
  accept: texts,
  others: z.array(z.union([z.string(), z.object({ name: z.string(), accept: texts })])).nullish(),
  typed: z.string(),
});
type AnswerLine = z.infer<typeof answerLine>;

/**
 * Marks typed answers from standard input, one JSON object a line, and answers with a line each: `{"verdict", "reason",
 * "confusedWith"}`, the last only where another answer was written. A line that is no answer gets an `error` and stops
 * nothing.
 *
 * @returns the exit code: 0 once all lines are answered, whatever the verdicts; 2 if the call is wrong
 */
export function run(args: string[], input: Readable = process.stdin): Promise<number> {
  return answerLines(args, { usage: USAGE, input, answer });
}

function answer(value: unknown): object {
  if (value === undefined) return { error: 'this line is not JSON' };
  const read = answerLine.safeParse(value);
  if (!read.success) return { error: mistake(read.error) };
  const { verdict, reason, confusedWith } = mark(read.data.typed, against(read.data));
  return { verdict, reason, confusedWith };
}

function against({ expected, accept, others }: AnswerLine): Parameters<typeof mark>[1] {
  return {
    expected,
    accept: accept ?? [],
    others: (others ?? []).map((other) =>
      typeof other === 'string' ? other : { name: other.name, accept: other.accept ?? [] },
    ),
  };
}

function mistake({ issues: [first] }: z.ZodError): string {
  const where = first?.path.join('.');
  return where ? `${where}: ${first?.message}` : 'an answer is an object with "expected" and "typed"';
}
