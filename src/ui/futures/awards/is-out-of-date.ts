import { rulesToKeep, type AwardWish } from '../../../core/awards/award-wish.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';

/** Whether anything that a choice depends on is other than it was; who has the seats is not. */
export function isOutOfDate(was: Asked, is: Asked): boolean {
  const parts = ['id', 'lots', 'cuts', 'assignment', 'bids', 'rules', 'assumptions', 'standby'] as const;
  const keptBy = ({ scenario, wish }: Asked) => rulesToKeep(scenario.rules, wish).join();
  return (
    parts.some((part) => was.scenario[part] !== is.scenario[part]) ||
    was.wish.qualityFloor !== is.wish.qualityFloor ||
    keptBy(was) !== keptBy(is)
  );
}

/** What a choice is made by. */
interface Asked {
  readonly scenario: Scenario;
  readonly wish: AwardWish;
}
