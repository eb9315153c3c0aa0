import type { Position } from 'geojson';
import type { Misfit, MisfitPicture } from '../../io/file-report.ts';
import { spreadNumbers, type Spot } from './spread-numbers.ts';

/** A picture ready to draw, in its own units: the longer side is 400 of them. */
export interface MisfitDrawing {
  readonly width: number;
  readonly height: number;
  /** The outline of the whole, as an SVG path. */
  readonly outline: string;
  readonly marks: readonly MisfitMark[];
}

export interface MisfitMark {
  readonly kind: Misfit['kind'];
  readonly path: string;
  /** The middle of its box. */
  readonly middle: Spot;
  /** Where its number goes. */
  readonly number: Spot;
}

const LONGER_SIDE = 400;
/** Room for a number at the very edge. */
const MARGIN = 12;

/** Lays a picture of ground flat, north up, with a degree of longitude as long as it is in the middle. */
export function drawMisfits({ outline, misfits }: MisfitPicture): MisfitDrawing {
  const all = [...outline, ...misfits.flatMap(({ rings }) => rings)].flat();
  const lats = all.map(([, lat]) => lat!);
  const [south, north] = rangeOf(lats);
  const shrink = Math.cos(((south + north) / 2) * (Math.PI / 180));
  const [west, east] = rangeOf(all.map(([lng]) => lng! * shrink));
  const scale = (LONGER_SIDE - 2 * MARGIN) / Math.max(east - west, north - south);
  const place = ([lng, lat]: Position): [number, number] => [
    round(MARGIN + (lng! * shrink - west) * scale),
    round(MARGIN + (north - lat!) * scale),
  ];
  const width = round((east - west) * scale + 2 * MARGIN);
  const height = round((north - south) * scale + 2 * MARGIN);
  const middles = misfits.map(({ rings }): Spot => {
    const corners = rings[0]!.map(place);
    const [left, right] = rangeOf(corners.map(([x]) => x));
    const [top, bottom] = rangeOf(corners.map(([, y]) => y));
    return { x: round((left + right) / 2), y: round((top + bottom) / 2) };
  });
  const numbers = spreadNumbers(middles, { width, height, margin: MARGIN });
  return {
    width,
    height,
    outline: pathOf(outline, place),
    marks: misfits.map(({ kind, rings }, at) => ({
      kind,
      path: pathOf(rings, place),
      middle: middles[at]!,
      number: numbers[at]!,
    })),
  };
}

function rangeOf(values: readonly number[]): [number, number] {
  return values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}

function pathOf(rings: MisfitPicture['outline'], place: (position: Position) => [number, number]): string {
  return rings.map((ring) => `M${ring.map((position) => place(position).join(' ')).join('L')}Z`).join('');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
