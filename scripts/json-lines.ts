import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** A verb that answers each line of JSON on its input with one line of JSON. */
export type JsonLinesVerb = {
  usage: string;
  input: Readable;
  /** Gets the parsed line, or undefined where it is not JSON; a bad line gets its answer too and stops nothing. */
  answer: (value: unknown) => object;
};

/** Runs the verb; returns the exit code: 0 once all lines are answered, 2 if the call is wrong. */
export async function answerLines(args: string[], { usage, input, answer }: JsonLinesVerb): Promise<number> {
  if (args.length > 0) {
    console.error(usage);
    return 2;
  }
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() !== '') console.log(JSON.stringify(answer(parsedJson(line))));
  }
  return 0;
}

function parsedJson(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
