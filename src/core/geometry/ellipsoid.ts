/** A model of the Earth's shape by its half axes, metres, and the square of its eccentricity. */
export interface Ellipsoid {
  readonly major: number;
  readonly minor: number;
  readonly eccentricity2: number;
}

/** The National Grid's own model of the Earth. */
export const AIRY_1830 = ellipsoid(6_377_563.396, 6_356_256.909);

/** The model that satellites and web maps use. */
export const WGS84 = ellipsoid(6_378_137, 6_356_752.314245);

function ellipsoid(major: number, minor: number): Ellipsoid {
  return { major, minor, eccentricity2: 1 - minor ** 2 / major ** 2 };
}
