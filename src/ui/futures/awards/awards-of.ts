import type { AwardChoice } from '../../../core/awards/award-choice.ts';
import type { AwardTask } from '../../../core/awards/award-task.ts';
import { rulesToKeep, type AwardWish } from '../../../core/awards/award-wish.ts';
import type { LotAward } from '../../../core/edits/award-lots.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';

/** The lots that bids are for, with who would be appointed, which may be nobody; other lots stay as they are. */
export function awardsOf(task: AwardTask, { seats }: AwardChoice): LotAward[] {
  const tendered = new Set(task.seats.filter(({ stands }) => !stands).map(({ lot }) => lot));
  return task.lots
    .filter((lot) => tendered.has(lot))
    .map((lot) => ({
      lot,
      seats: seats
        .filter((seat) => seat.lot === lot)
        .map(({ provider, weeklyMinutes, keptMinutes, mostMinutes }) => ({
          provider,
          weeklyMinutes: weeklyMinutes + keptMinutes,
          capMinutes: mostMinutes,
        })),
    }));
}

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
