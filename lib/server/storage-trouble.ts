/**
 * What keeps a database from its work and is no mistake in a request: signs in what the drivers say, and the sentence
 * for the person. In none of these cases was anything of the request written.
 */
const TROUBLES: readonly (readonly [sign: RegExp, sentence: string])[] = [
  [/SQLITE_FULL|database or disk is full|ENOSPC|\b53100\b/, 'The server’s disk is full.'],
  [
    /SQLITE_READONLY|readonly database|\b25006\b|SQLITE_CANTOPEN|unable to open database file|Cannot open database/,
    'The server may not write its data.',
  ],
  [/SQLITE_BUSY|database is locked/, 'The database is in use by another program.'],
  [
    /\bP1001\b|\bP1002\b|\bP1017\b|\bP2024\b|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|EPIPE|DatabaseNotReachable|ConnectionClosed|Connection terminated|terminating connection|starting up|shutting down|\b57P0[123]\b|timeout exceeded when trying to connect|too many (clients|connections)|\b53300\b/i,
    'The database does not answer.',
  ],
];

/** The sentence for a failure of the database as a whole, or null where the failure is something else. */
export function storageTrouble(error: unknown): string | null {
  const said = saidBy(error);
  return TROUBLES.find(([sign]) => sign.test(said))?.[1] ?? null;
}

/** Drivers put what happened into the code, the message or the cause of the cause; Prisma puts the driver into meta. */
function saidBy(error: unknown, depth = 0): string {
  if (typeof error !== 'object' || error === null || depth > 4) return '';
  const { code, kind, message, originalCode, originalMessage, meta, cause } = error as Record<
    string,
    unknown
  >;
  const { driverAdapterError } = (meta ?? {}) as { driverAdapterError?: unknown };
  const words = [code, kind, lastLine(message), originalCode, originalMessage];
  const own = words.filter((word) => typeof word === 'string').join(' ');
  return `${own} ${saidBy(driverAdapterError ?? cause, depth + 1)}`;
}

/** Prisma quotes the call above its last line. */
function lastLine(message: unknown): unknown {
  return typeof message === 'string' ? message.trim().split('\n').at(-1) : message;
}
