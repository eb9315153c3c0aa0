import type { CompressedRows } from '../fabric/fabric.ts';
import { LOT_COLOURS } from './lot-look.ts';
import type { Assignment, Lot } from './scenario.ts';

/**
 * A colour for a lot that no neighbouring lot has; of those, the one that fewest lots use. Give the
 * lots that have colours already in `lots`; `lot` itself may be among them.
 */
export function chooseColour(
  { neighbours }: { readonly neighbours: CompressedRows },
  assignment: Assignment,
  lots: readonly Lot[],
  lot: number,
): string {
  const beside = neighbouringLots(neighbours, assignment, lot);
  const used = lots
    .filter((other) => other.id !== lot)
    .map(({ id, colour }) => ({ id, colour: colour.toUpperCase() }));
  const uses = (colour: string) => used.filter((other) => other.colour === colour).length;
  const taken = (colour: string) => used.some((other) => other.colour === colour && beside.has(other.id));
  const ranked = LOT_COLOURS.toSorted((a, b) => Number(taken(a)) - Number(taken(b)) || uses(a) - uses(b));
  return ranked[0]!;
}

function neighbouringLots(
  { offsets, targets }: CompressedRows,
  assignment: Assignment,
  lot: number,
): Set<number> {
  const beside = new Set<number>();
  for (let block = 0; block < assignment.length; block++) {
    if (assignment[block] !== lot) continue;
    for (let at = offsets[block]!; at < offsets[block + 1]!; at++) beside.add(assignment[targets[at]!]!);
  }
  return beside;
}
