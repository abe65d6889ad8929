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

/**
 * A file of `prisma/schema` as a provider takes it: it is written for SQLite. On PostgreSQL the plain type `json` keeps
 * the order of keys, as SQLite does; a deck's passages, entities and sets stand in the order of its file.
 */
export function schemaFor(provider: Provider, text: string): string {
  if (provider === 'sqlite') return text;
  return text.replaceAll('sqlite', provider).replaceAll(/\bJson$/gm, 'Json @db.Json');
}
