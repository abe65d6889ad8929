import fs from 'node:fs';
import { defineConfig } from 'prisma/config';
import { providerOf, schemaFor } from './prisma/provider.ts';

const url = process.env.DATABASE_URL || 'file:./data/dossier.db';
const provider = providerOf(url);

// The models are written once, for SQLite; PostgreSQL's are derived from them.
const schema = provider === 'sqlite' ? 'prisma/schema' : 'prisma/.postgresql';
if (provider === 'postgresql') {
  fs.mkdirSync(schema, { recursive: true });
  for (const file of fs.readdirSync('prisma/schema'))
    fs.writeFileSync(
      `${schema}/${file}`,
      schemaFor(provider, fs.readFileSync(`prisma/schema/${file}`, 'utf8')),
    );
}

// The CLI fetches its native engine before `generate`, which never runs it: any file that exists will do.
if (process.argv.includes('generate')) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema,
  migrations: { path: `prisma/migrations/${provider}` },
  datasource: { url },
});
