import { growOccupancy, type LoadClass } from './occupancy.ts';

/** How packages of several sizes fare that share places. */
export interface SharedPlaces {
  /** By class: the chance that a package finds too few places free, and is lost. */
  readonly blocking: readonly number[];
  /** Places taken on average. */
  readonly meanOccupied: number;
}

/**
 * Packages of several sizes that share `capacity` places, with nobody waiting: exact for packages that come at
 * random, and stable at tens of thousands of places. A large package is refused several times as often as a
 * small one. Kaufman 1981; Roberts 1981. Places taken on average are Σ loadₖ · sizeₖ · (1 − blockingₖ), by Little.
 */
export function kaufmanRoberts(capacity: number, classes: readonly LoadClass[]): SharedPlaces {
  if (!(Number.isInteger(capacity) && capacity >= 0))
    throw new RangeError(`Places are a whole number of 0 or more, not ${capacity}.`);
  const places = growOccupancy(classes);
  for (let grown = 0; grown < capacity; grown++) places.grow();
  const blocking = places.blocking();
  const meanOccupied = classes.reduce(
    (sum, { load, size }, at) => sum + load * size * (1 - blocking[at]!),
    0,
  );
  return { blocking, meanOccupied };
}
