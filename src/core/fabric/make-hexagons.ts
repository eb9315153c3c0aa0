import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { BlockFeature } from '../dataset/dataset.ts';
import { boundsOf, type Bounds } from '../geometry/bounds-of.ts';
import { METRES_PER_DEGREE } from '../geometry/metres-between.ts';
import { overlapArea } from '../geometry/overlap-area.ts';
import { polygonArea } from '../geometry/polygon-area.ts';
import { createShapeFinder } from '../geometry/shape-finder.ts';

/** What hexagons are laid over: shapes, or places such as packages. */
export type HexagonGround =
  | { readonly shapes: readonly (Polygon | MultiPolygon)[] }
  | { readonly places: readonly (readonly [lng: number, lat: number])[] };

export interface Hexagons {
  /** Coded `HEX-001`, `HEX-002` … in rows from north to south, each from west to east. */
  readonly blocks: readonly BlockFeature[];
  /** From side to opposite side. */
  readonly widthMetres: number;
}

/** Between these an area is neither too coarse to divide fairly nor too fine to paint. */
const FEWEST = 150;
const MOST = 400;
/** A person who asks for tiny hexagons over a county is given the smallest that can be drawn at ease. */
const MOST_EVER = 20_000;
const NICE = [1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 8];
const DECIMALS = 1e6;

/**
 * Whole hexagons, points north, wherever one touches the ground: a shape, or a place and the six
 * around it. Neighbours have the very same corners. Without a width the finest round one that makes
 * at most 400 is chosen. Empty ground has none.
 */
export function makeHexagons(ground: HexagonGround, widthMetres: number | null = null): Hexagons {
  const bounds = boundsOfGround(ground);
  if (bounds === null) return { blocks: [], widthMetres: widthMetres ?? 0 };
  if (widthMetres !== null) return lay(ground, bounds, Math.max(widthMetres, narrowest(ground, bounds)));
  const widths = [2, 3, 4].flatMap((power) => NICE.map((nice) => nice * 10 ** power));
  const goal = Math.sqrt((2 * areaOfGround(ground, bounds)) / (Math.sqrt(3) * MOST));
  let at = Math.max(
    0,
    widths.findIndex((width) => width >= goal),
  );
  let hexagons = lay(ground, bounds, widths[at]!);
  while (hexagons.blocks.length > MOST && at + 1 < widths.length)
    hexagons = lay(ground, bounds, widths[++at]!);
  while (hexagons.blocks.length < FEWEST && at > 0) {
    const finer = lay(ground, bounds, widths[--at]!);
    if (finer.blocks.length > MOST) break;
    hexagons = finer;
  }
  return hexagons;
}

function boundsOfGround(ground: HexagonGround): Bounds | null {
  const boxes =
    'shapes' in ground
      ? ground.shapes.map(boundsOf)
      : ground.places.map(([lng, lat]): Bounds => [lng, lat, lng, lat]);
  if (boxes.length === 0) return null;
  return boxes.reduce((all, box) => [
    Math.min(all[0], box[0]),
    Math.min(all[1], box[1]),
    Math.max(all[2], box[2]),
    Math.max(all[3], box[3]),
  ]);
}

function areaOfGround(ground: HexagonGround, bounds: Bounds): number {
  if ('shapes' in ground) return ground.shapes.reduce((sum, shape) => sum + polygonArea(shape), 0);
  return boxArea(bounds);
}

function boxArea([west, south, east, north]: Bounds): number {
  const [width, height] = [
    (east - west) * metresEast([west, south, east, north]),
    (north - south) * METRES_PER_DEGREE,
  ];
  return Math.max(1, width) * Math.max(1, height);
}

function narrowest(ground: HexagonGround, bounds: Bounds): number {
  return Math.sqrt((2 * areaOfGround(ground, bounds)) / (Math.sqrt(3) * MOST_EVER));
}

function metresEast([, south, , north]: Bounds): number {
  return METRES_PER_DEGREE * Math.cos((((south + north) / 2) * Math.PI) / 180);
}

/** Hexagon c of row r has its middle `2c + r mod 2` half widths east and `3r` half sides south of the corner. */
function lay(ground: HexagonGround, bounds: Bounds, widthMetres: number): Hexagons {
  const [west, south, east, north] = bounds;
  const halfWidth = widthMetres / 2 / metresEast(bounds);
  const halfSide = widthMetres / Math.sqrt(3) / 2 / METRES_PER_DEGREE;
  const corner = (x: number, y: number): Position => [
    Math.round((west + x * halfWidth) * DECIMALS) / DECIMALS + 0,
    Math.round((north - y * halfSide) * DECIMALS) / DECIMALS + 0,
  ];
  const shapeAt = (column: number, row: number): Polygon => {
    const [x, y] = [2 * column + (row & 1), 3 * row];
    const ring = [
      [x, y - 2],
      [x - 1, y - 1],
      [x - 1, y + 1],
      [x, y + 2],
      [x + 1, y + 1],
      [x + 1, y - 1],
      [x, y - 2],
    ] as const;
    return { type: 'Polygon', coordinates: [ring.map(([cornerX, cornerY]) => corner(cornerX, cornerY))] };
  };
  const cells: [column: number, row: number][] =
    'shapes' in ground
      ? touchingCells(
          ground.shapes,
          shapeAt,
          Math.ceil((east - west) / halfWidth / 2),
          (north - south) / halfSide,
        )
      : cellsAround(ground.places, (lng, lat) => [(lng - west) / halfWidth, (north - lat) / halfSide]);
  const digits = Math.max(3, String(cells.length).length);
  return {
    widthMetres,
    blocks: cells.map(([column, row], at) => {
      const code = `HEX-${String(at + 1).padStart(digits, '0')}`;
      return { code, name: code, geometry: shapeAt(column, row) };
    }),
  };
}

function touchingCells(
  shapes: readonly (Polygon | MultiPolygon)[],
  shapeAt: (column: number, row: number) => Polygon,
  columns: number,
  halfSides: number,
): [number, number][] {
  const finder = createShapeFinder(shapes);
  const cells: [number, number][] = [];
  for (let row = 0; row <= Math.ceil(halfSides / 3) + 1; row++) {
    for (let column = -1; column <= columns; column++) {
      const hexagon = shapeAt(column, row);
      const near = finder.inBox(...boundsOf(hexagon));
      if (near.some((shape) => overlapArea(hexagon, shapes[shape]!) > 0)) cells.push([column, row]);
    }
  }
  return cells;
}

/** The cell of each place and those beside it, in reading order. */
function cellsAround(
  places: readonly (readonly [number, number])[],
  toGrid: (lng: number, lat: number) => [x: number, y: number],
): [number, number][] {
  const cells = new Map<string, [number, number]>();
  for (const [lng, lat] of places) {
    const [x, y] = toGrid(lng, lat);
    const [column, row] = nearestCell(x, y);
    const shift = row & 1;
    const around: [number, number][] = [
      [column, row],
      [column - 1, row],
      [column + 1, row],
      [column - 1 + shift, row - 1],
      [column + shift, row - 1],
      [column - 1 + shift, row + 1],
      [column + shift, row + 1],
    ];
    for (const cell of around) cells.set(cell.join(), cell);
  }
  return [...cells.values()].toSorted((a, b) => a[1] - b[1] || a[0] - b[0]);
}

/** The cell whose middle is nearest: a half side is √3 times shorter than a half width. */
function nearestCell(x: number, y: number): [column: number, row: number] {
  const rows = [Math.floor(y / 3), Math.floor(y / 3) + 1];
  const cells = rows.map((row): [number, number] => [Math.round((x - (row & 1)) / 2), row]);
  const distance = ([column, row]: [number, number]) =>
    3 * (x - 2 * column - (row & 1)) ** 2 + (y - 3 * row) ** 2;
  return distance(cells[0]!) <= distance(cells[1]!) ? cells[0]! : cells[1]!;
}
