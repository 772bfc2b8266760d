/** Two sets of tests: `unit` needs nothing but Node; `browser` drives the built extension in real browsers. */
import { defineConfig } from 'vitest/config';
import { knowledge } from './tools/knowledge/plugin';

const browserTests = 'test/browser/**/*.test.ts';

export default defineConfig({
  plugins: [knowledge()],
  define: { __TEST_BUILD__: 'true' },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Property tests on a busy machine take their time; nothing is judged by it.
          testTimeout: 60_000,
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [browserTests],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [browserTests],
          // One browser at a time: a second one steals the focus, and with it the pointer's and the keyboard's events.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
