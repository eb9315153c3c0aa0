import Flatbush from 'flatbush';
import type { BlockIndex, Fabric } from './fabric.ts';
import { worldX, worldY } from '../geometry/world.ts';

/** Finds blocks by place. Outlines are kept in world units, where a round brush stays round on the screen. */
export interface BlockFinder {
  readonly fabric: Fabric;
  readonly index: Flatbush;
  /** World x, y of every vertex of every ring, laid end to end. */
  readonly vertices: Float64Array;
  /** Ring r is the vertices `ringOffsets[r] .. ringOffsets[r + 1]`. */
  readonly ringOffsets: Uint32Array;
  /** Block b has the rings `ringsOfBlock[b] .. ringsOfBlock[b + 1]`. */
  readonly ringsOfBlock: Uint32Array;
}
