import { readFileSync, realpathSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { type Plugin, transformWithOxc } from 'vite';
import { defineConfig } from 'vitest/config';
import { policyInPage } from './build/policy-in-page.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const IN_A_BROWSER = {
  globalSetup: 'test/e2e/serve.ts',
  testTimeout: 120_000,
  hookTimeout: 60_000,
  // A browser without a graphics card may lose one journey to chance; the same one twice is a fault.
  retry: 1,
};

export default defineConfig({
  base: './',
  define: { 'import.meta.env.LOTWISE_VERSION': JSON.stringify(version) },
  plugins: [react(), mapLibreFromSource(), policyInPage()],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'react',
              test: /node_modules[\\/](react|react-dom|scheduler|react-aria|react-aria-components|react-stately|@react-[a-z]+|@internationalized|clsx|use-sync-external-store)[\\/]/,
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
/**
 * Builds the map from the sources that its package holds, so that the map and its worker share what both need: as
 * two finished programs they weigh 125 kB more, compressed. `map-worker` is the address of the worker.
 */
function mapLibreFromSource(): Plugin {
  const source = `${realpathSync('node_modules/maplibre-gl')}/src/`;
  const worker = `${source}source/worker.ts`;
  let isBuild = false;
  return {
    name: 'maplibre-from-source',
    config: (_, { command }) => {
      isBuild = command === 'build';
      return { resolve: { alias: [{ find: /^maplibre-gl$/, replacement: `${source}index.ts` }] } };
    },
    enforce: 'pre',
    // Its classes name fields that others fill in: declared alone, they must not be set to nothing.
    transform: (code, id) =>
      id.startsWith(source)
        ? transformWithOxc(code, id, { typescript: { removeClassFieldsWithoutInitializer: true } })
        : undefined,
    resolveId: (id) => (id === 'virtual:map-worker' ? `\0${id}` : undefined),
    load(id) {
      if (id !== '\0virtual:map-worker') return undefined;
      if (!isBuild) return `export default '/@fs${worker}'`;
      const reference = this.emitFile({ type: 'chunk', id: worker, name: 'map-worker' });
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`;
    },
  };
}
