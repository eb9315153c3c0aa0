import { growOccupancy, type LoadClass } from './occupancy.ts';

/** Packages of one size, and how many of them come: what `load` says of hours, this says of people. */
export interface ArrivingClass extends LoadClass {
  /** Packages a week, or in any other time that is the same for all classes. */
  readonly arrivals: number;
}

/**
 * The fewest places that packages of several sizes must share for at most `blocking` of all packages to find
 * too few free: the mean of Kaufman and Roberts' blocking, weighted by arrivals, `blocking` above 0. The
 * weights of fewer places are those of more, cut short, so that one pass finds it.
 */
export function capacityForService(classes: readonly ArrivingClass[], blocking: number): number {
  const arrivals = classes.reduce((sum, each) => sum + each.arrivals, 0);
  if (!(blocking > 0 && Number.isFinite(arrivals)))
    throw new RangeError(`No number of places keeps ${arrivals} arrivals to a blocking of ${blocking}.`);
  const places = growOccupancy(classes);
  const isServed = () => {
    const refused = places.blocking();
    return classes.reduce((sum, each, at) => sum + each.arrivals * refused[at]!, 0) <= blocking * arrivals;
  };
  let capacity = 0;
  for (; !isServed(); capacity++) places.grow();
  return capacity;
}
