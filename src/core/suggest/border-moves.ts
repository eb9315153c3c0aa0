import type { BlockIndex, Fabric } from '../fabric/fabric.ts';
import { NO_LOT, type Assignment, type LotId } from '../scenario/scenario.ts';
import type { Alternative } from './alternative.ts';

/** What an alternative changes between two lots, either way; `one` is the lower number. */
export interface BorderChange {
  readonly one: LotId;
  readonly other: LotId;
  readonly blocks: number;
  readonly people: number;
  readonly weeklyMinutes: number;
}

/**
 * What an alternative says of the border between two lots alone, for `moveBlocks`: the blocks that are in
 * one of them in the plan and in the other by the alternative, each with the lot that it goes to.
 */
export function borderMoves(
  alternative: Pick<Alternative, 'assignment'>,
  assignment: Assignment,
  one: LotId,
  other: LotId,
): Map<BlockIndex, LotId> {
  const moves = new Map<BlockIndex, LotId>();
  assignment.forEach((from, block) => {
    const to = alternative.assignment[block] as LotId;
    if ((from === one && to === other) || (from === other && to === one)) moves.set(block as BlockIndex, to);
  });
  return moves;
}

/** The pairs of lots of a plan between which an alternative moves blocks, most people first. */
export function bordersOf(
  alternative: Pick<Alternative, 'assignment'>,
  { lots, assignment }: { readonly lots: readonly { readonly id: LotId }[]; readonly assignment: Assignment },
  { holdings }: Pick<Fabric, 'holdings'>,
): BorderChange[] {
  const known = new Set<number>(lots.map(({ id }) => id));
  const changes = new Map<string, { -readonly [Key in keyof BorderChange]: BorderChange[Key] }>();
  assignment.forEach((from, block) => {
    const to = alternative.assignment[block]!;
    if (from === to || from === NO_LOT || to === NO_LOT || !known.has(to)) return;
    const [one, other] = [Math.min(from, to) as LotId, Math.max(from, to) as LotId];
    const change = changes.get(`${one} ${other}`) ?? { one, other, blocks: 0, people: 0, weeklyMinutes: 0 };
    change.blocks++;
    change.people += holdings.people[block]!;
    change.weeklyMinutes += holdings.weeklyMinutes[block]!;
    changes.set(`${one} ${other}`, change);
  });
  return [...changes.values()].toSorted(
    (a, b) => b.people - a.people || b.weeklyMinutes - a.weeklyMinutes || a.one - b.one || a.other - b.other,
  );
}
