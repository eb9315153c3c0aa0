import type { Position } from 'geojson';
import { escapeXml } from './escape-xml.ts';
import { sharedLots, type SharedLot, type SharedPlan, type SharedProperties } from './shared-lots.ts';

/** How much of the ground shines through a lot: 0 to 255 as KML has it. */
const FILL = 0x99;
const SOLID = 0xff;

/**
 * The lots of a plan as KML 2.2 (OGC 07-147r2), in one document: each with its colour and, as data, what the
 * other map formats say of it. Nothing in it points elsewhere. The same plan and numbers give the same text.
 */
export function writeLotsKml(plan: SharedPlan): string {
  const lots = sharedLots(plan);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<kml xmlns="http://www.opengis.net/kml/2.2">',
    '<Document>',
    `<name>${escapeXml(plan.scenario.name)}</name>`,
    ...lots.map(({ lot }) => styleOf(lot.id, lot.colour)),
    ...lots.map(placemarkOf),
    '</Document>',
    '</kml>',
    '',
  ].join('\n');
}

function styleOf(id: number, colour: string): string {
  const line = `<LineStyle><color>${kmlColour(colour, SOLID)}</color><width>2</width></LineStyle>`;
  const fill = `<PolyStyle><color>${kmlColour(colour, FILL)}</color></PolyStyle>`;
  return `<Style id="lot-${id}">${line}${fill}</Style>`;
}

/** `#RRGGBB` as KML has colours: opacity, blue, green, red. */
function kmlColour(colour: string, opacity: number): string {
  const [red, green, blue] = [colour.slice(1, 3), colour.slice(3, 5), colour.slice(5, 7)];
  return `${opacity.toString(16).padStart(2, '0')}${blue}${green}${red}`.toLowerCase();
}

function placemarkOf({ lot, shape, properties }: SharedLot): string {
  const data = dataOf(properties).map(
    ([name, value]) => `<Data name="${name}"><value>${escapeXml(value)}</value></Data>`,
  );
  const polygons = shape.coordinates.map(([outline, ...holes]) =>
    [
      '<Polygon>',
      boundary('outerBoundaryIs', outline!),
      ...holes.map((hole) => boundary('innerBoundaryIs', hole)),
      '</Polygon>',
    ].join(''),
  );
  return [
    '<Placemark>',
    `<name>${escapeXml(lot.name)}</name>`,
    `<styleUrl>#lot-${lot.id}</styleUrl>`,
    `<ExtendedData>${data.join('')}</ExtendedData>`,
    `<MultiGeometry>${polygons.join('')}</MultiGeometry>`,
    '</Placemark>',
  ].join('\n');
}

/** Beside the name, which the placemark has already. What is hidden or not said has no value. */
function dataOf({ lot: _, numbers, providers, ...words }: SharedProperties): [string, string][] {
  const said = Object.entries({ ...words, providers: providers.join('; '), ...numbers });
  return said.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, String(value)]]));
}

function boundary(element: string, ring: readonly Position[]): string {
  const corners = ring.map(([lng, lat]) => `${lng},${lat}`).join(' ');
  return `<${element}><LinearRing><coordinates>${corners}</coordinates></LinearRing></${element}>`;
}
