import type { DaysWaited } from './years-figures.ts';

/** Packages by whole days of waiting, from 0 on, and how many beside them never waited. With none at all, 0 days. */
export function daysWaitedOf(byDays: Float64Array, atOnce: number): DaysWaited {
  return {
    median: daysAt(byDays, 0, 0.5),
    ninetieth: daysAt(byDays, 0, 0.9),
    medianOfAll: daysAt(byDays, atOnce, 0.5),
    ninetiethOfAll: daysAt(byDays, atOnce, 0.9),
  };
}

/** The fewest days that at least this part has waited, or less. */
function daysAt(byDays: Float64Array, atOnce: number, part: number): number {
  const wanted = part * (atOnce + byDays.reduce((sum, packages) => sum + packages, 0));
  let reached = atOnce;
  for (let days = 0; days < byDays.length; days++) {
    reached += byDays[days]!;
    if (reached >= wanted) return days;
  }
  return byDays.length - 1;
}
