import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { VERBS } from './verbs.mjs';

test.each([[[]], [['study']], [['--help']], [['toString']]])(
  'without a verb that it knows (%j) it lists those it knows',
  (args) => {
    const script = path.join(import.meta.dirname, 'dossier.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([2, '']);
    for (const verb of Object.keys(VERBS)) expect(stderr).toMatch(new RegExp(`^  ${verb} `, 'm'));
  },
);
