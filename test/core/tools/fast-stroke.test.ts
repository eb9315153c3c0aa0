import { describe, expect, test } from 'vitest';
import { createBlockFinder } from '../../../src/core/fabric/block-finder.ts';
import type { BlockIndex, Fabric } from '../../../src/core/fabric/fabric.ts';
import { shapeOfBlock } from '../../../src/core/fabric/shape-of-block.ts';
import { pointInPolygon } from '../../../src/core/geometry/point-in-polygon.ts';
import { worldX, worldY } from '../../../src/core/geometry/world.ts';
import { drawnLine } from '../../../src/core/tools/drawn-line.ts';
import { paint } from '../../../src/core/tools/paint.ts';
import { IDLE, type Position, type Stroke, type Tool } from '../../../src/core/tools/tool.ts';
import { zone } from '../../../src/core/tools/zone.ts';
import { aRandomArea } from '../a-random-area.ts';
import { cornerAt } from '../drawing.ts';

const SIZE = { columns: 16, rows: 16, packages: 0, providers: 1, lots: 3 };
const { fabric, scenario } = aRandomArea(4, SIZE);
const FINDER = createBlockFinder(fabric);
const ZOOMS = Array.from({ length: 14 }, (_, at) => 5 + at);
/** From beyond one corner of the area to beyond the other, and nearly level: a hand of 40 ms gives two samples. */
const STROKES: readonly (readonly [Position, Position])[] = [
  [cornerAt(-1, -1), cornerAt(17, 17)],
  [cornerAt(16.5, 3.3), cornerAt(-0.5, 4.1)],
];
/** How finely the stroke is looked at, in cells of the drawing. */
const STEP = 0.02;
const WORLD_PIXELS = 512;

describe.each(ZOOMS)('a stroke across the whole map in 40 ms, at zoom %i', (zoom) => {
  const pixel = 1 / (WORLD_PIXELS * 2 ** zoom);

  test.each([0, 40])('painted with a brush of %i pixels leaves no gap', (brushPixels) => {
    for (const [from, to] of STROKES) {
      const met = new Set(strokeOf(paint, from, to, pixel, brushPixels * pixel).blocks);
      expect(seenAlong(from, to, brushPixels * pixel).filter((block) => !met.has(block))).toEqual([]);
    }
  });

  test('of the line leaves no gap', () => {
    for (const [from, to] of STROKES) {
      const met = new Set(strokeOf(drawnLine({ closes: false }), from, to, pixel, 0).blocks);
      expect(seenAlong(from, to, 0).filter((block) => !met.has(block))).toEqual([]);
    }
  });

  test('of the whole-zone brush leaves out no block of a zone it crossed', () => {
    const { zoneOfBlock } = fabric.zones[0]!;
    for (const [from, to] of STROKES) {
      const met = new Set(strokeOf(zone, from, to, pixel, 0).blocks);
      const crossed = new Set(seenAlong(from, to, 0).map((block) => zoneOfBlock[block]));
      const wanted = blocksOf(fabric).filter((block) => crossed.has(zoneOfBlock[block]));
      expect(wanted.filter((block) => !met.has(block))).toEqual([]);
    }
  });
});

/** What a hand does that gives only where it went down and where it was let go. */
function strokeOf(tool: Tool, from: Position, to: Position, pixel: number, reach: number): Stroke {
  const context = {
    finder: FINDER,
    reach,
    pixel,
    assignment: scenario.assignment,
    zones: fabric.zones[0]!,
  };
  const pressed = tool(IDLE, { type: 'press', at: from }, context);
  const moved = tool(pressed.state, { type: 'move', at: to }, context);
  return tool(moved.state, { type: 'release' }, context).done!;
}

const seen = new Map<string, BlockIndex[]>();

/** The blocks met by looking, at each of very many places on the way, in each direction to the brush's edge. */
function seenAlong(from: Position, to: Position, reach: number): BlockIndex[] {
  const key = [...from, ...to, reach].join();
  if (!seen.has(key)) seen.set(key, lookAlong(from, to, reach));
  return seen.get(key)!;
}

function lookAlong(from: Position, to: Position, reach: number): BlockIndex[] {
  const [ax, ay, bx, by] = [worldX(from[0]), worldY(from[1]), worldX(to[0]), worldY(to[1])];
  const cell = worldX(cornerAt(1, 0)[0]) - worldX(cornerAt(0, 0)[0]);
  const count = Math.ceil(Math.hypot(bx - ax, by - ay) / (cell * STEP));
  const across = Math.ceil(Math.min(reach, 20 * cell) / cell);
  const places: [number, number][] = [];
  for (let at = 0; at <= count; at++) {
    const [x, y] = [ax + ((bx - ax) * at) / count, ay + ((by - ay) * at) / count];
    places.push([x, y]);
    if (reach > 0 && at % 25 === 0) {
      for (let ring = 1; ring <= across; ring++) {
        for (let turn = 0; turn < 24; turn++) {
          const radius = 0.999 * reach * (ring / across);
          const angle = (turn * Math.PI) / 12;
          places.push([x + radius * Math.cos(angle), y + radius * Math.sin(angle)]);
        }
      }
    }
  }
  const remaining = new Set(blocksOf(fabric));
  const found: BlockIndex[] = [];
  for (const place of places) {
    const position = positionAt(place);
    for (const block of remaining) {
      if (!boxHolds(block, position) || !pointInPolygon(position, SHAPES[block]!)) continue;
      remaining.delete(block);
      found.push(block);
    }
  }
  return found;
}

function blocksOf({ count }: Fabric): BlockIndex[] {
  return Array.from({ length: count }, (_, block) => block as BlockIndex);
}

const SHAPES = blocksOf(fabric).map((block) => shapeOfBlock(fabric, block));

function boxHolds(block: number, [lng, lat]: Position): boolean {
  const [west, south, east, north] = fabric.bounds.subarray(block * 4, block * 4 + 4);
  return lng > west! && lng < east! && lat > south! && lat < north!;
}

/** The place whose world units these are (Snyder 1987, eq. 7-4). */
function positionAt([x, y]: [number, number]): [number, number] {
  return [x * 360 - 180, (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90];
}
