import { WEEKS_A_YEAR } from '../money/yearly.ts';
import type { CareRun } from './care-run.ts';
import { NOBODY, takeSlot, WAITS } from './care-slots.ts';
import { chanceOf, DRAWS, gapOf } from './chance.ts';
import { weeksLeft, weeksOfCare } from './weeks-of-care.ts';

/**
 * A package as the world has it: how long it lasts, when its first stay in hospital and its first hand-back would
 * be, and whether it shrinks. It has nobody yet. One that is there at the start has part of its care behind it.
 */
export function writePackage(run: CareRun, template: number, key: number, isStart: boolean): number {
  const { slots, model, world, now } = run;
  const { templates, changes, lognormalSigma } = model;
  const slot = takeSlot(slots);
  const [duration, mean] = [templates.duration[template]!, templates.meanWeeks[template]!];
  const chance = chanceOf(world, key, DRAWS.weeks, 0);
  const weeks = isStart
    ? weeksLeft(duration, mean, lognormalSigma, chance, chanceOf(world, key, DRAWS.partLeft, 0))
    : weeksOfCare(duration, mean, lognormalSigma, chance);
  slots.template[slot] = template;
  slots.key[slot] = key;
  slots.minutes[slot] = templates.minutes[template]!;
  slots.state[slot] = WAITS;
  slots.taker[slot] = NOBODY;
  slots.stays[slot] = 0;
  slots.handBacks[slot] = 0;
  slots.weeksLeft[slot] = weeks;
  slots.endAt[slot] = model.endsWhileWaiting ? now + weeks : Infinity;
  slots.stayAt[slot] = now + stayGap(run, slot);
  slots.handBackAt[slot] = now + handBackGap(run, slot);
  slots.shrinkAt[slot] = Infinity;
  const { share } = changes.reablement;
  slots.shrinks[slot] = !isStart && share > 0 && chanceOf(world, key, DRAWS.shrinks, 0) < share ? 1 : 0;
  return slot;
}

/** Weeks until a package's next stay in hospital, from the end of the last. */
export function stayGap({ world, slots, model }: CareRun, slot: number): number {
  const { perYear } = model.changes.hospital;
  if (perYear === 0) return Infinity;
  return gapOf(world, slots.key[slot]!, DRAWS.stayGap, slots.stays[slot]!, WEEKS_A_YEAR / perYear);
}

/** Weeks of its next stay. */
export function stayWeeks({ world, slots, model }: CareRun, slot: number): number {
  const { meanWeeks } = model.changes.hospital;
  return gapOf(world, slots.key[slot]!, DRAWS.stayWeeks, slots.stays[slot]!, meanWeeks);
}

/** Weeks until it is handed back again. */
export function handBackGap({ world, slots, model }: CareRun, slot: number): number {
  const { handBacksPerYear } = model.changes;
  if (handBacksPerYear === 0) return Infinity;
  const turn = slots.handBacks[slot]!;
  return gapOf(world, slots.key[slot]!, DRAWS.handBackGap, turn, WEEKS_A_YEAR / handBacksPerYear);
}
