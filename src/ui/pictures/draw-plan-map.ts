import type { Fabric, ZoneMembership } from '../../core/fabric/fabric.ts';
import { NEED_STEPS, needStep } from '../../core/figures/need-by-block.ts';
import type { SafeNeed } from '../../core/publication/safe-need.ts';
import { HATCHINGS, hatchingOf, type DrawnLot } from '../../core/scenario/lot-look.ts';
import { NO_LOT, type Assignment, type LotId } from '../../core/scenario/scenario.ts';
import type { DocumentPicture } from '../../io/document/document.ts';
import { sayNumber } from '../words/say-number.ts';
import { dissolveBlocks } from './dissolve-blocks.ts';
import { escapeXml } from '../../io/share/escape-xml.ts';
import { drawLegend, type LegendEntry } from './draw-legend.ts';
import { drawScaleBar } from './draw-scale-bar.ts';
import { pathOfBorders, pathOfRings } from './path-words.ts';
import { PATTERN_PATHS } from './picture-patterns.tsx';
import { PRINT_COLOURS } from './print-colours.ts';
import { placeName } from './place-name.ts';
import { planNames, type PlacedName } from './plan-names.ts';
import { sketchFabric, type Line } from './sketch-fabric.ts';

/** A map of a plan for paper: lots, or need over safe areas under the outlines of the lots. Nobody's home is on it. */
export interface PlanMapAsked {
  readonly fabric: Fabric;
  readonly lots: readonly DrawnLot[];
  readonly assignment: Assignment;
  readonly title: string;
  /** What is to be seen, in words. */
  readonly alt: string;
  /** All lots but this one are faded. */
  readonly only?: LotId;
  /** By block, 1 for those that change lot: they stand out under thick hatching, and all others are faded. */
  readonly changing?: Uint8Array;
  readonly need?: SafeNeed;
  /** Zones whose borders are drawn over the lots. */
  readonly zones?: ZoneMembership;
}

/** The longer side of the map, in units of the picture: 10 to a millimetre on a page of A4. */
const MAP_SIDE = 1600;
const LETTERS = 34;
const LEGEND_LETTERS = 30;
const LONG_LEGEND_LETTERS = 26;
const MOST_BESIDE_SCALE = 6;
const GAP = 24;

/** The map as an SVG document of its own with legend and scale, in colours and hatching that survive a greyscale print. */
export function drawPlanMap(asked: PlanMapAsked): DocumentPicture {
  const { fabric, lots, assignment, title, alt } = asked;
  const sketch = sketchFabric(fabric, MAP_SIDE);
  const rings = dissolveBlocks(fabric, assignment, sketch);
  const names = planNames(lots, rings, LETTERS);
  const numbers = numbersOf(lots, names, rings);
  const width = Math.max(sketch.width, MAP_SIDE / 2);
  const left = (width - sketch.width) / 2;
  const scale = drawScaleBar(sketch.metresPerUnit, LEGEND_LETTERS);
  const entries = entriesOf(asked, rings, numbers.length > 0);
  const scaleTop = sketch.height + GAP;
  // A short legend stands beside the scale, a long one under it.
  const isLong = entries.length > MOST_BESIDE_SCALE;
  const legendTop = isLong ? scaleTop + scale.height : scaleTop;
  const room = isLong ? width : width - scale.width - GAP;
  const legend = drawLegend(entries, room, isLong ? LONG_LEGEND_LETTERS : LEGEND_LETTERS);
  const height = Math.max(legendTop + legend.height, scaleTop + scale.height) + GAP;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="'Atkinson Hyperlegible', Arial, sans-serif">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(alt)}</desc>`,
    patterns(),
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<g transform="translate(${left} 0)" fill-rule="evenodd" stroke-linejoin="round">`,
    asked.need === undefined ? drawLots(asked, rings) : drawNeed(asked, asked.need),
    drawBorders(asked),
    ...[...names, ...numbers].map(({ name, x, y, lot }) => nameAt(name, x, y, isFaded(asked, lot.id))),
    '</g>',
    `<g transform="translate(0 ${legendTop})">${legend.svg}</g>`,
    `<g transform="translate(${width - scale.width} ${scaleTop})">${scale.svg}</g>`,
    '</svg>',
  ].join('');
  return { title, alt, ratio: width / height, svg, png: null };
}

function patterns(): string {
  const each = ([key, path]: [string, string]) => {
    const isShade = key.startsWith('shade');
    const stroke =
      key === 'no-lot' ? PRINT_COLOURS.faint : key === 'changing' ? PRINT_COLOURS.ink : '#ffffff';
    const wide = key === 'dotted' ? 2 : isShade ? 1 : 1.25;
    return `<pattern id="${key}" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="scale(${key === 'changing' ? 4 : 3})"><path d="${path}" fill="none" stroke="${stroke}" stroke-width="${wide}" stroke-linecap="round"/></pattern>`;
  };
  const changing: [string, string] = ['changing', PATTERN_PATHS.rising];
  return `<defs>${[...Object.entries(PATTERN_PATHS), changing].map(each).join('')}</defs>`;
}

function drawLots(asked: PlanMapAsked, rings: ReadonlyMap<number, readonly Line[]>): string {
  const { lots, fabric, changing } = asked;
  const nowhere = pathOfRings(rings.get(NO_LOT) ?? []);
  const parts = [
    `<path fill="${PRINT_COLOURS.land}" d="${nowhere}"/><path fill="url(#no-lot)" d="${nowhere}"/>`,
    ...lots.map((lot) => {
      const path = pathOfRings(rings.get(lot.id) ?? []);
      const opacity = changing !== undefined ? 0.25 : isFaded(asked, lot.id) ? 0.12 : 0.62;
      const hatching = hatchingOf(lot);
      const hatch =
        hatching === 'plain' || opacity < 0.5
          ? ''
          : `<path fill="url(#${hatching})" fill-opacity="0.75" d="${path}"/>`;
      return `<path fill="${lot.colour}" fill-opacity="${opacity}" d="${path}"/>${hatch}`;
    }),
  ];
  if (changing !== undefined) {
    const path = pathOfRings(dissolveBlocks(fabric, changing, sketchFabric(fabric, MAP_SIDE)).get(1) ?? []);
    parts.push(`<path fill="url(#changing)" stroke="${PRINT_COLOURS.ink}" stroke-width="3" d="${path}"/>`);
  }
  return parts.join('');
}

function drawNeed({ fabric }: PlanMapAsked, { densities, top }: SafeNeed): string {
  const steps = Uint8Array.from(densities, (density) => needStep(density, top));
  const rings = dissolveBlocks(fabric, steps, sketchFabric(fabric, MAP_SIDE));
  return PRINT_COLOURS.shades
    .map((colour, step) => {
      const path = pathOfRings(rings.get(step) ?? []);
      const hatch = step >= 4 ? `<path fill="url(#shade-${step})" fill-opacity="0.6" d="${path}"/>` : '';
      return `<path fill="${colour}" d="${path}"/>${hatch}`;
    })
    .join('');
}

function drawBorders({ fabric, assignment, zones }: PlanMapAsked): string {
  const sketch = sketchFabric(fabric, MAP_SIDE);
  const lotBorders = pathOfBorders(fabric, assignment, true, sketch);
  const line = (path: string, colour: string, wide: number, dashes = '') =>
    `<path fill="none" stroke="${colour}" stroke-width="${wide}"${dashes} d="${path}"/>`;
  const zoneBorders =
    zones === undefined
      ? ''
      : line(
          pathOfBorders(fabric, zones.zoneOfBlock, false, sketch),
          PRINT_COLOURS.zone,
          4,
          ' stroke-dasharray="14 9"',
        );
  return line(lotBorders, '#ffffff', 9) + line(lotBorders, PRINT_COLOURS.ink, 4) + zoneBorders;
}

/** Lots whose names do not fit have the number of their place in the ledger, which the legend then says as well. */
function numbersOf(
  lots: readonly DrawnLot[],
  names: readonly PlacedName[],
  rings: ReadonlyMap<number, readonly Line[]>,
): PlacedName[] {
  const named = new Set(names.map(({ lot }) => lot.id));
  return lots.flatMap((lot, at): PlacedName[] => {
    const own = rings.get(lot.id);
    if (named.has(lot.id) || own === undefined) return [];
    const place = placeName(own, LETTERS, LETTERS) ?? placeName(own, LETTERS / 3, LETTERS / 3);
    return place === null ? [] : [{ ...place, lot, name: String(at + 1) }];
  });
}

function nameAt(name: string, x: number, y: number, faded: boolean): string {
  const weight = faded ? 400 : 700;
  return `<text x="${Math.round(x)}" y="${Math.round(y)}" font-size="${LETTERS}" font-weight="${weight}" fill="${PRINT_COLOURS.ink}" text-anchor="middle" dominant-baseline="central" paint-order="stroke" stroke="#ffffff" stroke-width="8" stroke-linejoin="round">${escapeXml(name)}</text>`;
}

function isFaded({ only }: PlanMapAsked, lot: LotId): boolean {
  return only !== undefined && only !== lot;
}

/** Lots in ledger order, or shades of need; then what else is drawn. */
function entriesOf(
  asked: PlanMapAsked,
  rings: ReadonlyMap<number, readonly Line[]>,
  isNumbered: boolean,
): LegendEntry[] {
  const { lots, need, zones, changing, only } = asked;
  const entries: LegendEntry[] =
    need === undefined
      ? lots
          .map((lot, at) => ({ lot, words: isNumbered ? `${at + 1} ${lot.name}` : lot.name }))
          .filter(({ lot }) => only === undefined || lot.id === only)
          .map(({ lot, words }) => {
            const hatching = hatchingOf(lot);
            const opacity = changing === undefined ? 0.62 : 0.25;
            return {
              words,
              fill: lot.colour,
              opacity,
              hatch:
                HATCHINGS.includes(hatching) && hatching !== 'plain' && changing === undefined
                  ? hatching
                  : null,
            };
          })
      : shadesOf(need);
  if (need === undefined && (rings.get(NO_LOT)?.length ?? 0) > 0)
    entries.push({ words: 'In no lot', fill: PRINT_COLOURS.land, opacity: 1, hatch: 'no-lot' });
  if (changing !== undefined)
    entries.push({ words: 'Changes lot', fill: '#ffffff', opacity: 1, hatch: 'changing' });
  if (zones !== undefined)
    entries.push({ words: `Edge of ${zones.layer.name}`, fill: null, opacity: 1, hatch: null });
  return entries;
}

function shadesOf({ top, leastPeople }: SafeNeed): LegendEntry[] {
  return PRINT_COLOURS.shades.map((fill, step): LegendEntry => {
    const hatch = step === 4 ? 'shade-4' : step === 5 ? 'shade-5' : null;
    if (step === 0) return { words: `Fewer than ${leastPeople} people`, fill, opacity: 1, hatch };
    const least = step === 1 ? 0 : NEED_STEPS[step - 2]! * top;
    const words = `${sayNumber(least)} to ${sayNumber(NEED_STEPS[step - 1]! * top)} hours a week per km²`;
    return { words, fill, opacity: 1, hatch };
  });
}
