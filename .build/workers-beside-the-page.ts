import { realpathSync } from 'node:fs';
import type { Plugin } from 'vite';
import { MAPLIBRE_SOURCE } from './maplibre-source.ts';

/**
 * The addresses of workers that start with the page, `virtual:map-worker` and `virtual:open-area-worker`. They are
 * built with the page, and share with it what both need: each as a program of its own, they weigh 170 kB more,
 * compressed.
 */
export function workersBesideThePage(): Plugin {
  const workers: Readonly<Record<string, string>> = {
    'virtual:map-worker': `${MAPLIBRE_SOURCE}source/worker.ts`,
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
