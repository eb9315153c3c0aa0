import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** The name of the service worker in the folder: it never changes, as browsers know it by that. */
const OFFLINE_PROGRAM = 'offline.js';

/**
 * What is in the folder for people who look after it, letters in a format that only old browsers ask for, and the page
 * with map tiles, which may have been deleted and then is to be gone.
 */
const NOT_KEPT = /\.(md|txt|woff)$|\.schema\.json$|^with-map-tiles\.html$/;

/** Builds the service worker into the root of the folder, and tells it of every file that is to be kept. */
export function offlineProgram(): Plugin {
  return {
    name: 'offline-program',
    apply: 'build',
    config: () => ({
      build: {
        rolldownOptions: {
          input: { index: 'index.html', offline: 'src/workers/offline.worker.ts' },
          output: {
            entryFileNames: ({ name }) => (name === 'offline' ? OFFLINE_PROGRAM : 'assets/[name]-[hash].js'),
          },
        },
      },
    }),
    writeBundle({ dir }, bundle) {
      const program = bundle[OFFLINE_PROGRAM];
      if (program?.type !== 'chunk' || program.imports.length > 0)
        this.error('The service worker must be one file of its own.');
      writeOfflineProgram(dir!, program.code);
    },
  };
}

/** Writes the service worker of a folder, which names every file in it that is to be kept. */
export function writeOfflineProgram(folder: string, program: string): void {
  const list = JSON.stringify(filesToKeep(folder));
  const version = createHash('sha256').update(list).update(program).digest('hex').slice(0, 16);
  const head = `const LOTWISE_VERSION = '${version}';\nconst LOTWISE_FILES = ${list};\n`;
  writeFileSync(join(folder, OFFLINE_PROGRAM), head + program);
}

/** Each file that the app may ask for with the hash of its contents, as `fetch` knows it; the page is `''`. */
function filesToKeep(folder: string): Record<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path !== OFFLINE_PROGRAM && !NOT_KEPT.test(path))
    .sort();
  return Object.fromEntries(
    paths.map((path) => {
      const hash = createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('base64');
      return [path === 'index.html' ? '' : path, `sha256-${hash}`];
    }),
  );
}
