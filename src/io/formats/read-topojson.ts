import type { Position } from 'geojson';
import { cleanShapes, looksLikeMetres, type RawShape } from '../shapes/clean-shapes.ts';
import { decodeText } from './decode-text.ts';
import type { NamedBytes } from './file-content.ts';
import { refuse, type NamedContent } from './named-content.ts';

type Json = { readonly [key: string]: unknown };

interface Arcs {
  readonly positions: readonly (readonly Position[])[];
  /** How many more positions we will write out: a file can name one long arc any number of times. */
  left: number;
}

const MOST_POSITIONS = 20_000_000;

const DAMAGED = 'This map file is damaged or cut short. Save it again and try once more.';
const TOO_MANY = 'This map has far too many corners. Save it again with simpler outlines.';
const EMPTY = 'This map has nothing in it. Save it again with the shapes of your areas.';

/**
 * Reads the areas of each object of a TopoJSON file, quantised or not; objects without areas are
 * left out where others have some. Written out by hand, since topojson-client trusts every length
 * that a file states. Format: the TopoJSON specification 1.0.
 */
export function readTopojson(file: NamedBytes): readonly NamedContent[] {
  const topology = parseTopology(file.bytes);
  if (topology === null) return [refuse(file.name, DAMAGED)];
  const arcs: Arcs = { positions: readArcs(topology), left: MOST_POSITIONS };
  const contents: NamedContent[] = [];
  for (const [key, object] of Object.entries(topology.objects as Json)) {
    const name = `${file.name}, ${key}`;
    const raw = rawShapesOf(object, arcs);
    if (arcs.left < 0) return [refuse(file.name, TOO_MANY)];
    contents.push(raw === null ? refuse(name, DAMAGED) : cleanShapes(name, raw, looksLikeMetres(raw)));
  }
  const withAreas = contents.filter(({ content }) => content !== null);
  if (withAreas.length > 0) return withAreas;
  return contents.length > 0 ? contents : [refuse(file.name, EMPTY)];
}

function parseTopology(bytes: Uint8Array): Json | null {
  try {
    const json: unknown = JSON.parse(decodeText(bytes));
    return isObject(json) && json.type === 'Topology' && isObject(json.objects) ? json : null;
  } catch {
    return null;
  }
}

/** The arcs as positions. In a quantised file each is a step from the one before, in whole units. */
function readArcs({ arcs, transform }: Json): Position[][] {
  const { scale, translate } = isObject(transform) ? transform : { scale: null, translate: null };
  const [scaleX = 1, scaleY = 1] = list(scale).map(Number);
  const [originX = 0, originY = 0] = list(translate).map(Number);
  return list(arcs).map((arc) => {
    let [x, y] = [0, 0];
    return list(arc).map((position) => {
      const [stepX = NaN, stepY = NaN] = list(position).slice(0, 2).map(Number);
      if (!isObject(transform)) return [stepX, stepY];
      x += stepX;
      y += stepY;
      return [x * scaleX + originX, y * scaleY + originY];
    });
  });
}

/** Null where collections lie in collections too deep to follow. */
function rawShapesOf(object: unknown, arcs: Arcs): RawShape[] | null {
  const members =
    isObject(object) && object.type === 'GeometryCollection' ? list(object.geometries) : [object];
  try {
    return members.map((member) => ({
      properties: propertiesOf(member),
      polygons: polygonsOf(member, arcs),
    }));
  } catch {
    return null;
  }
}

function polygonsOf(object: unknown, arcs: Arcs): Position[][][] {
  if (!isObject(object)) return [];
  const ringsOf = (polygon: unknown): Position[][] => list(polygon).map((ring) => joinArcs(list(ring), arcs));
  if (object.type === 'Polygon') return [ringsOf(object.arcs)];
  if (object.type === 'MultiPolygon') return list(object.arcs).map(ringsOf);
  if (object.type !== 'GeometryCollection') return [];
  return list(object.geometries).flatMap((inner) => polygonsOf(inner, arcs));
}

/** A ring from its arcs; `~n` is arc n backwards. Where two arcs meet, the place comes twice. */
function joinArcs(names: readonly unknown[], arcs: Arcs): Position[] {
  const ring: Position[] = [];
  for (const name of names) {
    const index = Number(name);
    const forwards = arcs.positions[index < 0 ? ~index : index] ?? [[NaN, NaN]];
    arcs.left -= forwards.length;
    if (arcs.left < 0) return ring;
    const positions = index < 0 ? forwards.toReversed() : forwards;
    for (const position of positions) ring.push(position);
  }
  return ring;
}

function propertiesOf(member: unknown): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  if (!isObject(member)) return values;
  const { id, properties } = member;
  for (const [key, value] of [
    ['id', id] as const,
    ...Object.entries(isObject(properties) ? properties : {}),
  ]) {
    if (typeof value === 'string' || typeof value === 'number') values.set(key, String(value).trim());
  }
  return values;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
