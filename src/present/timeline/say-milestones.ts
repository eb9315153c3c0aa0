import type { Milestone } from '../../core/paper/paper.ts';
import { sayMonth } from '../../ui/words/present/say-months.ts';
import { sayCount, sayNumber } from '../../ui/words/say-number.ts';

/** How many milestones there are, over which months, and how many have none yet. */
export function sayMilestones(milestones: readonly Milestone[]): string {
  if (milestones.length === 0) return 'No milestone is set yet.';
  const months = milestones
    .flatMap(({ from, to }) => [from, to].filter((month) => month !== null))
    .toSorted();
  const notSet = milestones.filter(({ from, to }) => from === null && to === null).length;
  const count = sayCount(milestones.length, 'milestone');
  if (months.length === 0) return `${count}, with no month set yet.`;
  const [first, last] = [months[0]!, months.at(-1)!];
  const over =
    first === last ? `, in ${sayMonth(first)}.` : `, from ${sayMonth(first)} to ${sayMonth(last)}.`;
  if (notSet === 0) return count + over;
  return `${count + over} For ${sayNumber(notSet)} of them the months are not set.`;
}
