import { runsAnticlockwise } from '../geometry/runs-anticlockwise.ts';
import type { BlockIndex, Fabric } from './fabric.ts';

/** Whether a block lies on the left of an arc of its outline, going along it. */
export function isLeftOfArc({ topology }: Fabric, block: BlockIndex, arc: number): boolean {
  const geometry = topology.objects.blocks.geometries[block]!;
  const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
  for (const polygon of polygons) {
    for (const [at, ring] of polygon.entries()) {
      if (!ring.includes(arc) && !ring.includes(~arc)) continue;
      const places = ring.flatMap((one) => {
        const line = topology.arcs[one < 0 ? ~one : one] as [number, number][];
        return one < 0 ? line.toReversed() : line;
      });
      // The inside is left of an outer ring that runs anticlockwise and of a hole that runs clockwise.
      const isInsideLeft = runsAnticlockwise(places) !== at > 0;
      return isInsideLeft === ring.includes(arc);
    }
  }
  throw new Error(`Block ${block} has no arc ${arc}.`);
}
