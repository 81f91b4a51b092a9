import { defineConfig } from 'vitest/config';

/**
 * What runs in plain Node. The suites in tests/vscode run inside VS Code's extension host and are started by
 * `npm run test:vscode`.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/{server,syntaxes,vscode,e2e}/**'],
          setupFiles: ['tests/support/steady-properties.ts'],
          // Pure functions of their arguments: a hundred files need not load the language a hundred times.
          isolate: false,
          // Only what hangs is wrong; how long things take is for `npm run bench`.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'server',
          include: ['tests/server/**/*.test.ts', 'tests/syntaxes/**/*.test.ts'],
          setupFiles: ['tests/support/steady-properties.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
          // Real processes on a busy machine: a test that fails three times in a row is wrong, not slow.
          retry: 2,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // Each file drives a VS Code of its own; two at once would slow each other below the time limits.
          fileParallelism: false,
          retry: 2,
          testTimeout: 90_000,
          hookTimeout: 120_000,
          // As long as everything else in the browser waits for its effect; without it a second.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
