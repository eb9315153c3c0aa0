import type { GeometryCollection } from 'geojson';
import { topology as buildTopology } from 'topojson-server';
import type { BlockFeature } from '../dataset/dataset.ts';
import { lineLength } from '../geometry/line-length.ts';
import { rowsOf } from './compressed-rows.ts';
import { NO_BLOCK, type BlockTopology, type SharedArcs } from './fabric.ts';

/**
 * Stores the blocks' borders once: every stretch that two blocks share becomes one arc with both
 * blocks beside it. Shared borders must have the same vertices in both blocks. Lengths are rounded
 * to 1/64 m. Where files overlap and three blocks claim one arc, the first two have it.
 */
export function shareArcs(blocks: readonly BlockFeature[]): { topology: BlockTopology; arcs: SharedArcs } {
  const shapes: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: blocks.map((block) => block.geometry),
  };
  const topology = buildTopology({ blocks: shapes }) as unknown as BlockTopology;
  const count = topology.arcs.length;
  const first = new Int32Array(count).fill(NO_BLOCK);
  const second = new Int32Array(count).fill(NO_BLOCK);
  const lists = topology.objects.blocks.geometries.map((geometry, block) => {
    const list = [...new Set((geometry.arcs as NestedArcs).flat(3).map((arc) => (arc < 0 ? ~arc : arc)))];
    for (const arc of list) {
      if (first[arc] === NO_BLOCK) first[arc] = block;
      else if (second[arc] === NO_BLOCK) second[arc] = block;
    }
    return list;
  });
  const lengthMetres = Float64Array.from(topology.arcs, (arc) => Math.round(lineLength(arc) * 64) / 64);
  return { topology, arcs: { count, first, second, lengthMetres, ofBlock: rowsOf(lists) } };
}

type NestedArcs = (number | (number | number[])[])[];
