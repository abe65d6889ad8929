const lines = (count, line) => Array.from({ length: count }, () => line).join('\n');

/** Imports that go the wrong way: [file, the module it may not import]. */
const FORBIDDEN_IMPORTS = [
  ['lib/domain/facts/alias.ts', '#server/clock.ts'],
  ['lib/domain/facts/relative.ts', '../../server/clock.ts'],
  ['lib/domain/facts/ui.ts', '../../ui/button.tsx'],
  ['lib/domain/facts/route.ts', '../../../app/route.ts'],
  ['lib/domain/facts/table.ts', '../../../prisma/provider.ts'],
  ['lib/domain/facts/disk.ts', 'node:fs'],
  ['lib/domain/facts/framework.ts', 'react'],
  ['lib/domain/cards/fsrs.ts', 'ts-fsrs'],
  ['lib/domain/schedule/queue.ts', 'ts-fsrs'],
  ['lib/domain/facts/of-a-test.test.ts', '#server/clock.ts'],
  ['lib/ui/server.tsx', '#server/clock.ts'],
  ['lib/ui/server-relative.tsx', '../server/clock.ts'],
  ['lib/ui/route.tsx', '../../app/route.ts'],
  ['lib/ui/router.tsx', 'next/navigation'],
  ['lib/ui/table.tsx', '@prisma/client'],
  ['lib/server/drawing.ts', '#ui/button.tsx'],
  ['lib/server/drawing-relative.ts', '../ui/button.tsx'],
  ['lib/server/route.ts', '../../app/route.ts'],
  ['lib/server/headers.ts', 'next/headers'],
  ['app/database.ts', '#server/database.ts'],
  ['app/deep/down/database.ts', '../../../lib/server/database.ts'],
  ['app/client.ts', '../prisma/generated/sqlite/client.ts'],
  ['app/adapter.ts', '@prisma/adapter-pg'],
  ['app/driver.ts', 'better-sqlite3'],
  ['app/fsrs.ts', 'ts-fsrs'],
  ['prisma/route.ts', '../app/route.ts'],
  ['prisma/drawing.ts', '#ui/button.tsx'],
  ['scripts/client.ts', '../prisma/generated/sqlite/client.ts'],
];

/** Other ways to write an import, each of which must be seen as one. */
const FORBIDDEN_FORMS = [
  [
    'lib/domain/facts/type.ts',
    `import type { now } from '#server/clock.ts';\nexport type Now = typeof now;\n`,
  ],
  ['lib/domain/facts/passed-on.ts', `export { now } from '#server/clock.ts';\n`],
  ['lib/domain/facts/later.ts', `export const later = () => import('#server/clock.ts');\n`],
];

/** What the domain may not touch. */
const IMPURITIES = [
  ['dossier/no-clock', 'new Date()'],
  ['dossier/no-clock', 'Date()'],
  ['no-restricted-properties', 'Date.now()'],
  ['no-restricted-properties', 'Math.random()'],
  ['no-restricted-globals', 'performance.now()'],
  ['no-restricted-globals', 'process.env'],
  ['no-restricted-globals', `fetch('/')`],
  ['no-restricted-globals', 'setTimeout(String)'],
  ['no-restricted-globals', 'crypto.randomUUID()'],
  ['no-restricted-globals', 'globalThis'],
  ['no-console', `console.log('')`],
];

/** One file for each rule, which breaks that rule: { rule, file, text }. */
export const PLANTS = [
  ...FORBIDDEN_IMPORTS.map(([file, module]) =>
    plant('no-restricted-imports', file, `import * as it from '${module}';\nexport const used = it;\n`),
  ),
  ...FORBIDDEN_FORMS.map(([file, text]) => plant('no-restricted-imports', file, text)),
  ...IMPURITIES.map(([rule, text], n) =>
    plant(rule, `lib/domain/impure/way-${n}.ts`, `export const impure = () => ${text};\n`),
  ),
  plant(
    'import/no-cycle',
    'lib/domain/cycle/one.ts',
    `import { two } from './two.ts';\nexport const one = () => two;\n`,
  ),
  plant(
    'import/no-cycle',
    'lib/domain/cycle/two.ts',
    `import { one } from './one.ts';\nexport const two = () => one;\n`,
  ),
  plant('import/no-default-export', 'lib/domain/facts/default.ts', `export default 1;\n`),
  plant('oxc/no-barrel-file', 'lib/domain/facts/barrel.ts', `export * from './fine.ts';\n`),
  plant('max-lines', 'lib/domain/facts/long.ts', lines(301, 'export {};')),
  plant(
    'max-lines-per-function',
    'app/long-function.ts',
    `export function long() {\n${lines(60, '  long();')}\n}\n`,
  ),
  plant('unicorn/filename-case', 'lib/domain/facts/camelCase.ts', `export const camel = 1;\n`),
  plant(
    'typescript/no-explicit-any',
    'lib/domain/facts/any.ts',
    `export const any = (it: any): unknown => it;\n`,
  ),
  plant(
    'typescript/consistent-type-imports',
    'app/type-import.ts',
    `import { NextConfig } from 'next';\nexport type It = NextConfig;\n`,
  ),
  plant(
    'typescript/no-floating-promises',
    'app/floating.ts',
    `export function floating() {\n  Promise.resolve(1);\n}\n`,
  ),
  plant(
    'typescript/no-misused-promises',
    'app/misused.ts',
    `export const misused = [1].forEach(async () => Promise.resolve());\n`,
  ),
  plant(
    'typescript/switch-exhaustiveness-check',
    'app/switch.ts',
    `export function name(it: 'a' | 'b') {\n  switch (it) {\n    case 'a':\n      return 1;\n  }\n}\n`,
  ),
  plant(
    'no-misleading-character-class',
    'lib/domain/facts/characters.ts',
    `export const pattern = /[👍]/;\n`,
  ),
  plant(
    'react/rules-of-hooks',
    'app/hook.tsx',
    `import { useState } from 'react';\nexport function Hook({ on }: { on: boolean }) {\n  if (on) useState(1);\n  return null;\n}\n`,
  ),
  plant(
    'react/exhaustive-deps',
    'app/dependency.tsx',
    `import { useEffect } from 'react';\nexport function Dependency({ on }: { on: boolean }) {\n  useEffect(() => void document.body.toggleAttribute('on', on), []);\n  return null;\n}\n`,
  ),
  plant('jsx-a11y/alt-text', 'lib/ui/picture.tsx', `export const Picture = () => <img src="a.png" />;\n`),
  plant(
    'vitest/expect-expect',
    'lib/domain/facts/proves-nothing.test.ts',
    `import { test } from 'vitest';\ntest('one', () => {});\n`,
  ),
  plant(
    'vitest/valid-expect',
    'lib/domain/facts/half.test.ts',
    `import { expect, test } from 'vitest';\ntest('one', () => {\n  expect(1);\n});\n`,
  ),
  plant(
    'vitest/no-focused-tests',
    'lib/domain/facts/focused.test.ts',
    `import { test } from 'vitest';\ntest.only('one', () => {});\n`,
  ),
];

/** What must pass, so that no rule is seen to fire only because it fires at everything: [file, text]. */
export const FINE = [
  [
    'lib/domain/facts/fine.ts',
    `import { parse } from 'yaml';\nimport { z } from 'zod';\nimport { again } from './again.ts';\nexport const fine = () => [parse(again), z.string(), new Date(0)];\n`,
  ],
  ['lib/domain/facts/again.ts', `export const again = '1';\n`],
  [
    'lib/domain/cards/card.ts',
    `import { again } from '#domain/facts/again.ts';\nimport { fine } from '../facts/fine.ts';\nexport const card = [again, fine];\n`,
  ],
  [
    'lib/domain/schedule/fsrs.ts',
    `import { FSRSAlgorithm } from 'ts-fsrs';\nexport const fsrs = FSRSAlgorithm;\n`,
  ],
  [
    'lib/domain/facts/fine.test.ts',
    `import fs from 'node:fs';\nimport { expect, test } from 'vitest';\ntest('reads', () => expect(fs.existsSync('/')).toBe(true));\n`,
  ],
  [
    'lib/ui/button.tsx',
    `import { again } from '#domain/facts/again.ts';\nimport { useId } from 'react';\nexport function Button() {\n  return <button id={useId()}>{again}</button>;\n}\n`,
  ],
  [
    'lib/server/clock.ts',
    `import { again } from '#domain/facts/again.ts';\nexport const now = () => [Date.now(), again];\n`,
  ],
  [
    'lib/server/database.ts',
    `import { PrismaPg } from '@prisma/adapter-pg';\nexport const adapter = PrismaPg;\n`,
  ],
  [
    'app/route.ts',
    `import { now } from '#server/clock.ts';\nimport { Button } from '#ui/button.tsx';\nexport const GET = () => [now(), Button];\n`,
  ],
];

function plant(rule, file, text) {
  return { rule, file, text };
}
