import { readFileSync, realpathSync } from 'node:fs';
import { MAPLIBRE_SOURCE } from './maplibre-source.ts';

const STYLE_EXPRESSIONS = `${realpathSync('node_modules/@maplibre/maplibre-gl-style-spec')}/dist/expression/definitions/`;

/** Parts of the map that no map of ours has: a globe, hills, walls of buildings, films, and marks for its makers. */
const LEFT_OUT = new Set(
  [
    'geo/projection/globe_projection',
    'geo/projection/globe_camera_helper',
    'geo/projection/globe_transform',
    'geo/projection/vertical_perspective_projection',
    'geo/projection/vertical_perspective_camera_helper',
    'geo/projection/vertical_perspective_transform',
    'render/terrain',
    'source/canvas_source',
    'source/image_source',
    'source/raster_dem_tile_source',
    'source/raster_dem_tile_worker_source',
    'source/video_source',
    'style/style_layer/color_relief_style_layer',
    'style/style_layer/fill_extrusion_style_layer',
    'style/style_layer/hillshade_style_layer',
    'ui/hash',
    'webgl/draw/draw_collision_debug',
    'webgl/draw/draw_color_relief',
    'webgl/draw/draw_custom',
    'webgl/draw/draw_debug',
    'webgl/draw/draw_fill_extrusion',
    'webgl/draw/draw_hillshade',
    'webgl/draw/draw_terrain',
    'webgl/render_to_texture',
  ]
    .map((part) => `${MAPLIBRE_SOURCE}${part}.ts`)
    .concat(
      // Ways for a style to measure the ground, which ours leave to `core`.
      ['distance', 'within'].map((name) => `${STYLE_EXPRESSIONS}${name}.mjs`),
    ),
);

const SHADERS = new RegExp(
  `^${MAPLIBRE_SOURCE}shaders/glsl/(_projection_globe|atmosphere|collision_|color_relief|debug|fill_extrusion|hillshade|terrain)`,
);

/** Styles are ours alone, and looked at by a test before they are built: `test/map/styles.test.ts`. */
const NO_VALIDATION = `
export const SPEC_SOURCE_TYPES = new Set();
export const validateStyle = () => [];
export const validateStyleAndEmit = () => false;
export const emitValidationErrors = () => false;
export const validateAndEmit = () => false;
`;

/**
 * What stands in the place of a source file of the map that is left out, or undefined where it stays: the same names,
 * each of which says no where it asks what something is (`isHillshadeStyleLayer`) and throws where it should do
 * something.
 */
export function standIn(file: string): string | undefined {
  if (SHADERS.test(file)) return `export default 'void main() {}';`;
  if (file === `${MAPLIBRE_SOURCE}style/validate_style.ts`) return NO_VALIDATION;
  if (!LEFT_OUT.has(file)) return undefined;
  const names = [...readFileSync(file, 'utf8').matchAll(EXPORTED)].flatMap(([, name, list]) =>
    name === undefined ? list!.split(',').map((each) => each.trim()) : [name],
  );
  const lines = names
    .filter((name) => name !== '')
    .map((name) =>
      name.startsWith('is')
        ? `export function ${name}() { return false; }`
        : `export class ${name} { constructor() { throw new Error('${name} is not in this build.'); } }`,
    );
  return lines.join('\n');
}

const EXPORTED = /^export (?:abstract )?(?:(?:class|function|const) (\w+)|\{([^}]*)\})/gm;
