import path from 'node:path';
import { expect, test } from 'vitest';
import { environment } from './environment.ts';

test.each([
  ['nothing set', undefined, `file:${path.resolve('data/dossier.db')}`],
  ['an empty variable', '', `file:${path.resolve('data/dossier.db')}`],
  ['a file', 'file:/srv/dossier.db', 'file:/srv/dossier.db'],
  ['PostgreSQL', 'postgresql://localhost/dossier', 'postgresql://localhost/dossier'],
])('%s', (_, given, url) => expect(environment({ DATABASE_URL: given }).DATABASE_URL).toBe(url));

test.each(['dossier.db', 'mysql://localhost/dossier', 'file:'])('%s is no database, and says so', (given) => {
  expect(() => environment({ DATABASE_URL: given })).toThrow(/^DATABASE_URL must be file:PATH/);
});
