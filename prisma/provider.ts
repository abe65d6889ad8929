/** The two databases that Dossier runs on. */
export type Provider = 'sqlite' | 'postgresql';

/** Which database a `DATABASE_URL` means: `postgres://…` or `postgresql://…`, anything else is a SQLite file. */
export function providerOf(url: string): Provider {
  return /^postgres(ql)?:/.test(url) ? 'postgresql' : 'sqlite';
}

/** The path in a SQLite url, read as Prisma's adapter reads it: what stands after `file:`. */
export function sqliteFile(url: string): string {
  return url.replace(/^file:/, '');
}
