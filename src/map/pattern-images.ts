import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PatternName } from './lot-layers.ts';
import type { NEED_PATTERNS } from './need-blocks.ts';
import { NOTE_PIN } from './note-pins.ts';
import type { ThemeColours } from './theme-colours.ts';

type Context = OffscreenCanvasRenderingContext2D;

/** A picture of so many CSS pixels. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly draw: (context: Context, colours: ThemeColours) => void;
}

const PICTURES: Record<PatternName | (typeof NEED_PATTERNS)[number] | typeof NOTE_PIN, Picture> = {
  unassigned: tile((context, { blockLine }) => {
    context.strokeStyle = blockLine;
    context.lineWidth = 1;
    line(context, [-3, 9, 9, -3], [3, 15, 15, 3], [-3, 3, 3, -3], [9, 15, 15, 9]);
  }),
  rising: tile((context) => line(context, [-3, 15, 15, -3], [-3, 3, 3, -3], [9, 15, 15, 9])),
  falling: tile((context) => line(context, [-3, -3, 15, 15], [9, -3, 15, 3], [-3, 9, 3, 15])),
  dotted: tile((context) => dots(context, [3, 3], [9, 9])),
  level: tile((context) => line(context, [0, 3, 12, 3], [0, 9, 12, 9])),
  upright: tile((context) => line(context, [3, 0, 3, 12], [9, 0, 9, 12])),
  crossed: tile((context) => line(context, [6, 0, 6, 12], [0, 6, 12, 6])),
  'need-4': tile((context) => line(context, [-3, 3, 3, -3], [-3, 15, 15, -3], [9, 15, 15, 9])),
  'need-5': tile((context) => {
    line(context, [-3, 3, 3, -3], [-3, 15, 15, -3], [9, 15, 15, 9]);
    line(context, [-3, 9, 3, 15], [-3, -3, 15, 15], [9, -3, 15, 3]);
  }),
  changed: tile((context, { lotLine }) => {
    context.strokeStyle = lotLine;
    context.lineWidth = 2;
    line(context, [-3, 15, 15, -3], [-3, 3, 3, -3], [9, 15, 15, 9]);
  }),
  held: { width: 28, height: 28, draw: padlock },
  [NOTE_PIN]: { width: 26, height: 34, draw: pin },
};

/** Draws the pictures in the theme's colours and gives them to the map, sharp on the screen as it is now. */
export function setPatternImages(map: MapLibreMap, colours: ThemeColours): void {
  for (const [name, { width, height, draw }] of Object.entries(PICTURES)) {
    const across = Math.round(width * devicePixelRatio);
    const pixelRatio = across / width;
    const down = Math.round(height * pixelRatio);
    const context = new OffscreenCanvas(across, down).getContext('2d')!;
    context.scale(pixelRatio, pixelRatio);
    context.strokeStyle = colours.hatch;
    context.fillStyle = colours.hatch;
    context.lineWidth = 1.25;
    draw(context, colours);
    if (map.hasImage(name)) map.removeImage(name);
    map.addImage(name, context.getImageData(0, 0, across, down), { pixelRatio });
  }
}

/** A tile of a hatching. */
function tile(draw: Picture['draw']): Picture {
  return { width: 12, height: 12, draw };
}

function line(context: Context, ...lines: [number, number, number, number][]): void {
  context.beginPath();
  for (const [x1, y1, x2, y2] of lines) {
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
  }
  context.stroke();
}

function dots(context: Context, ...centres: [number, number][]): void {
  for (const [x, y] of centres) {
    context.beginPath();
    context.arc(x, y, 1.5, 0, 2 * Math.PI);
    context.fill();
  }
}

/** Small, with an edge of its own, so that it stands on any lot's colour and is no lot's hatching. */
function padlock(context: Context, { label, casing }: ThemeColours): void {
  context.globalAlpha = 0.65;
  for (const [colour, more] of [
    [casing, 1],
    [label, 0],
  ] as const) {
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.lineWidth = 1.5 + 2 * more;
    context.beginPath();
    context.arc(12, 10.5, 2.5, Math.PI, 0);
    context.stroke();
    context.fillRect(8 - more, 10.5 - more, 8 + 2 * more, 6 + 2 * more);
  }
}

/** A drop that stands on its point. */
function pin(context: Context, { label, casing }: ThemeColours): void {
  context.fillStyle = label;
  context.strokeStyle = casing;
  context.lineWidth = 1.5;
  context.beginPath();
  context.moveTo(13, 33);
  context.bezierCurveTo(10, 27, 2, 22, 2, 13);
  context.arc(13, 13, 11, Math.PI, 0);
  context.bezierCurveTo(24, 22, 16, 27, 13, 33);
  context.closePath();
  context.fill();
  context.stroke();
}
