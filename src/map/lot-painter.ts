import type { Map as MapLibreMap } from 'maplibre-gl';
import { NO_BLOCK, type BlockIndex, type Fabric } from '../core/fabric/fabric.ts';
import { NO_LOT, type LotId } from '../core/scenario/scenario.ts';
import { arcLook, type ArcLook } from './arc-look.ts';

/** Keeps the colours of blocks and the outlines of lots as the planner says, touching only what changed. */
export interface LotPainter {
  /** The lot of each block as drawn now. */
  readonly lots: Int16Array;
  showAll(lots: ArrayLike<number>): void;
  showMoved(blocks: readonly BlockIndex[], lots: readonly LotId[]): void;
  /** Draws these lots as selected, and no others. */
  selectLots(lots: readonly LotId[]): void;
}

/** A painter for sources `blocks` and `arcs` that have just been filled from this fabric. */
export function createLotPainter(map: MapLibreMap, fabric: Fabric): LotPainter {
  const { arcs } = fabric;
  const lots = new Int16Array(fabric.count);
  const looks = new Uint8Array(arcs.count);
  let selected: ReadonlySet<number> = new Set();

  function showBlock(block: number, lot: number): void {
    if (lots[block] === lot) return;
    lots[block] = lot;
    map.setFeatureState({ source: 'blocks', id: block }, { lot });
  }

  function showArc(arc: number): void {
    const second = arcs.second[arc]!;
    const other = second === NO_BLOCK ? null : lots[second]!;
    const look = arcLook(lots[arcs.first[arc]!]!, other, selected);
    if (looks[arc] === codeOf(look)) return;
    looks[arc] = codeOf(look);
    map.setFeatureState({ source: 'arcs', id: arc }, look);
  }

  function showAllArcs(): void {
    for (let arc = 0; arc < arcs.count; arc++) showArc(arc);
  }

  return {
    lots,
    showAll(all) {
      for (let block = 0; block < fabric.count; block++) showBlock(block, all[block] ?? NO_LOT);
      showAllArcs();
    },
    showMoved(blocks, moved) {
      blocks.forEach((block, at) => showBlock(block, moved[at]!));
      const { offsets, targets } = arcs.ofBlock;
      for (const block of blocks) {
        for (let at = offsets[block]!; at < offsets[block + 1]!; at++) showArc(targets[at]!);
      }
    },
    selectLots(chosen) {
      selected = new Set(chosen);
      showAllArcs();
    },
  };
}

function codeOf(look: ArcLook): number {
  return (look.border ? 1 : 0) + (look.selected ? 2 : 0);
}
