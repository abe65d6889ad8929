import fs from 'node:fs';
import { defineConfig } from 'prisma/config';

const url = process.env.DATABASE_URL || 'file:./data/dossier.db';
const provider = /^postgres(ql)?:/.test(url) ? 'postgresql' : 'sqlite';

// The models are written once, for SQLite; PostgreSQL's are the same files with the provider's name changed.
let schema = 'prisma/schema';
if (provider === 'postgresql') {
  fs.cpSync(schema, 'prisma/.postgresql', { recursive: true });
  const main = `${(schema = 'prisma/.postgresql')}/schema.prisma`;
  fs.writeFileSync(main, fs.readFileSync(main, 'utf8').replaceAll('sqlite', 'postgresql'));
}

// The CLI fetches its native engine before `generate`, which never runs it: any file that exists will do.
if (process.argv.includes('generate')) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema,
  migrations: { path: `prisma/migrations/${provider}` },
  datasource: { url },
});
