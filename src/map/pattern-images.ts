import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PatternName } from './lot-layers.ts';
import type { ThemeColours } from './theme-colours.ts';

/** Width and height of a pattern's tile, CSS pixels. */
const TILE = 12;

type Draw = (context: OffscreenCanvasRenderingContext2D) => void;

const DRAWINGS: Record<PatternName, Draw> = {
  unassigned: (context) => line(context, [-3, 9, 9, -3], [3, 15, 15, 3], [-3, 3, 3, -3], [9, 15, 15, 9]),
  rising: (context) => line(context, [-3, 15, 15, -3], [-3, 3, 3, -3], [9, 15, 15, 9]),
  falling: (context) => line(context, [-3, -3, 15, 15], [9, -3, 15, 3], [-3, 9, 3, 15]),
  dotted: (context) => dots(context, [3, 3], [9, 9]),
  level: (context) => line(context, [0, 3, 12, 3], [0, 9, 12, 9]),
  upright: (context) => line(context, [3, 0, 3, 12], [9, 0, 9, 12]),
  crossed: (context) => line(context, [6, 0, 6, 12], [0, 6, 12, 6]),
};

/** Draws the patterns in the theme's colours and gives them to the map, sharp on the screen as it is now. */
export function setPatternImages(map: MapLibreMap, colours: ThemeColours): void {
  const size = Math.round(TILE * devicePixelRatio);
  for (const [name, draw] of Object.entries(DRAWINGS)) {
    const context = new OffscreenCanvas(size, size).getContext('2d')!;
    context.scale(size / TILE, size / TILE);
    context.strokeStyle = name === 'unassigned' ? colours.blockLine : colours.hatch;
    context.fillStyle = colours.hatch;
    context.lineWidth = name === 'unassigned' ? 1 : 1.25;
    draw(context);
    if (map.hasImage(name)) map.removeImage(name);
    map.addImage(name, context.getImageData(0, 0, size, size), { pixelRatio: size / TILE });
  }
}

function line(
  context: OffscreenCanvasRenderingContext2D,
  ...lines: [number, number, number, number][]
): void {
  context.beginPath();
  for (const [x1, y1, x2, y2] of lines) {
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
  }
  context.stroke();
}

function dots(context: OffscreenCanvasRenderingContext2D, ...centres: [number, number][]): void {
  for (const [x, y] of centres) {
    context.beginPath();
    context.arc(x, y, 1.5, 0, 2 * Math.PI);
    context.fill();
  }
}
