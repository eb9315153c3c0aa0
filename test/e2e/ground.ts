import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { readFileSync } from 'node:fs';
import { insidePoint } from '../../src/core/geometry/inside-point.ts';

/** A place on the screen, pixels from the top left of the page. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

type Block = { readonly code: string; readonly shape: Polygon | MultiPolygon };

/** What the map leaves free around an area when it shows all of it: more where tools and legend float over it. */
const PADDING_PIXELS = { top: 64, bottom: 104, left: 100, right: 32 };
/** Fine enough that a line cannot slip through a corner of a block unseen by more than a hair. */
const STEP_PIXELS = 0.25;

/**
 * Where the blocks of a file are on the screen while the map shows the whole area: worked out here from
 * their outlines alone, so that it also proves that the map draws them where they are.
 */
export class Ground {
  private readonly blocks: readonly Block[];
  /** The middle of what the map leaves to the area, on the page. */
  private readonly centre: Point;
  private readonly scale: number;
  private readonly middle: Point;

  constructor(file: string, map: Box) {
    const { features } = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<Polygon | MultiPolygon>;
    this.blocks = features.map(({ properties, geometry }) => ({
      code: properties!['code'],
      shape: geometry,
    }));
    this.centre = {
      x: map.x + (PADDING_PIXELS.left + map.width - PADDING_PIXELS.right) / 2,
      y: map.y + (PADDING_PIXELS.top + map.height - PADDING_PIXELS.bottom) / 2,
    };
    const corners = features.flatMap(({ geometry }) => positionsOf(geometry)).map(onWorld);
    const [west, east] = [Math.min(...corners.map(({ x }) => x)), Math.max(...corners.map(({ x }) => x))];
    const [north, south] = [Math.min(...corners.map(({ y }) => y)), Math.max(...corners.map(({ y }) => y))];
    this.middle = { x: (west + east) / 2, y: (north + south) / 2 };
    this.scale = Math.min(
      (map.width - PADDING_PIXELS.left - PADDING_PIXELS.right) / (east - west),
      (map.height - PADDING_PIXELS.top - PADDING_PIXELS.bottom) / (south - north),
    );
  }

  /** Every code, in the order of the file. */
  codes(): string[] {
    return this.blocks.map(({ code }) => code);
  }

  /** A point well inside a block. */
  middleOf(code: string): Point {
    const block = this.blocks.find((each) => each.code === code);
    if (block === undefined) throw new Error(`No block has the code ${code}.`);
    const { x, y } = onWorld(insidePoint(block.shape));
    return {
      x: this.centre.x + (x - this.middle.x) * this.scale,
      y: this.centre.y + (y - this.middle.y) * this.scale,
    };
  }

  /** The codes of the blocks that a line from point to point goes over, in the order it meets them. */
  under(line: readonly Point[]): string[] {
    const met = new Set<string>();
    line.forEach((to, at) => {
      const from = line[Math.max(0, at - 1)]!;
      const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP_PIXELS);
      for (let step = 0; step <= steps; step++) {
        const along = steps === 0 ? 0 : step / steps;
        const code = this.at({ x: from.x + (to.x - from.x) * along, y: from.y + (to.y - from.y) * along });
        if (code !== null) met.add(code);
      }
    });
    return [...met];
  }

  /** Blocks next to each other, as many as asked, that a hand can go through from middle to middle and touch no other. */
  walk(codes: readonly string[], length: number): string[] {
    const extend = (walked: readonly string[]): string[] | null => {
      if (walked.length === length) return [...walked];
      const last = this.middleOf(walked.at(-1)!);
      const nearest = codes
        .filter((code) => !walked.includes(code))
        .map((code) => ({ code, middle: this.middleOf(code) }))
        .map((each) => ({ ...each, far: Math.hypot(each.middle.x - last.x, each.middle.y - last.y) }))
        .sort((a, b) => a.far - b.far)
        .slice(0, 6);
      for (const { code, middle } of nearest) {
        if (this.under([last, middle]).some((met) => met !== walked.at(-1) && met !== code)) continue;
        const found = extend([...walked, code]);
        if (found !== null) return found;
      }
      return null;
    };
    for (const code of codes) {
      const found = extend([code]);
      if (found !== null) return found;
    }
    throw new Error(`No walk through ${length} of ${codes.length} blocks.`);
  }

  private at(point: Point): string | null {
    const position = fromWorld({
      x: (point.x - this.centre.x) / this.scale + this.middle.x,
      y: (point.y - this.centre.y) / this.scale + this.middle.y,
    });
    return this.blocks.find(({ shape }) => booleanPointInPolygon(position, shape))?.code ?? null;
  }
}

function positionsOf({ type, coordinates }: Polygon | MultiPolygon): Position[] {
  return type === 'Polygon' ? coordinates.flat() : coordinates.flat(2);
}

/** Web Mercator, the world 1 wide, y down. */
function onWorld([lng, lat]: Position): Point {
  const sine = Math.sin((lat! * Math.PI) / 180);
  return { x: lng! / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

function fromWorld({ x, y }: Point): Position {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI];
}
