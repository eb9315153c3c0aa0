import { realpathSync } from 'node:fs';

/** Where the sources of the map lie in its package. */
export const MAPLIBRE_SOURCE = `${realpathSync('node_modules/maplibre-gl')}/src/`;
