import type { GeometryCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection as TopologyCollection,
  Polygon as TopologyPolygon,
} from 'topojson-specification';
import { seeded } from './seeded.ts';

/** Where a drawing's north-west corner lies, and its cells' size in degrees: a cell is about 1 km square. */
export const CORNER = { lng: -0.2, lat: 51.5 };
export const CELL = { lng: 0.01443, lat: 0.009 };

/**
 * Ground drawn as text: each character is a cell about 1 km square, cells of one character are one
 * shape, and `.` is outside the area. Rows run from north to south and end at a slash or a new line.
 */
export interface Drawing {
  /** In the order of their characters, so that A is number 0. */
  readonly letters: readonly string[];
  shapeOf(letter: string): Polygon | MultiPolygon;
  /** The middle of the nth cell of a shape, `[lng, lat]`. */
  middleOf(letter: string, cell?: number): [number, number];
  /** `[column, row]` of each cell of a shape. */
  cellsOf(letter: string): [number, number][];
}

/** With a `wobble`, corners are moved at random by up to that part of a cell, the same for all shapes there. */
export function draw(text: string, wobble = 0): Drawing {
  const rows = text.trim().split(/\s*[\n/]\s*/);
  const cells = new Map<string, [number, number][]>();
  rows.forEach((row, y) => {
    [...row].forEach((letter, x) => {
      if (letter !== '.') cells.set(letter, [...(cells.get(letter) ?? []), [x, y]]);
    });
  });
  const cellsOf = (letter: string) => {
    const found = cells.get(letter);
    if (!found) throw new Error(`There is no ${letter} in the drawing ${text}`);
    return found;
  };
  return {
    letters: [...cells.keys()].toSorted(),
    cellsOf,
    shapeOf: (letter) => dissolve(cellsOf(letter).map(([x, y]) => cellAt(x, y, wobble))),
    middleOf: (letter, cell = 0) => {
      const list = cellsOf(letter);
      const [x, y] = list[cell % list.length]!;
      return cornerAt(x + 0.5, y + 0.5);
    },
  };
}

/** The corner between cells, `[lng, lat]`; halves are the middles of cells. */
export function cornerAt(x: number, y: number, wobble = 0): [number, number] {
  const random = seeded(x * 7919 + y * 104_729 + 1);
  const shift = () => (random() * 2 - 1) * wobble;
  const rounded = (degrees: number) => Math.round(degrees * 1e7) / 1e7;
  return [rounded(CORNER.lng + (x + shift()) * CELL.lng), rounded(CORNER.lat - (y + shift()) * CELL.lat)];
}

function cellAt(x: number, y: number, wobble: number): Polygon {
  const corners = [
    [x, y],
    [x, y + 1],
    [x + 1, y + 1],
    [x + 1, y],
    [x, y],
  ] as const;
  return { type: 'Polygon', coordinates: [corners.map(([cx, cy]): Position => cornerAt(cx, cy, wobble))] };
}

function dissolve(squares: Polygon[]): Polygon | MultiPolygon {
  const collection: GeometryCollection = { type: 'GeometryCollection', geometries: squares };
  const woven = topology({ squares: collection });
  const { geometries } = woven.objects['squares'] as TopologyCollection;
  const whole = merge(woven, geometries as TopologyPolygon[]);
  const only = whole.coordinates.length === 1 ? whole.coordinates[0]! : null;
  return only ? { type: 'Polygon', coordinates: only } : whole;
}
