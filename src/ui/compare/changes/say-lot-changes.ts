import type { LotChange } from '../../../core/comparison/change-of-lots.ts';
import type { PlanBlocks } from '../../../core/comparison/match-lots.ts';
import type { Continuity } from '../../../core/continuity/read-continuity.ts';
import { sayList } from '../../words/say-list.ts';
import { sayLot } from '../../words/say-lot.ts';
import { sayCount, sayHours } from '../../words/say-number.ts';

/** More lots than this are counted in a sentence, and named in a list. */
export const MOST_NAMED = 5;

/** Each lot that does not go on under its own name: `West goes on as North`. */
export function sayGoingOn(
  { scenario: before }: PlanBlocks,
  { scenario: after }: PlanBlocks,
  { goesOnAs }: Pick<LotChange, 'goesOnAs'>,
): string[] {
  return before.lots.flatMap(({ name }, at) => {
    const next = goesOnAs[at] ?? null;
    if (next === null) return [`${name} goes on as no lot`];
    const as = sayLot(after.lots, next);
    return as === name ? [] : [`${name} goes on as ${as}`];
  });
}

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
  const renamed = sayGoingOn(from, to, change);
  const goesOn = new Set(change.goesOnAs);
  const fresh = after.lots.filter(({ id }) => !goesOn.has(id)).map(({ name }) => name);
  const nobody = left.people === 0 ? '' : `, ${left.people} of them to nobody`;
  const changers =
    changing.people === 0 ? 'nobody changes' : sayCount(changing.people, 'person changes', 'people change');
  return [
    ground,
    ...(renamed.length === 0
      ? []
      : renamed.length <= MOST_NAMED
        ? [`${sayList(renamed)}.`]
        : [`${sayCount(renamed.length, 'lot')} go on under another name, or as no lot.`]),
    ...(fresh.length === 0
      ? []
      : [
          fresh.length <= MOST_NAMED
            ? `New: ${sayList(fresh)}.`
            : `${sayCount(fresh.length, 'lot')} are new.`,
        ]),
    `Against who serves them today, ${changers} provider under ${after.name}${nobody}.`,
  ];
}
