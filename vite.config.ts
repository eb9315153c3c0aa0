import { readFileSync, realpathSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { type Plugin, transformWithOxc } from 'vite';
import { defineConfig } from 'vitest/config';
import { offlineProgram } from './.build/offline-program.ts';
import { papersForIt } from './.build/papers-for-it.ts';
import { policyInPage } from './.build/policy-in-page.ts';
import { tilesPage } from './.build/tiles-page.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

const IN_A_BROWSER = {
  globalSetup: 'test/e2e/serve.ts',
  testTimeout: 120_000,
  hookTimeout: 60_000,
  // A browser without a graphics card may lose one journey to chance; the same one twice is a fault.
  retry: 1,
};

const MAPLIBRE = `${realpathSync('node_modules/maplibre-gl')}/src/`;

/** What cannot be driven in Firefox, and why. */
const NOT_IN_FIREFOX = [
  // Its look at every part for weak eyes breaks the connection.
  'test/e2e/accessibility.journey.ts',
  // Fingers, tagged PDF and killing a tab need Chromium's own protocol.
  'test/e2e/hands.journey.ts',
  'test/e2e/panel.journey.ts',
  'test/e2e/killed-tab.journey.ts',
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
/**
 * Builds the map from the sources that its package holds, so that the map and its worker share what both need, and
 * leaves out the reading of tiles in a format that no map of ours has.
 */
function mapLibreFromSource(): Plugin {
  return {
    name: 'maplibre-from-source',
    config: () => ({ resolve: { alias: [{ find: /^maplibre-gl$/, replacement: `${MAPLIBRE}index.ts` }] } }),
    enforce: 'pre',
    // Its classes name fields that others fill in: declared alone, they must not be set to nothing.
    transform(code, id) {
      if (id.startsWith(MAPLIBRE)) {
        return transformWithOxc(code, id, { typescript: { removeClassFieldsWithoutInitializer: true } });
      }
      if (!id.endsWith('/maplibre-gl.css')) return undefined;
      // The looks of what stands on no map of ours are most of all.
      const unused =
        /^[^{]*-(ctrl-(geolocate|fullscreen|shrink|globe|terrain|logo|compass)|popup|marker|user-location)/;
      return code.replace(/[^{}]*\{[^{}]*\}/g, (rule) => (unused.test(rule) ? '' : rule));
    },
    resolveId: (id) => (id === '@maplibre/mlt' ? `\0${id}` : undefined),
    load: (id) =>
      id === '\0@maplibre/mlt'
        ? 'export const GEOMETRY_TYPE = {}; export function decodeTile() { throw new Error("No reader of MLT tiles is in this build."); }'
        : undefined,
  };
}

/**
 * The addresses of workers that start with the page, `virtual:map-worker` and `virtual:open-area-worker`. They are
 * built with the page, and share with it what both need: each as a program of its own, they weigh 170 kB more,
 * compressed.
 */
function workersBesideThePage(): Plugin {
  const workers: Readonly<Record<string, string>> = {
    'virtual:map-worker': `${MAPLIBRE}source/worker.ts`,
    'virtual:open-area-worker': realpathSync('src/workers/open-area.worker.ts'),
  };
  let isBuild = false;
  return {
    name: 'workers-beside-the-page',
    config: (_, { command }) => {
      isBuild = command === 'build';
    },
    resolveId: (id) => (id in workers ? `\0${id}` : undefined),
    load(id) {
      const worker = workers[id.slice(1)];
      if (worker === undefined) return undefined;
      if (!isBuild) return `export default '/@fs${worker}'`;
      const reference = this.emitFile({ type: 'chunk', id: worker, name: id.replace(/^\0virtual:/, '') });
      return `export default import.meta.ROLLUP_FILE_URL_${reference}`;
    },
  };
}

/** Leaves out what menus and boxes say of themselves in other languages: the page is in British English. */
function britishEnglishAlone(): Plugin {
  const other =
    /[\\/]react-(aria|stately)[\\/]dist[\\/].*[\\/]intl[\\/].*[\\/](?!en-)[a-z]{2}-[A-Z]{2}\.m?js$/;
  return {
    name: 'british-english-alone',
    apply: 'build',
    load: (id) => (other.test(id) ? 'export default {}' : undefined),
  };
}
