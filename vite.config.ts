import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

const IN_A_BROWSER = {
  globalSetup: 'test/e2e/serve.ts',
  testTimeout: 120_000,
  hookTimeout: 60_000,
  // A browser without a graphics card may lose one journey to chance; the same one twice is a fault.
  retry: 1,
};

export default defineConfig({
  base: './',
  plugins: [react(), openPolicyInDevelopment()],
  build: { target: 'es2022', chunkSizeWarningLimit: 1500 },
  worker: { format: 'es' },
  test: {
    // Half the cores is one of two: five hundred files would take twice as long.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
          // A busy build server is no fault of the code.
          testTimeout: 30_000,
          // Eight hundred files load the same modules: anew for each, that takes longer than the tests. No module
          // keeps anything but what it worked out of its arguments, and no test replaces one.
          isolate: false,
          restoreMocks: true,
          unstubGlobals: true,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/e2e/**/*.journey.ts'],
          ...IN_A_BROWSER,
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['test/e2e/**/*.journey.ts'],
          ...IN_A_BROWSER,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        // What is timed has the machine to itself.
        test: {
          name: 'measures',
          include: ['test/e2e/**/*.measure.ts'],
          ...IN_A_BROWSER,
          fileParallelism: false,
        },
      },
    ],
  },
});

/** Live reload works through scripts in the page, which the strict policy of the built app forbids. */
function openPolicyInDevelopment(): Plugin {
  const policy = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/;
  return {
    name: 'open-policy-in-development',
    apply: 'serve',
    transformIndexHtml: (html) => html.replace(policy, ''),
  };
}
