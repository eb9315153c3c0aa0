import type { Topology, Polygon, MultiPolygon } from 'topojson-specification';
import type { ZoneLayer } from '../dataset/dataset.ts';
import type { Cuts } from './cuts.ts';

/** A block's position in every per-block array of the fabric and of an assignment. */
export type BlockIndex = number & { readonly blockIndex: unique symbol };

export const NO_BLOCK = -1 as BlockIndex;

/** The blocks as one topology: each stretch of border is stored once, as an arc. */
export type BlockTopology = Topology<{
  blocks: { type: 'GeometryCollection'; geometries: (Polygon | MultiPolygon)[] };
}>;

/** Who lies on the two sides of each arc, and how long it is. */
export interface SharedArcs {
  readonly count: number;
  /** Blocks on either side of each arc; the second is `NO_BLOCK` on the outer edge of the area. */
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly lengthMetres: Float64Array;
  /** Arcs of each block, as compressed rows: `targets[offsets[b] .. offsets[b + 1]]`. */
  readonly ofBlock: CompressedRows;
}

/** Lists of numbers laid end to end: row r is `targets[offsets[r] .. offsets[r + 1]]`. */
export interface CompressedRows {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}

/** Which blocks share a border of some length (touching at a point does not count). */
export interface Neighbours extends CompressedRows {
  /** Length of the shared border, beside each target. */
  readonly borderMetres: Float64Array;
}

/** What each block holds, one entry a block. */
export interface BlockHoldings {
  readonly packages: Int32Array;
  readonly people: Int32Array;
  readonly weeklyMinutes: Float64Array;
  readonly weeklyVisits: Float64Array;
  readonly waitingPackages: Int32Array;
  readonly waitingMinutes: Float64Array;
}

/** How a layer of zones lies over the blocks. Zone `layer.zones.length` stands for 'in none of them'. */
export interface ZoneMembership {
  readonly layer: ZoneLayer;
  /** The zone of each package, by the package's own position. */
  readonly zoneOfPackage: Int32Array;
  /** The zone that holds most of each block's area. */
  readonly zoneOfBlock: Int32Array;
  /** Zones that the packages of each block lie in, with their minutes and people beside. */
  readonly ofBlock: CompressedRows & {
    readonly weeklyMinutes: Float64Array;
    readonly packages: Int32Array;
  };
}

/**
 * The blocks of an area: their shapes as shared arcs, who touches whom and for how long, and what
 * lies in each. Lengths are multiples of 1/64 m and areas whole square metres, so that sums of
 * them are exact in any order. Nothing here changes when blocks move between lots; a cut makes a new
 * fabric (`cutFabric`).
 */
export interface Fabric {
  readonly count: number;
  /** The cuts its blocks were made with; none for the ground, the blocks as imported. */
  readonly cuts: Cuts;
  /** The block of the ground that each block is, or is a piece of. */
  readonly groundOf: Int32Array;
  /** Codes of the blocks of the ground. */
  readonly groundCodes: readonly string[];
  readonly codes: readonly string[];
  readonly names: readonly string[];
  readonly topology: BlockTopology;
  readonly arcs: SharedArcs;
  readonly neighbours: Neighbours;
  readonly areaSquareMetres: Float64Array;
  /** Length of border with no block on the other side. */
  readonly outerBorderMetres: Float64Array;
  /** `[west, south, east, north]` of each block, four entries a block, in degrees. */
  readonly bounds: Float64Array;
  /** A point inside each block, `[lng, lat]`, two entries a block. */
  readonly insidePoints: Float64Array;
  /** The block each package lies in, or `NO_BLOCK` (outside the area, or without a position). */
  readonly blockOfPackage: Int32Array;
  readonly packagesOfBlock: CompressedRows;
  readonly holdings: BlockHoldings;
  readonly zones: readonly ZoneMembership[];
}
