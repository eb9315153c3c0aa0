import type { Feature, FeatureCollection, Point } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Fabric } from '../core/fabric/fabric.ts';
import type { Note } from '../core/scenario/scenario.ts';
import { PLAIN_FACE } from './lot-labels.ts';
import type { MapLook } from './map-look.ts';

/** The name of the pin's image; its point is the middle of its lower edge. */
export const NOTE_PIN = 'note-pin';

/** A lot's pin stands above its name, pixels. */
const ABOVE_NAME_PIXELS = 22;
const NUMBER_EM = 11;

/**
 * A numbered pin for each note: at its place, in its block (in the first piece of a cut one), or over
 * the name of its lot. A note about what is not on the map has no pin.
 */
export function notePinFeatures(
  notes: readonly Note[],
  fabric: Fabric,
  lotPlaces: ReadonlyMap<number, [number, number]>,
): FeatureCollection<Point> {
  const features = notes.flatMap(({ number, pin }): Feature<Point>[] => {
    const coordinates =
      pin.kind === 'place'
        ? [...pin.position]
        : pin.kind === 'lot'
          ? lotPlaces.get(pin.lot)
          : placeOfBlock(fabric, pin.block);
    if (coordinates === undefined) return [];
    const properties = { number: String(number), above: pin.kind === 'lot' };
    return [{ type: 'Feature', geometry: { type: 'Point', coordinates }, properties }];
  });
  return { type: 'FeatureCollection', features };
}

/** Pins stand where they are whatever else is there, and names do not give way to them. */
export function notePinLayers({ colours, layers }: MapLook): LayerSpecification[] {
  const above: ExpressionSpecification = ['get', 'above'];
  return [
    {
      id: 'notes',
      type: 'symbol',
      source: 'notes',
      layout: {
        visibility: layers.notes ? 'visible' : 'none',
        'icon-image': NOTE_PIN,
        'icon-anchor': 'bottom',
        'icon-offset': ['case', above, ['literal', [0, -ABOVE_NAME_PIXELS]], ['literal', [0, 0]]],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'text-field': ['get', 'number'],
        'text-font': PLAIN_FACE,
        'text-size': NUMBER_EM,
        'text-offset': ['case', above, ['literal', inEm(ABOVE_NAME_PIXELS)], ['literal', inEm(0)]],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': colours.casing },
    },
  ];
}

/** The middle of the pin's head, above its point. */
function inEm(pixels: number): [number, number] {
  return [0, -(pixels + 19) / NUMBER_EM];
}

function placeOfBlock({ codes, groundCodes, groundOf, insidePoints }: Fabric, code: string) {
  const itself = codes.indexOf(code);
  const block = itself >= 0 ? itself : groundOf.indexOf(groundCodes.indexOf(code));
  return block < 0 ? undefined : [insidePoints[block * 2]!, insidePoints[block * 2 + 1]!];
}
