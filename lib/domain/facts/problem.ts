/** Something wrong in a content file, placed so that an editor can jump to it. Line and column count from 1. */
export type Problem = { file: string; line: number; col: number; message: string };

/** `facts.yaml:71:19 unknown subject "hekmatyr"`: the form that terminals and editors make clickable. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.col} ${problem.message}`;
}
