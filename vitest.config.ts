import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Outside Next the package throws, wherever it is imported from.
    alias: { 'server-only': new URL('./node_modules/server-only/empty.js', import.meta.url).pathname },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['lib/{domain,ui}/**/*.test.ts', '{app,scripts,bench}/**/*.test.ts'],
          exclude: ['app/api/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'data',
          include: ['{app/api,lib/server,prisma}/**/*.test.ts'],
          globalSetup: ['prisma/test-databases.ts'],
        },
      },
    ],
  },
});
