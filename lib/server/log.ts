/** What a line says besides the failure: the request's number, its method and its path without the query. */
export type Where = { requestId: string; method?: string; path?: string; digest?: string };

/**
 * Writes a fault of ours to standard error: one line, one JSON object. It names what failed and where in the code,
 * and nothing that a person typed, sent or is called: no cookie, no address, no query, no values of a row.
 */
export function logFailure(error: unknown, where: Where): void {
  const line = { at: new Date().toISOString(), level: 'error', ...where, ...told(error) };
  process.stderr.write(`${JSON.stringify(line)}\n`);
}

/** Longer messages are those that quote something. */
const LONGEST_MESSAGE = 200;

function told(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return { name: error.name, code, message: messageOf(error), stack: frames.map((frame) => frame.trim()) };
}

/** Prisma quotes the whole call above its last line, and in a validation error also the values. */
function messageOf({ name, message }: Error): string | undefined {
  if (name === 'PrismaClientValidationError') return undefined;
  const last = message.trim().split('\n').at(-1) ?? '';
  return last.replaceAll(/\w+:\/\/\S+/g, '(url)').slice(0, LONGEST_MESSAGE);
}
