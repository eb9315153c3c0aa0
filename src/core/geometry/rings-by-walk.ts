import type { PlaceNumbers } from './number-places.ts';
import { doubledArea } from './trace-regions.ts';

/** A ring that comes through no place twice. */
export interface SimpleRing {
  readonly places: readonly number[];
  /** Above 0 where it runs anticlockwise. */
  readonly doubledArea: number;
}

/** A closed walk as rings: one that comes through a place twice is two rings there. */
export function ringsByWalk(walk: readonly number[], { xs, ys }: PlaceNumbers): SimpleRing[] {
  const rings: SimpleRing[] = [];
  const open: number[] = [];
  const openAt = new Map<number, number>();
  for (const place of [...walk, walk[0]!]) {
    const start = openAt.get(place);
    if (start !== undefined) {
      const loop = open.splice(start);
      for (const other of loop) openAt.delete(other);
      const area = doubledArea({ xs: loop.map((at) => xs[at]!), ys: loop.map((at) => ys[at]!) });
      if (area !== 0) rings.push({ places: loop, doubledArea: area });
    }
    openAt.set(place, open.length);
    open.push(place);
  }
  return rings;
}
