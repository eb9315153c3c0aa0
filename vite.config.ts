import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { britishEnglishAlone } from './.build/british-english-alone.ts';
import { mapLibreFromSource } from './.build/maplibre-from-source.ts';
import { offlineProgram } from './.build/offline-program.ts';
import { papersForIt } from './.build/papers-for-it.ts';
import { policyInPage } from './.build/policy-in-page.ts';
import { tilesPage } from './.build/tiles-page.ts';
import { workersBesideThePage } from './.build/workers-beside-the-page.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const IN_A_BROWSER = {
  globalSetup: 'test/e2e/serve.ts',
  testTimeout: 120_000,
  hookTimeout: 60_000,
  // As long as one thing is waited for (`desk.ts`): a second is too short where the server is busy.
  expect: { poll: { timeout: 15_000 } },
  // A browser without a graphics card may lose one journey to chance; the same one twice is a fault.
  retry: 1,
};

/** What cannot be driven in Firefox, and why. */
const NOT_IN_FIREFOX = [
  // Its look at every part for weak eyes breaks the connection.
  'test/e2e/accessibility.journey.ts',
  // Fingers, tagged PDF, killing a tab and what screen readers are given need Chromium's own protocol.
  'test/e2e/hands.journey.ts',
  'test/e2e/panel.journey.ts',
  'test/e2e/killed-tab.journey.ts',
  'test/e2e/passing-states.journey.ts',
];

export default defineConfig({
  base: './',
  define: { 'import.meta.env.LOTWISE_VERSION': JSON.stringify(version) },
  plugins: [
    react(),
    mapLibreFromSource(),
    workersBesideThePage(),
    britishEnglishAlone(),
    policyInPage(),
    tilesPage(),
    papersForIt(),
    offlineProgram(),
  ],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    license: { fileName: 'licences.md' },
    // Readers of file formats are fetched by a worker, which has no page to put links for preloading in.
    modulePreload: {
      resolveDependencies: (file, needs) => (/\/read-[^/]*$/.test(file) ? [] : needs),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store)[\\/]/,
            },
          ],
        },
      },
    },
  },
  // One file each: a worker that starts from an address inside the page finds no other.
  worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
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
          exclude: NOT_IN_FIREFOX,
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
      {
        extends: true,
        // What takes longer than a build server has: `npm run long`.
        test: {
          name: 'long',
          include: ['test/e2e/**/*.long.ts'],
          ...IN_A_BROWSER,
          fileParallelism: false,
        },
      },
    ],
  },
});
