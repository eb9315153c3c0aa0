import type { LotAward } from '../edits/award-lots.ts';
import type { AwardChoice } from './award-choice.ts';
import type { AwardTask } from './award-task.ts';
import { rulesToKeep } from './award-wish.ts';

/**
 * The lots that bids are for, with who is appointed by a choice, which may be nobody; other lots stay as they are.
 * A seat takes what its bid offers at the most. Where a provider's bids come to more than a rule that is kept lets
 * it have in all, each of its seats takes what it is given, as else the plan would give it more.
 */
export function lotAwards(task: AwardTask, { seats }: Pick<AwardChoice, 'seats'>): LotAward[] {
  const tendered = new Set(task.seats.filter(({ stands }) => !stands).map(({ lot }) => lot));
  const most = mostMinutesInAll(task);
  const isOver = (provider: string) =>
    seats.reduce((sum, seat) => sum + (seat.provider === provider ? seat.mostMinutes : 0), 0) > most;
  return task.lots
    .filter((lot) => tendered.has(lot))
    .map((lot) => ({
      lot,
      seats: seats
        .filter((seat) => seat.lot === lot)
        .map(({ provider, weeklyMinutes, keptMinutes, mostMinutes }) => {
          const given = weeklyMinutes + keptMinutes;
          return {
            provider,
            weeklyMinutes: given,
            capMinutes: isOver(provider) ? Math.min(given, mostMinutes) : mostMinutes,
          };
        }),
    }));
}

/** The most that any one provider may have, by the rules that are kept. */
function mostMinutesInAll({ rules, wish, areaMinutes }: AwardTask): number {
  const kept = rulesToKeep(rules, wish);
  const share = kept.includes('share-of-area') ? (areaMinutes * rules.mostSharePercent!) / 100 : Infinity;
  const band = kept.includes('provider-hours-in-band') ? rules.providerViability.mostMinutes : null;
  return Math.min(share, band ?? Infinity);
}
