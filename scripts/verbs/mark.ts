import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { mark } from '#domain/quiz/marker.ts';

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
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return { error: 'this line is not JSON' };
  }
  const read = answerLine.safeParse(raw);
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
