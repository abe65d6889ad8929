import fs from 'node:fs';
import path from 'node:path';
import { inside } from '../scripts/checkout.mjs';
import { start } from '../scripts/programs.mjs';
import { unlessDone } from '../scripts/stamp.mjs';
import { step } from '../scripts/step.mjs';
import { benchFolder } from './data-file.ts';

/** Where the bare project is, absolute. */
export const bareNext = path.join(benchFolder, 'bare-next');

/**
 * The least that Next makes of a page, of a key press and of a POST, with the packages of this checkout: what the
 * product adds is measured against it. It is written beside the measurements' data, so no part of it is ever served
 * with the product.
 */
const FILES = {
  'package.json': '{ "type": "module" }\n',
  'next.config.js': `export default { turbopack: { root: ${JSON.stringify(inside('.'))} } };\n`,
  'app/layout.js': `export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
  'app/page.js': `export default function Page() {
  return <main><h1>Bare</h1></main>;
}
`,
  'app/keys/page.js': `import { Keys } from './keys.js';
export default function Page() {
  return <Keys />;
}
`,
  'app/keys/keys.js': `'use client';
import { useEffect, useState } from 'react';
export function Keys() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const press = () => setCount((before) => before + 1);
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return <main><h1 data-action={count % 2 === 0 ? 'reveal' : 'good'}>{count}</h1></main>;
}
`,
  'app/api/reviews/route.js': `export async function POST(request) {
  const { events } = await request.json();
  return Response.json({ accepted: events.map(({ id }) => id) });
}
`,
};

/** Writes and builds the bare project, unless it stands already for these packages. */
export async function buildBareNext(): Promise<void> {
  const inputs = ['bench/bare-next.ts', 'package-lock.json'];
  await unlessDone(path.join(bareNext, '.next', 'stamp'), inputs, async () => {
    fs.rmSync(bareNext, { recursive: true, force: true });
    for (const [name, text] of Object.entries(FILES)) {
      const file = path.join(bareNext, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
    }
    await step('Building a bare page to compare with', start('next', ['build', bareNext]));
  });
}
