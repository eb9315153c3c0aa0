import { readFileSync } from 'node:fs';
import { type Plugin, transformWithOxc } from 'vite';
import { standIn } from './maplibre-left-out.ts';
import { MAPLIBRE_SOURCE } from './maplibre-source.ts';

/**
 * Builds the map from the sources that its package holds, so that the map and its worker share what both need, and
 * leaves out what no map of ours has.
 */
export function mapLibreFromSource(): Plugin {
  return {
    name: 'maplibre-from-source',
    config: () => ({
      resolve: { alias: [{ find: /^maplibre-gl$/, replacement: `${MAPLIBRE_SOURCE}index.ts` }] },
    }),
    enforce: 'pre',
    // Its classes name fields that others fill in: declared alone, they must not be set to nothing.
    transform(code, id) {
      if (id.startsWith(MAPLIBRE_SOURCE)) {
        return transformWithOxc(code, id, { typescript: { removeClassFieldsWithoutInitializer: true } });
      }
      if (!id.endsWith('/maplibre-gl.css')) return undefined;
      // The looks of what stands on no map of ours are most of all.
      const unused =
        /^[^{]*-(ctrl-(geolocate|fullscreen|shrink|globe|terrain|logo|compass)|popup|marker|user-location)/;
      return code.replace(/[^{}]*\{[^{}]*\}/g, (rule) => (unused.test(rule) ? '' : rule));
    },
    resolveId: (id) => (id === '@maplibre/mlt' ? `\0${id}` : undefined),
    load(id) {
      if (id === '\0@maplibre/mlt') return NO_MLT;
      // All that it wants of it is its version.
      if (id === PACKAGE)
        return JSON.stringify({ version: JSON.parse(readFileSync(PACKAGE, 'utf8')).version });
      return standIn(id);
    },
  };
}

const PACKAGE = MAPLIBRE_SOURCE.replace(/src\/$/, 'package.json');
const NO_MLT =
  'export const GEOMETRY_TYPE = {}; export function decodeTile() { throw new Error("No reader of MLT tiles is in this build."); }';
