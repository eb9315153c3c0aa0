import type { CareModel } from '../../../src/core/simulate/care-model.ts';
import { chanceOf, DRAWS, worldOf } from '../../../src/core/simulate/chance.ts';
import { beginPackages, newPackages, nextPackage } from '../../../src/core/simulate/new-packages.ts';
import type { Outcome } from '../../../src/core/simulate/tally.ts';
import { weeksOfCare } from '../../../src/core/simulate/weeks-of-care.ts';

interface PlainPackage {
  readonly lot: number;
  readonly minutes: number;
  readonly kind: number;
  readonly weeks: number;
  takenBy: number | null;
  series: 'ownMinutes' | 'standbyMinutes' | 'spotMinutes' | 'waitingMinutes';
  since: number;
}

export interface PlainCounts {
  readonly outcomes: Record<Outcome, number>;
  readonly minuteWeeks: Record<PlainPackage['series'], number>;
  /** Packages that came and went. */
  readonly events: number;
}

/**
 * A replication of a model in which nothing changes, written as one would at first: packages are objects,
 * what happens next is a sorted list, and whoever waits is asked each time. The world is the same as `simulate`'s.
 */
export function plainSimulation(model: CareModel, seed: number, replication: number): PlainCounts {
  const { templates, providerCount: spot } = model;
  const world = worldOf(seed, replication);
  const room = [...model.capacityMinutes, model.spotMinutes];
  const coming = newPackages(model);
  let waiting: PlainPackage[] = [];
  const ahead: { week: number; happens: () => void }[] = [];
  const outcomes: PlainCounts['outcomes'] = { own: 0, standby: 0, spot: 0, waited: 0, refused: 0 };
  const minuteWeeks = { ownMinutes: 0, standbyMinutes: 0, spotMinutes: 0, waitingMinutes: 0 };
  let [now, events] = [0, 0];

  const plan = (week: number, happens: () => void): void => {
    let [low, high] = [0, ahead.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ahead[middle]!.week > week) high = middle;
      else low = middle + 1;
    }
    ahead.splice(low, 0, { week, happens });
  };
  const canTake = ({ kind, minutes }: PlainPackage, provider: number): boolean =>
    room[provider]! >= minutes && (provider === spot || model.canTake[kind * spot + provider] === 1);
  const find = (asked: PlainPackage): [number, PlainPackage['series']] | null => {
    const seats = model.seats[asked.lot]!.filter(({ provider }) => canTake(asked, provider));
    const holders = seats.map(({ provider }) => provider);
    if (model.routing === 'best-fit') holders.sort((one, other) => room[one]! - room[other]!);
    if (model.routing === 'share-evenly') holders.sort((one, other) => room[other]! - room[one]!);
    if (holders.length > 0) return [holders[0]!, 'ownMinutes'];
    const behind = model.standby[asked.lot]!.find((provider) => canTake(asked, provider));
    if (behind !== undefined) return [behind, 'standbyMinutes'];
    return canTake(asked, spot) ? [spot, 'spotMinutes'] : null;
  };
  const count = (one: PlainPackage): void => {
    const from = Math.max(one.since, model.warmUpWeeks);
    if (now > from) minuteWeeks[one.series] += one.minutes * (now - from);
    one.since = now;
  };
  const end = (one: PlainPackage): void => {
    events++;
    count(one);
    if (one.takenBy === null) waiting = waiting.filter((other) => other !== one);
    else room[one.takenBy]! += one.minutes;
    one.series = 'waitingMinutes';
    one.since = Infinity;
    for (const other of waiting) if (give(other)) waiting = waiting.filter((each) => each !== other);
  };
  const give = (one: PlainPackage): boolean => {
    const found = find(one);
    if (found === null) return false;
    count(one);
    [one.takenBy, one.series] = found;
    room[one.takenBy]! -= one.minutes;
    all.add(one);
    if (!model.endsWhileWaiting) plan(now + one.weeks, () => end(one));
    return true;
  };
  const all = new Set<PlainPackage>();
  const come = (): void => {
    events++;
    const { template, key } = coming;
    const one: PlainPackage = {
      lot: templates.lot[template]!,
      minutes: templates.minutes[template]!,
      kind: templates.kind[template]!,
      weeks: weeksOfCare(
        templates.duration[template]!,
        templates.meanWeeks[template]!,
        model.lognormalSigma,
        chanceOf(world, key, DRAWS.weeks, 0),
      ),
      takenBy: null,
      series: 'waitingMinutes',
      since: now,
    };
    const isTaken = give(one);
    if (model.endsWhileWaiting && (isTaken || model.waits)) plan(now + one.weeks, () => end(one));
    if (!isTaken && model.waits) {
      waiting.push(one);
      all.add(one);
    }
    if (now >= model.warmUpWeeks) outcomes[outcomeOf(one, isTaken)]++;
    nextPackage(coming, world);
    if (coming.week < Infinity) plan(coming.week, come);
  };
  const outcomeOf = ({ series }: PlainPackage, isTaken: boolean): Outcome => {
    if (!isTaken) return model.waits ? 'waited' : 'refused';
    return series === 'ownMinutes' ? 'own' : series === 'standbyMinutes' ? 'standby' : 'spot';
  };

  beginPackages(coming, world);
  if (coming.week < Infinity) plan(coming.week, come);
  while (ahead.length > 0 && ahead[0]!.week <= model.weeks) {
    const { week, happens } = ahead.shift()!;
    now = week;
    happens();
  }
  now = model.weeks;
  for (const one of all) if (one.since < Infinity) count(one);
  return { outcomes, minuteWeeks, events };
}
