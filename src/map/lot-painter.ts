import type { Map as MapLibreMap } from 'maplibre-gl';
import { NO_BLOCK, type BlockIndex, type Fabric } from '../core/fabric/fabric.ts';
import { NO_LOT, type LotId } from '../core/scenario/scenario.ts';
import type { Proposal } from '../store/planner.ts';
import { arcLook, type ArcLook, type ArcSide } from './arc-look.ts';

/** Keeps the colours of blocks and the outlines of lots as the planner says, touching only what changed. */
export interface LotPainter {
  /** The lot of each block as drawn now. */
  readonly lots: ArrayLike<number>;
  /** Goes on with other cuts of the same ground; until all lots are shown, new blocks have none. */
  follow(fabric: Fabric): void;
  showAll(lots: ArrayLike<number>): void;
  showMoved(blocks: readonly BlockIndex[], lots: readonly LotId[]): void;
  /** Draws these lots as selected, and no others. */
  selectLots(lots: readonly LotId[]): void;
  /** Draws the lots of these blocks as only proposed, and of no others. */
  showProposal(proposal: Proposal | null): void;
}

const NOTHING: Proposal = new Map();

/** A painter for sources `blocks` and `arcs` that have just been filled from this fabric. */
export function createLotPainter(map: MapLibreMap, start: Fabric): LotPainter {
  let fabric = start;
  /** What the map was told last of each block and arc, also of those that a rejoined cut took away. */
  let lots = new Int16Array(fabric.count);
  let looks = new Uint8Array(fabric.arcs.count);
  let selected: ReadonlySet<number> = new Set();
  let proposal: Proposal = NOTHING;

  function showBlock(block: number, lot: number): void {
    if (lots[block] === lot) return;
    lots[block] = lot;
    map.setFeatureState({ source: 'blocks', id: block }, { lot });
  }

  function sideOf(block: number): ArcSide {
    return { lot: lots[block]!, proposed: proposal.has(block as BlockIndex) };
  }

  function showArc(arc: number): void {
    const second = fabric.arcs.second[arc]!;
    const look = arcLook(
      sideOf(fabric.arcs.first[arc]!),
      second === NO_BLOCK ? null : sideOf(second),
      selected,
    );
    if (looks[arc] === codeOf(look)) return;
    looks[arc] = codeOf(look);
    map.setFeatureState({ source: 'arcs', id: arc }, look);
  }

  function showAllArcs(): void {
    for (let arc = 0; arc < fabric.arcs.count; arc++) showArc(arc);
  }

  function showArcsOf(blocks: Iterable<BlockIndex>): void {
    const { offsets, targets } = fabric.arcs.ofBlock;
    for (const block of blocks) {
      for (let at = offsets[block]!; at < offsets[block + 1]!; at++) showArc(targets[at]!);
    }
  }

  return {
    get lots() {
      return lots;
    },
    follow(next) {
      fabric = next;
      lots = grown(lots, new Int16Array(Math.max(lots.length, fabric.count)));
      looks = grown(looks, new Uint8Array(Math.max(looks.length, fabric.arcs.count)));
    },
    showAll(all) {
      for (let block = 0; block < fabric.count; block++) showBlock(block, all[block] ?? NO_LOT);
      showAllArcs();
    },
    showMoved(blocks, moved) {
      blocks.forEach((block, at) => showBlock(block, moved[at]!));
      showArcsOf(blocks);
    },
    selectLots(chosen) {
      selected = new Set(chosen);
      showAllArcs();
    },
    showProposal(next) {
      const before = proposal;
      proposal = next ?? NOTHING;
      showArcsOf([...before.keys(), ...proposal.keys()].filter((block) => block < fabric.count));
    },
  };
}

function grown<T extends Int16Array | Uint8Array>(before: T, after: T): T {
  after.set(before);
  return after;
}

function codeOf({ border, selected, unassigned, proposed }: ArcLook): number {
  return (border ? 1 : 0) + (selected ? 2 : 0) + (unassigned ? 4 : 0) + (proposed ? 8 : 0);
}
