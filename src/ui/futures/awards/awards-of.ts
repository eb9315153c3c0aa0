import type { AwardChoice } from '../../../core/awards/award-choice.ts';
import type { AwardTask } from '../../../core/awards/award-task.ts';
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
export function isOutOfDate(was: Scenario, is: Scenario): boolean {
  const parts = ['lots', 'cuts', 'assignment', 'bids', 'rules', 'assumptions', 'standby'] as const;
  return was.id !== is.id || parts.some((part) => was[part] !== is[part]);
}
