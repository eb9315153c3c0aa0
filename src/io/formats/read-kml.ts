import type { Position } from 'geojson';
import { cleanShapes, type RawShape } from '../shapes/clean-shapes.ts';
import { decodeText } from './decode-text.ts';
import type { NamedBytes } from './file-content.ts';
import { refuse, type NamedContent } from './named-content.ts';
import { unzip } from './unzip.ts';
import { attributeOf, walkXml } from './walk-xml.ts';

interface Placemarks {
  readonly shapes: RawShape[];
  /** What the links to maps kept elsewhere are called. */
  readonly links: string[];
}

/** Where the text of an element goes: `null` for text we do not use. */
type Use = 'name' | 'property' | 'outer' | 'inner' | null;

const DAMAGED = 'This map file is damaged or cut short. Save it again and try once more.';

/**
 * Reads the areas of a KML file. Each has its name, the values that came with it, and the name of
 * the folder it lies in. Descriptions, styles and pictures are left out; links are named and never
 * followed. Format: OGC 07-147r2 (KML 2.2).
 */
export function readKml(file: NamedBytes): readonly NamedContent[] {
  const { shapes, links } = readPlacemarks(decodeText(file.bytes)) ?? { shapes: null, links: [] };
  if (shapes === null) return [refuse(file.name, DAMAGED)];
  const content = cleanShapes(file.name, shapes, false);
  if (links.length === 0) return [content];
  const message = `Some of this map is kept elsewhere and is left out: ${links.slice(0, 3).join(', ')}. Open it there, save it as KML, then open that here.`;
  return [{ ...content, issues: [{ file: file.name, severity: 'warning', message }, ...content.issues] }];
}

/** Reads every KML file in a KMZ, which is a zip of them and their pictures. */
export function readKmz(file: NamedBytes): readonly NamedContent[] {
  const { files, refusal } = unzip(
    file.bytes,
    (path) => /\.kml$/i.test(path) && !/(^|\/)(__MACOSX\/|\._)/.test(path),
  );
  if (refusal !== null) return [refuse(file.name, refusal)];
  return files.flatMap(({ name, bytes }) =>
    readKml({ name: `${file.name}, ${name.replace(/^.*\//, '')}`, bytes }),
  );
}

function readPlacemarks(xml: string): Placemarks | null {
  const found: Placemarks = { shapes: [], links: [] };
  const path: string[] = [];
  const folders: string[] = [];
  let placemark: { properties: Map<string, string>; polygons: Position[][][] } | null = null;
  let rings: { outer: Position[]; holes: Position[][] } | null = null;
  let [use, property, text]: [Use, string, string] = [null, '', ''];
  const finishText = (): void => {
    const value = text.trim();
    if (use === 'outer' && rings !== null) rings.outer = readCoordinates(value);
    else if (use === 'inner' && rings !== null) rings.holes.push(readCoordinates(value));
    else if (use === 'name') {
      if (path.at(-2) === 'Placemark') placemark?.properties.set('name', value);
      else if (path.at(-2) === 'NetworkLink')
        found.links[found.links.length - 1] = value || 'a map without a name';
      else if (value !== '') folders[folders.length - 1] = value;
    } else if (use === 'property' && value !== '' && !/[<>]/.test(value))
      placemark?.properties.set(property, value);
    use = null;
  };
  const isWhole = walkXml(xml, {
    open: (element, attributes) => {
      const parent = path.at(-1) ?? '';
      path.push(element);
      if (element === 'Folder' || element === 'Document') folders.push(folders.at(-1) ?? '');
      else if (element === 'Placemark') placemark = { properties: new Map(), polygons: [] };
      else if (element === 'NetworkLink') found.links.push('a map without a name');
      else if (element === 'Polygon') rings = { outer: [], holes: [] };
      else if (element === 'Data' || element === 'SimpleData')
        property = attributeOf(attributes, 'name') ?? '';
      use = useOf(element, parent, path) ?? null;
      text = '';
    },
    text: (piece) => {
      if (use !== null) text += piece;
    },
    close: (element) => {
      if (use !== null) finishText();
      path.pop();
      if (element === 'Folder' || element === 'Document') folders.pop();
      if (element === 'Polygon' && rings !== null) {
        placemark?.polygons.push([rings.outer, ...rings.holes]);
        rings = null;
      }
      if (element !== 'Placemark' || placemark === null) return;
      const folder = folders.at(-1) ?? '';
      if (folder !== '' && !placemark.properties.has('folder')) placemark.properties.set('folder', folder);
      found.shapes.push(placemark);
      placemark = null;
    },
  });
  return isWhole ? found : null;
}

function useOf(element: string, parent: string, path: readonly string[]): Use {
  if (element === 'name' && /^(Placemark|NetworkLink|Folder|Document)$/.test(parent)) return 'name';
  if (element === 'SimpleData' || (element === 'value' && parent === 'Data')) return 'property';
  if (element !== 'coordinates') return null;
  if (path.at(-3) === 'outerBoundaryIs') return 'outer';
  return path.at(-3) === 'innerBoundaryIs' ? 'inner' : null;
}

/** Positions from `lon,lat,height lon,lat,height`, with or without heights and loose spaces. */
function readCoordinates(text: string): Position[] {
  const positions: Position[] = [];
  for (const triple of text.replace(/,\s+/g, ',').split(/\s+/)) {
    if (triple === '') continue;
    const [longitude, latitude] = triple.split(',', 2);
    positions.push([Number(longitude || NaN), Number(latitude || NaN)]);
  }
  return positions;
}
