import type { PlaceNumbers } from './number-places.ts';

/**
 * Straight sides between numbered places, any two of which meet at an end at most. Each side is two
 * ways: way 2s goes from its first end to its second, way 2s + 1 back.
 */
export interface PlaneGraph {
  readonly sideCount: number;
  /** The place where each way begins; it ends where way ^ 1 begins. */
  readonly startOf: Int32Array;
  /**
   * Walks along the walls with a hand on the left until each way of each wall is walked once. Every
   * walk is closed and goes round what lies on its left. `isWall` says which sides stand.
   */
  walks(isWall: (side: number) => boolean): number[][];
}

export function planeGraph(
  places: Pick<PlaceNumbers, 'xs' | 'ys'>,
  from: readonly number[],
  to: readonly number[],
): PlaneGraph {
  const sideCount = from.length;
  const startOf = new Int32Array(sideCount * 2);
  for (let side = 0; side < sideCount; side++) {
    startOf[side * 2] = from[side]!;
    startOf[side * 2 + 1] = to[side]!;
  }
  const leaving = listLeaving(startOf);
  for (const ways of leaving.values()) if (ways.length > 2) sortAnticlockwise(ways, startOf, places);
  const placeInTurn = new Int32Array(sideCount * 2);
  for (const ways of leaving.values()) ways.forEach((way, at) => (placeInTurn[way] = at));

  /** The first wall met when turning clockwise from the way we came. */
  function nextWay(way: number, isWall: (side: number) => boolean): number {
    const back = way ^ 1;
    const ways = leaving.get(startOf[back]!)!;
    let at = placeInTurn[back]!;
    do at = at === 0 ? ways.length - 1 : at - 1;
    while (!isWall(ways[at]! >> 1));
    return ways[at]!;
  }

  return {
    sideCount,
    startOf,
    walks: (isWall) => {
      const isWalked = new Uint8Array(sideCount * 2);
      const walks: number[][] = [];
      for (let first = 0; first < sideCount * 2; first++) {
        if (isWalked[first] === 1 || !isWall(first >> 1)) continue;
        const walk: number[] = [];
        for (let way = first; isWalked[way] === 0; way = nextWay(way, isWall)) {
          isWalked[way] = 1;
          walk.push(way);
        }
        walks.push(walk);
      }
      return walks;
    },
  };
}

function listLeaving(startOf: Int32Array): Map<number, number[]> {
  const leaving = new Map<number, number[]>();
  startOf.forEach((place, way) => {
    const known = leaving.get(place);
    if (known === undefined) leaving.set(place, [way]);
    else known.push(way);
  });
  return leaving;
}

function sortAnticlockwise(
  ways: number[],
  startOf: Int32Array,
  { xs, ys }: Pick<PlaceNumbers, 'xs' | 'ys'>,
): void {
  const angle = (way: number) => {
    const [from, to] = [startOf[way]!, startOf[way ^ 1]!];
    return Math.atan2(ys[to]! - ys[from]!, xs[to]! - xs[from]!);
  };
  ways.sort((a, b) => angle(a) - angle(b));
}
