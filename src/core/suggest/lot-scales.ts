import { aimValues, sumByLot } from './aim-values.ts';
import type { AimValues } from './alternative.ts';
import type { LotFacts } from './lot-facts.ts';

/**
 * The value of each aim that counts as 1: that of the plan of today, so that a gain of a tenth weighs as
 * much in one aim as in another. Where today's is tiny it would make small things large, and is taken as
 * a tenth of what a plan drawn without a thought for the aim would have; that itself is the scale where
 * the plan of today leaves out ground with care, and so says little.
 *
 * Fewer lots are larger and reach further: compactness for another number of lots than today's is set
 * against what today's would be with so many, in proportion. What stays is 0 today: half of the people in
 * another lot count as 1.
 */
export function lotScales(facts: LotFacts, lotCount: number): AimValues {
  const today = aimValues(facts, facts);
  const lotsToday = facts.lots.length;
  const isWhole =
    lotsToday > 0 && facts.weight.every((each, block) => each === 0 || facts.assignment[block] !== 0);
  const artless = artlessValues(facts, lotCount);
  const scale = (value: number, without: number) => Math.max(value, isWhole ? without / 10 : without) || 1;
  return {
    'even-hours': scale(today['even-hours'], artless['even-hours']),
    compact: scale((today.compact * lotsToday) / Math.max(1, lotCount), artless.compact),
    zones: scale(today.zones, artless.zones),
    stay: artless.stay || 1,
    'keep-provider': scale(today['keep-provider'], artless['keep-provider']),
    travel: scale(today.travel, artless.travel),
    mix: scale(today.mix, artless.mix),
    room: scale(today.room, artless.room),
  };
}

/** What a plan of so many lots might have that was drawn without a thought for the aim. */
function artlessValues(facts: LotFacts, lotCount: number): AimValues {
  const asOne = { lots: [{ id: 1 as never }], assignment: new Int16Array(facts.blockCount).fill(1) };
  const all = (column: ArrayLike<number>) => sumByLot(asOne, column)[0]!;
  const whole = aimValues(facts, asOne);
  const [weight, rural] = [all(facts.weight), all(facts.ruralMinutes)];
  return {
    // Lots a fifth above and below an even share.
    'even-hours': weight / 10,
    // A lot of an even share of a disc has so much of the disc's.
    compact: whole.compact / Math.max(1, lotCount),
    // One hour in five in another lot than most of its zone, one person in five without their provider.
    zones: facts.zones === null ? 0 : facts.zones.minutes.reduce((sum, minutes) => sum + minutes, 0) / 5,
    stay: all(facts.people) / 2,
    'keep-provider': all(facts.served.people) / 5,
    // Equal lots together have as much as the whole.
    travel: whole.travel,
    // All rural hours in lots of their own.
    mix: weight > 0 ? rural * (1 - rural / weight) : 0,
    room: weight / 10,
  };
}
