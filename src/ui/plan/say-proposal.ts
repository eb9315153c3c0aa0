import { NO_LOT, type LotId, type Scenario } from '../../core/scenario/scenario.ts';
import type { Proposal } from '../../store/planner.ts';
import { sayCount, sayNumber } from '../words/say-number.ts';

/** What is proposed: `14 blocks to North, 3 to East, 2 to no lot`; lots in the order of the ledger. */
export function sayProposal(proposal: Proposal, { lots, assignment }: Scenario): string {
  const counts = new Map<LotId, number>();
  for (const [block, lot] of proposal) {
    if (assignment[block] !== lot) counts.set(lot, (counts.get(lot) ?? 0) + 1);
  }
  const parts = [...lots, { id: NO_LOT, name: 'no lot' }].flatMap(({ id, name }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ count, name }];
  });
  if (parts.length === 0) return 'nothing that changes';
  return parts
    .map(({ count, name }, at) => `${at === 0 ? sayCount(count, 'block') : sayNumber(count)} to ${name}`)
    .join(', ');
}
