import { awardTask } from '../../core/awards/award-task.ts';
import type { AwardWish } from '../../core/awards/award-wish.ts';
import { chooseAwards, type ChooseOptions } from '../../core/awards/choose-awards.ts';
import type { Solve } from '../../core/awards/programme.ts';
import { whatBinds } from '../../core/awards/what-binds.ts';
import type { PlanRead } from '../../core/figures/plan-read.ts';
import { poundsAYear } from '../../core/money/yearly.ts';
import type { LotId } from '../../core/scenario/scenario.ts';

/** Which providers are best appointed by the bids of a plan, and which rules cost most. Hours are a week's, pounds a year's. */
export function reportAwards(read: PlanRead, options: AwardWish & ChooseOptions, solve: Solve) {
  const { qualityFloor, aside } = options;
  const task = awardTask(read, { qualityFloor, aside });
  const choice = chooseAwards(task, solve, options);
  const lotName = (id: LotId) => read.scenario.lots.find((lot) => lot.id === id)!.name;
  const { seats, lots, unmetMinutes, penceMinutes, leastUnmetMinutes, leastPenceMinutes, conflict } = choice;
  return {
    definition: 'awardUnmet',
    qualityFloor,
    bids: read.scenario.bids.length,
    unmetHours: unmetMinutes / 60,
    leastUnmetHours: leastUnmetMinutes / 60,
    poundsAYear: poundsAYear(penceMinutes),
    leastPoundsAYear: poundsAYear(leastPenceMinutes),
    appointments: seats.map((seat) => ({
      lot: lotName(seat.lot),
      provider: seat.provider,
      hours: seat.weeklyMinutes / 60,
      hoursOffered: Number.isFinite(seat.mostMinutes) ? seat.mostMinutes / 60 : null,
      poundsPerHour: seat.pencePerHour / 100,
      quality: seat.quality,
      fromBid: !seat.stands,
      hasSeatNow: seat.isHeld,
    })),
    lots: lots.map((lot) => ({
      lot: lotName(lot.lot),
      hours: lot.askedMinutes / 60,
      unmetHours: lot.unmetMinutes / 60,
    })),
    rulesThatCannotBeKeptTogether: conflict,
    bindingRules: conflict.length > 0 ? [] : whatBinds(choice).map(reportBinding),
  };
}

/** `allowing` is how many a rule that counts would allow where it is eased by one; null where it is put aside. */
function reportBinding({
  rule,
  moreMinutes,
  morePounds,
  allowing,
  isProven,
}: ReturnType<typeof whatBinds>[number]) {
  return {
    rule,
    allowing,
    moreHoursWithoutIt: moreMinutes / 60,
    morePoundsAYearWithoutIt: morePounds,
    isProven,
  };
}
