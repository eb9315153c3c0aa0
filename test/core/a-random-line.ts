import type { DrawnLine } from '../../src/core/edits/split-lot.ts';
import type { BlockIndex, Fabric } from '../../src/core/fabric/fabric.ts';

/**
 * A line of four corners from one side of a block to the other, a little beyond or a little short of its
 * box; one time in four closed, as an area.
 */
export function lineThrough({ bounds }: Fabric, block: BlockIndex, b: number, c: number): DrawnLine {
  const [west, south, east, north] = bounds.subarray(4 * block, 4 * block + 4) as unknown as Box;
  const turn = (b / 10_000) * 2 * Math.PI;
  const reach = 0.3 + ((b * 7) % 13) / 20;
  const at = (along: number, aside: number): [number, number] => [
    (west + east) / 2 + (east - west) * (Math.cos(turn) * along - Math.sin(turn) * aside),
    (south + north) / 2 + (north - south) * (Math.sin(turn) * along + Math.cos(turn) * aside),
  ];
  const bend = ((c * 3) % 17) / 40 - 0.2;
  const line: [number, number][] = [
    at(-reach, 0),
    at(-reach / 3, bend),
    at(reach / 3, -bend / 2),
    at(reach, bend),
  ];
  return { line, closed: c % 4 === 0 };
}

type Box = readonly [number, number, number, number];
