import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const builder = { optionalDependencies: { 'builder-mac': '1.0.0' } };

test.each([
  ['every platform is locked', { 'node_modules/builder': builder, 'node_modules/builder-mac': {} }, ''],
  [
    'a platform is locked inside the package that asks',
    { 'node_modules/builder': builder, 'node_modules/builder/node_modules/builder-mac': {} },
    '',
  ],
  [
    'a platform is locked beside a package that lies deeper',
    { 'node_modules/a/node_modules/builder': builder, 'node_modules/a/node_modules/builder-mac': {} },
    '',
  ],
  [
    'a platform is missing',
    { 'node_modules/builder': builder },
    'node_modules/builder names builder-mac, which is not locked.\n',
  ],
  [
    'a platform is locked where the package cannot see it',
    { 'node_modules/builder': builder, 'node_modules/b/node_modules/builder-mac': {} },
    'node_modules/builder names builder-mac, which is not locked.\n',
  ],
  [
    'a download host is named',
    { 'node_modules/builder': { resolved: 'https://registry.example/builder.tgz' } },
    'node_modules/builder names a download host: keep omit-lockfile-registry-resolved in .npmrc.\n',
  ],
])('%s', (_, packages, complaint) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dossier-lock-'));
  fs.writeFileSync(
    path.join(folder, 'package-lock.json'),
    JSON.stringify({ packages: { '': {}, ...packages } }),
  );
  const script = path.join(import.meta.dirname, 'lockfile.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
  fs.rmSync(folder, { recursive: true });
  expect([status, stderr]).toEqual([complaint ? 1 : 0, complaint]);
});
