import type { Fabric } from '../../../core/fabric/fabric.ts';
import { roundUpNicely } from '../../../core/figures/round-up-nicely.ts';

/** A block where hours are expected to go unmet. */
export interface UnmetPlace {
  readonly block: number;
  readonly weeklyMinutes: number;
  readonly hoursPerSquareKilometre: number;
}

export interface UnmetByPlace {
  /** By block: hours a week per km², 0 below the floor. */
  readonly values: Float64Array;
  /** From here on the shades are darkest, hours a week per km²: one place in twenty is denser. */
  readonly top: number;
  /** Less than this, in hours a week per km², is not shaded. */
  readonly floor: number;
  /** Most hours first. */
  readonly most: readonly UnmetPlace[];
}

/** Below this part of the darkest shade a place is left plain: it would be shaded for a few minutes. */
const FLOOR_SHARE = 0.01;
const MOST_PLACES = 20;
/** One large package in a small place would leave all others pale. */
const DARKEST_FROM = 0.95;

/** Expected unmet minutes of blocks, as shades of hours a week per km² and as a list; null where there are none. */
export function unmetByPlace(
  minutesOfBlock: Float64Array,
  { areaSquareMetres }: Pick<Fabric, 'areaSquareMetres'>,
): UnmetByPlace | null {
  const density = minutesOfBlock.map((minutes, block) => minutes / 60 / (areaSquareMetres[block]! / 1e6));
  const dense = density.filter((value) => value > 0).sort();
  if (dense.length === 0) return null;
  const top = roundUpNicely(dense[Math.ceil(DARKEST_FROM * dense.length) - 1]!);
  const floor = top * FLOOR_SHARE;
  const places = Array.from(minutesOfBlock, (weeklyMinutes, block) => ({
    block,
    weeklyMinutes,
    hoursPerSquareKilometre: density[block]!,
  }));
  return {
    values: density.map((value) => (value < floor ? 0 : value)),
    top,
    floor,
    most: places
      .filter(({ weeklyMinutes }) => weeklyMinutes > 0)
      .sort((a, b) => b.weeklyMinutes - a.weeklyMinutes || a.block - b.block)
      .slice(0, MOST_PLACES),
  };
}
