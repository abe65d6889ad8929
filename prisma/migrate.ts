// Brings the database of DATABASE_URL up to date. Silent when there is nothing to do.
import { applyMigrations } from './apply-migrations.ts';

try {
  const applied = await applyMigrations(process.env['DATABASE_URL']!);
  if (applied.length > 0) console.log(`Database brought up to date: ${applied.join(', ')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
