import type { BlockIndex } from '../fabric/fabric.ts';
import type { LotId } from '../scenario/scenario.ts';

/** One block that could change lot, and what that alone would do. */
export interface SuggestedMove {
  readonly block: BlockIndex;
  readonly from: LotId;
  readonly to: LotId;
  /** Change of the minutes a week that nobody takes; below 0 is better. */
  readonly unmetMinutes: number;
  /**
   * Change of the minutes a week by which lots differ from an even share, Σ |lot − mean| ÷ 2: what
   * would have to move to make all lots equal. Below 0 is better.
   */
  readonly unevenMinutes: number;
}
