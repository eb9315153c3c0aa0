import { lineLength } from '../geometry/line-length.ts';
import { blocksOfArcs } from './blocks-of-arcs.ts';
import { NO_BLOCK, type BlockTopology, type Fabric, type SharedArcs } from './fabric.ts';
import { fitOutlines, sideKey, type CutOutlines } from './fit-outlines.ts';
import type { PieceLayout } from './lay-out-pieces.ts';
import { patchRows } from './patch-rows.ts';

export interface CutArcs {
  readonly topology: BlockTopology;
  readonly arcs: SharedArcs;
  /** The pieces, and the blocks beside the cut ones; lowest first. */
  readonly disturbed: readonly number[];
}

/** An arc that is being cut, or a part of one, or a line between pieces. */
interface CutArc {
  readonly line: number[][];
  /** The arc of the ground that it is or was part of; -1 for a line between pieces. */
  readonly origin: number;
  readonly metres: number;
  first: number;
  second: number;
}

interface ArcTable {
  /** By number. */
  readonly arcs: Map<number, CutArc>;
  /** The next new number. */
  next: number;
  /** The arc that has a side at either end, and the place the side comes from along the arc. */
  readonly byEndSide: Map<number, { readonly arc: number; readonly from: number }>;
}

type Geometries = BlockTopology['objects']['blocks']['geometries'];

/**
 * Cuts the shared arcs of the ground. Every arc of the ground keeps its number: where a cut ends on
 * it, its first part does. The other parts, and the lines between pieces, follow after them. The
 * lengths of an arc's parts add up to its length on the ground, to the last bit.
 */
export function cutArcs(ground: Fabric, { cutBlocks, count }: PieceLayout): CutArcs {
  const outlines = fitOutlines(ground, cutBlocks);
  const isNode = findNodes(outlines);
  const table: ArcTable = { arcs: new Map(), next: ground.arcs.count, byEndSide: new Map() };
  const partsOf = new Map<number, readonly number[]>();
  for (const arc of outlines.arcs.keys()) partsOf.set(arc, splitArc(table, arc, ground, isNode, outlines));
  const geometries = ground.topology.objects.blocks.geometries.slice();
  const beside = blocksOfArcs(ground.arcs, outlines.arcs.keys());
  for (const block of beside) geometries[block] = withParts(geometries[block]!, partsOf);
  cutBlocks.forEach(({ ground: block, blocks }, at) => {
    blocks.forEach((piece, number) => {
      const polygons = outlines.rings[at]![number]!.map((polygon) =>
        polygon.map((ring) => arcsOfRing(ring, table, isNode, outlines)),
      );
      for (const arc of polygons.flat(2)) takeSide(table, ground.arcs, arc, block, piece);
      geometries[piece] =
        polygons.length === 1
          ? { type: 'Polygon', arcs: polygons[0]! }
          : { type: 'MultiPolygon', arcs: polygons };
    });
  });
  const disturbed = [...new Set([...beside, ...cutBlocks.flatMap(({ blocks }) => blocks)])];
  disturbed.sort((a, b) => a - b);
  const { topology } = ground;
  const lines = topology.arcs.slice();
  for (const [arc, { line }] of table.arcs) lines[arc] = line;
  return {
    topology: { ...topology, arcs: lines, objects: { blocks: { ...topology.objects.blocks, geometries } } },
    arcs: withCutArcs(ground.arcs, table, geometries, disturbed, count),
    disturbed,
  };
}

/** Ends of arcs, and places where more than one line meets. */
function findNodes({ arcs, lines, rings }: CutOutlines): (place: number) => boolean {
  const sidesAt = new Map<number, number>();
  const addSide = (one: number, other: number) => {
    sidesAt.set(one, (sidesAt.get(one) ?? 0) + 1);
    sidesAt.set(other, (sidesAt.get(other) ?? 0) + 1);
  };
  const ends = new Set<number>();
  for (const stops of arcs.values()) {
    ends.add(stops[0]!).add(stops.at(-1)!);
    for (let at = 1; at < stops.length; at++) addSide(stops[at - 1]!, stops[at]!);
  }
  for (const [one, other] of lines) addSide(one, other);
  const isNode = (place: number) => ends.has(place) || sidesAt.get(place) !== 2;
  // A ring that meets nothing begins at its lowest place, for the piece inside as for the one around.
  for (const ring of rings.flat(3)) if (!ring.some(isNode)) ends.add(Math.min(...ring));
  return isNode;
}

/** Cuts an arc of the ground at its nodes. Gives the numbers of its parts, the first its own. */
function splitArc(
  table: ArcTable,
  arc: number,
  { arcs, topology }: Fabric,
  isNode: (place: number) => boolean,
  outlines: CutOutlines,
): number[] {
  const stops = outlines.arcs.get(arc)!;
  const [first, second, whole] = [arcs.first[arc]!, arcs.second[arc]!, arcs.lengthMetres[arc]!];
  const parts: number[][] = [];
  for (let from = 0, to = 1; to < stops.length; to++) {
    if (to + 1 < stops.length && !isNode(stops[to]!)) continue;
    parts.push(stops.slice(from, to + 1));
    from = to;
  }
  if (parts.length === 1 && !outlines.widened.has(arc)) {
    addArc(table, arc, stops, { line: topology.arcs[arc]!, origin: arc, metres: whole, first, second });
    return [arc];
  }
  const lines = parts.map((part) => part.map(outlines.positionOf));
  const metres = shareLength(whole, lines.map(lineLength));
  return parts.map((part, at) => {
    const number = at === 0 ? arc : table.next++;
    addArc(table, number, part, { line: lines[at]!, origin: arc, metres: metres[at]!, first, second });
    return number;
  });
}

/** Lengths rounded to 1/64 m; what that leaves of the whole goes to the longest. */
function shareLength(whole: number, lengths: readonly number[]): number[] {
  const rounded = lengths.map(roundLength);
  const longest = rounded.indexOf(Math.max(...rounded));
  rounded[longest]! += whole - rounded.reduce((sum, metres) => sum + metres, 0);
  return rounded;
}

function roundLength(metres: number): number {
  return Math.round(metres * 64) / 64;
}

function addArc(table: ArcTable, number: number, stops: readonly number[], arc: CutArc): void {
  table.arcs.set(number, arc);
  table.byEndSide.set(sideKey(stops[0]!, stops[1]!), { arc: number, from: stops[0]! });
  table.byEndSide.set(sideKey(stops.at(-2)!, stops.at(-1)!), { arc: number, from: stops.at(-2)! });
}

function withParts(
  geometry: Geometries[number],
  partsOf: ReadonlyMap<number, readonly number[]>,
): Geometries[number] {
  const inParts = (ring: number[]) =>
    ring.flatMap((arc) => {
      const parts = partsOf.get(arc < 0 ? ~arc : arc);
      if (parts === undefined) return [arc];
      return arc < 0 ? parts.map((part) => ~part).toReversed() : [...parts];
    });
  return geometry.type === 'Polygon'
    ? { ...geometry, arcs: geometry.arcs.map(inParts) }
    : { ...geometry, arcs: geometry.arcs.map((polygon) => polygon.map(inParts)) };
}

/** The arcs of a piece's ring. The first piece that comes to a line between pieces makes it an arc. */
function arcsOfRing(
  ring: readonly number[],
  table: ArcTable,
  isNode: (place: number) => boolean,
  { positionOf }: CutOutlines,
): number[] {
  const start = ring.findIndex(isNode);
  const round = [...ring.slice(start), ...ring.slice(0, start), ring[start]!];
  const arcs: number[] = [];
  for (let from = 0; from + 1 < round.length;) {
    let to = from + 1;
    while (!isNode(round[to]!)) to++;
    const side = sideKey(round[from]!, round[from + 1]!);
    if (!table.byEndSide.has(side)) {
      const stops = round.slice(from, to + 1);
      const line = stops.map(positionOf);
      const metres = roundLength(lineLength(line));
      addArc(table, table.next++, stops, { line, origin: -1, metres, first: NO_BLOCK, second: NO_BLOCK });
    }
    const found = table.byEndSide.get(side)!;
    arcs.push(found.from === round[from] ? found.arc : ~found.arc);
    from = to;
  }
  return arcs;
}

/** Puts a piece beside an arc, in the place of its block or where nobody is yet. */
function takeSide(table: ArcTable, ground: SharedArcs, arc: number, block: number, piece: number): void {
  const cut = table.arcs.get(arc < 0 ? ~arc : arc)!;
  if (cut.origin < 0 && cut.first === NO_BLOCK) cut.first = piece;
  else if (cut.origin < 0) cut.second = piece;
  else if (ground.first[cut.origin] === block) cut.first = piece;
  else if (ground.second[cut.origin] === block) cut.second = piece;
}

function withCutArcs(
  ground: SharedArcs,
  { arcs, next }: ArcTable,
  geometries: Geometries,
  disturbed: readonly number[],
  blockCount: number,
): SharedArcs {
  const first = new Int32Array(next);
  const second = new Int32Array(next);
  const lengthMetres = new Float64Array(next);
  first.set(ground.first);
  second.set(ground.second);
  lengthMetres.set(ground.lengthMetres);
  for (const [arc, cut] of arcs) {
    const isInOrder = cut.second === NO_BLOCK || cut.first < cut.second;
    first[arc] = isInOrder ? cut.first : cut.second;
    second[arc] = isInOrder ? cut.second : cut.first;
    lengthMetres[arc] = cut.metres;
  }
  const lists = new Map(
    disturbed.map((block) => {
      const all = (geometries[block]!.arcs as (number | number[])[][]).flat(2);
      return [block, [...new Set(all.map((arc) => (arc < 0 ? ~arc : arc)))]];
    }),
  );
  const lengths = new Map(Array.from(lists, ([block, list]) => [block, list.length]));
  const rows = patchRows(ground.ofBlock.offsets, blockCount, lengths);
  const targets = rows.column(ground.ofBlock.targets, (block) => lists.get(block)!);
  return { count: next, first, second, lengthMetres, ofBlock: { offsets: rows.offsets, targets } };
}
