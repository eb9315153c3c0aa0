import { mergeArcs } from 'topojson-client';
import type { MultiPolygon } from 'topojson-specification';
import type { Fabric } from '../../core/fabric/fabric.ts';
import { sketchFabric, type FabricSketch, type Line } from './sketch-fabric.ts';

/**
 * The outlines of groups of blocks in the picture of a fabric, by group number: closed rings, holes among
 * them, to be filled by the even-odd rule. What is less than a unit across is left out.
 */
export function dissolveBlocks(
  fabric: Fabric,
  groupOf: ArrayLike<number>,
  { lines }: FabricSketch = sketchFabric(fabric),
): Map<number, readonly Line[]> {
  const members = new Map<number, MultiPolygon[]>();
  fabric.topology.objects.blocks.geometries.forEach((geometry, block) => {
    const group = groupOf[block]!;
    const others = members.get(group);
    // Polygons are taken as well, whatever the declared type says.
    if (others === undefined) members.set(group, [geometry as MultiPolygon]);
    else others.push(geometry as MultiPolygon);
  });
  return new Map(
    Array.from(members, ([group, blocks]) => {
      const rings = mergeArcs(fabric.topology, blocks).arcs.flat();
      return [group, rings.map((arcs) => ringOf(arcs, lines)).filter((ring) => ring.length >= 6)];
    }),
  );
}

/** Arcs end to end, `~n` for arc n backwards; a corner that two of them share is said once. */
function ringOf(arcs: readonly number[], lines: readonly Line[]): Line {
  const ring: number[] = [];
  for (const arc of arcs) {
    const line = lines[arc < 0 ? ~arc : arc]!;
    for (let at = 0; at < line.length; at += 2) {
      const from = arc < 0 ? line.length - 2 - at : at;
      const [x, y] = [line[from]!, line[from + 1]!];
      if (ring.at(-2) !== x || ring.at(-1) !== y) ring.push(x, y);
    }
  }
  if (ring.length > 2 && ring[0] === ring.at(-2) && ring[1] === ring.at(-1)) ring.length -= 2;
  return ring;
}
