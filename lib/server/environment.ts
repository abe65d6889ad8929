import path from 'node:path';
import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(
      /^(file:.|postgres(ql)?:\/\/)/,
      'must be file:PATH for SQLite or postgresql://… for PostgreSQL, as the README shows',
    )
    .default(() => `file:${path.resolve('data/dossier.db')}`),
});

export type Environment = z.infer<typeof schema>;

/**
 * The process's environment, parsed in this one place; an empty variable counts as absent. Throws an Error whose
 * message names the variable and says what it may be.
 */
export function environment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('\n'));
}
