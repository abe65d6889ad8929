import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const domain = fileURLToPath(new URL('../lib/domain', import.meta.url));
let generator: string | undefined;

/**
 * Of a deck's text and of the code that makes cards from it: equal means that syncing would change nothing. All of
 * `lib/domain` counts, because nobody remembers to raise a version number when a phrase is reworded.
 */
export function contentHash(text: string): string {
  generator ??= hashOf(sources().map((file) => fs.readFileSync(file, 'utf8')));
  return hashOf([generator, text]);
}

function sources(): string[] {
  const files = fs.readdirSync(domain, { recursive: true, encoding: 'utf8' });
  const isCode = (file: string) => file.endsWith('.ts') && !file.endsWith('.test.ts');
  return files
    .filter(isCode)
    .sort()
    .map((file) => path.join(domain, file));
}

function hashOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} ${part}`);
  return hash.digest('hex');
}
