/** Length of the equator in Web Mercator (WGS84), metres. */
const EQUATOR_METRES = 40_075_016.686;

/** Width of the whole world at zoom 0, pixels. */
export const WORLD_PIXELS = 512;

/** Height of MapLibre's kernel at its middle: 1/√(2π), `GAUSS_COEF` in its heatmap shaders. */
const KERNEL_PEAK = 0.3989422804014327;

/** What makes MapLibre's heatmap a density: its radius at zoom 0 in pixels, doubling with each zoom, and its intensity. */
export interface HeatKernel {
  readonly radiusPixelsAtZoom0: number;
  readonly intensity: number;
}

/**
 * The kernel under which MapLibre's heatmap, weighted by hours, is a Gaussian estimate of hours per
 * km², with 1 (the end of the colour ramp) at `topHoursPerSquareKilometre`.
 *
 * A density of standard deviation s km is Σ hours / (2π s²) · exp(−d²/2s²), d in km (Silverman 1986,
 * eq. 4.1). MapLibre draws Σ weight · intensity · P · exp(−r²/2p²), r in pixels, where P is
 * `KERNEL_PEAK` and p a third of the radius. The exponents agree where the radius is three standard
 * deviations in pixels, and the heights, as a share of the top, where
 * intensity = 1 / (2π s² · top · P): the same at every zoom, as a density does not know the zoom.
 * MapLibre leaves out what a package adds below 1/4080 of the top. A pixel is measured at one
 * latitude; over an English county it is within 1 % everywhere.
 */
export function heatKernel(
  bandwidthMetres: number,
  latitude: number,
  topHoursPerSquareKilometre: number,
): HeatKernel {
  const bandwidthKilometres = bandwidthMetres / 1000;
  return {
    radiusPixelsAtZoom0: (3 * bandwidthMetres) / metresPerPixel(0, latitude),
    intensity: 1 / (2 * Math.PI * bandwidthKilometres ** 2 * topHoursPerSquareKilometre * KERNEL_PEAK),
  };
}

/** Metres on the ground across one pixel of the map. */
export function metresPerPixel(zoom: number, latitude: number): number {
  return (EQUATOR_METRES * Math.cos((latitude * Math.PI) / 180)) / (WORLD_PIXELS * 2 ** zoom);
}
