import type { BoundGround, LotKind } from './bound-ground.ts';

/** Places that stand for every point where a lot's centre can be: blocks themselves, or the middles of squares. */
export interface CentrePlaces {
  /** Kilometres. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Of the square that a place stands for; 0 for a place that stands for itself. */
  readonly sideKilometres: number;
}

/** Squares are made larger where there would be more of them for each block. */
const SQUARES_A_BLOCK = 25;

/**
 * Squares of about this side that cover every centre of weight that a lot of this kind can have: the box around the
 * blocks and what is held in it.
 */
export function squarePlaces(ground: BoundGround, { held }: LotKind, sideKilometres: number): CentrePlaces {
  const [left, right] = rangeOf(ground.x, held.weight > 0 ? held.x : null);
  const [bottom, top] = rangeOf(ground.y, held.weight > 0 ? held.y : null);
  const most = SQUARES_A_BLOCK * ground.x.length;
  const [width, height] = [right - left, top - bottom];
  const side = Math.max(sideKilometres, Math.sqrt((width * height) / most), (width + height) / most);
  const columns = Math.floor(width / side) + 1;
  const rows = Math.floor(height / side) + 1;
  const count = columns * rows;
  return {
    x: Float64Array.from({ length: count }, (_, at) => left + ((at % columns) + 0.5) * side),
    y: Float64Array.from({ length: count }, (_, at) => bottom + (Math.floor(at / columns) + 0.5) * side),
    sideKilometres: side,
  };
}

/** Four squares in place of each of those kept: places 4i … 4i + 3 for the i-th. */
export function quarterPlaces({ x, y, sideKilometres }: CentrePlaces, kept: readonly number[]): CentrePlaces {
  const offset = sideKilometres / 4;
  return {
    x: Float64Array.from(kept.flatMap((at) => [-offset, offset, -offset, offset].map((by) => x[at]! + by))),
    y: Float64Array.from(kept.flatMap((at) => [-offset, -offset, offset, offset].map((by) => y[at]! + by))),
    sideKilometres: sideKilometres / 2,
  };
}

function rangeOf(places: Float64Array, also: number | null): [number, number] {
  let [low, high] = also === null ? [Infinity, -Infinity] : [also, also];
  for (const place of places) [low, high] = [Math.min(low, place), Math.max(high, place)];
  return [low, high];
}
