import type { LotChange } from '../../../core/comparison/change-of-lots.ts';
import type { PlanBlocks } from '../../../core/comparison/match-lots.ts';
import type { Continuity } from '../../../core/continuity/read-continuity.ts';
import { sayList } from '../../words/say-list.ts';
import { sayLot } from '../../words/say-lot.ts';
import { sayCount, sayHours } from '../../words/say-number.ts';

/** What changes from one plan to another, in a few sentences. */
export function sayLotChanges(
  from: PlanBlocks,
  to: PlanBlocks,
  change: LotChange,
  { changing, left }: Pick<Continuity, 'changing' | 'left'>,
): string[] {
  const [before, after] = [from.scenario, to.scenario];
  const ground =
    change.blocks.length === 0
      ? `No block changes lot from ${before.name} to ${after.name}.`
      : `From ${before.name} to ${after.name}, ${sayCount(change.blocks.length, 'block')} ${change.blocks.length === 1 ? 'changes' : 'change'} lot, with ${sayCount(change.people, 'person', 'people')} and ${sayHours(change.weeklyMinutes)} a week.`;
  const renamed = before.lots.flatMap(({ name }, at) => {
    const next = change.goesOnAs[at] ?? null;
    if (next === null) return [`${name} goes on as no lot`];
    const as = sayLot(after.lots, next);
    return as === name ? [] : [`${name} goes on as ${as}`];
  });
  const goesOn = new Set(change.goesOnAs);
  const fresh = after.lots.filter(({ id }) => !goesOn.has(id)).map(({ name }) => name);
  const nobody = left.people === 0 ? '' : `, of them ${left.people} to nobody`;
  return [
    ground,
    ...(renamed.length === 0 ? [] : [`${sayList(renamed)}.`]),
    ...(fresh.length === 0 ? [] : [`New: ${sayList(fresh)}.`]),
    `Under ${after.name} ${sayCount(changing.people, 'person changes', 'people change')} provider${nobody}.`,
  ];
}
