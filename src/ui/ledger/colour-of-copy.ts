import type { Fabric } from '../../core/fabric/fabric.ts';
import { chooseColour } from '../../core/scenario/choose-colour.ts';
import type { Lot, Scenario } from '../../core/scenario/scenario.ts';

/** The colour of a lot that is copied into a plan: its own, or another where a lot there has that. */
export function colourOfCopy(
  { colour }: Lot,
  { lots, assignment }: Pick<Scenario, 'lots' | 'assignment'>,
  fabric: Fabric,
): string {
  const isTaken = lots.some((lot) => lot.colour.toLowerCase() === colour.toLowerCase());
  const next = Math.max(0, ...lots.map((lot) => lot.id)) + 1;
  return isTaken ? chooseColour(fabric, assignment, lots, next) : colour;
}
