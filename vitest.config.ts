import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // A busy machine is no fault of the code: no test is timed.
    testTimeout: 240_000,
    hookTimeout: 300_000,
    reporters: ['default', './test/summary.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          setupFiles: ['test/same-seed.ts'],
          include: ['{src,scripts,test}/**/*.test.ts'],
          exclude: ['test/site/**', 'test/fixtures/**', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/*.test.ts'],
          globalSetup: ['test/site/setup.ts'],
        },
      },
    ],
  },
});
