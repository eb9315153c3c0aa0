import type { Fabric } from '../fabric/fabric.ts';
import { newBorder } from '../fabric/new-border.ts';
import type { LngLat } from '../geometry/lng-lat.ts';
import { reachBeyond } from '../geometry/reach-beyond.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';
import { findLot } from './find-lot.ts';
import { moveGround } from './move-ground.ts';

/**
 * Draws a new border between two lots: the strip between the old one and the line changes sides. Which
 * lots, and how the line meets their border, `newBorder` says; `NO_LOT` may be one of them. Following
 * blocks, a block changes sides where most of it lies in the strip; following the line, the blocks it runs
 * through are cut. The ground of other lots and held blocks (1 in `held`) stay as they are. Refuses a line
 * that meets no border, a locked lot, and where nothing would change.
 */
export function reshapeBorder(
  scenario: Scenario,
  fabric: Fabric,
  line: readonly LngLat[],
  follows: 'blocks' | 'line',
  held: Uint8Array | null,
): Edited {
  const border = newBorder(fabric, scenario.assignment, line);
  if (typeof border === 'string') return { refused: border };
  const [one, other] = border.lots;
  const locked = border.lots.find((lot) => scenario.locks.lots.includes(lot));
  if (locked !== undefined) return { refused: 'lot-is-locked', about: findLot(scenario, locked)!.name };
  const moves = [
    { from: other, to: one, region: border.gains[0] },
    { from: one, to: other, region: border.gains[1] },
  ];
  const knife = follows === 'blocks' ? null : { line: reachBeyond(border.line), closed: false };
  const moved = moveGround(scenario, fabric, moves, knife, held);
  return 'refused' in moved ? moved : moved.scenario;
}
