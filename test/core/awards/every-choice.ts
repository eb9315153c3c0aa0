import loadHighs from 'highs';
import type { AwardTask } from '../../../src/core/awards/award-task.ts';
import type { AwardRule } from '../../../src/core/awards/award-wish.ts';
import { NO_BAND } from '../../../src/core/scenario/rules.ts';

const highs = await loadHighs();

/** What is best of all choices that keep the rules: pounds a week of those with the least hours unmet. */
export interface BestOfAll {
  readonly unmetHours: number;
  readonly pounds: number;
}

/**
 * Looks at every set of seats there is. The rules are counted out one by one; hours are shared out by a programme
 * written as text from what the rules say, which knows nothing of the model. Null where no choice keeps them.
 */
export function bestOfEveryChoice(task: AwardTask, kept: readonly AwardRule[]): BestOfAll | null {
  let best: BestOfAll | null = null;
  for (let set = 0; set < 2 ** task.seats.length; set++) {
    const given = [...task.seats.keys()].filter((seat) => (set >> seat) % 2 === 1);
    if (!keepsCounts(task, kept, given)) continue;
    const shared = shareOut(task, kept, given);
    if (shared === null) continue;
    const isBetter =
      best === null ||
      shared.unmetHours < best.unmetHours - 1e-4 ||
      (shared.unmetHours < best.unmetHours + 1e-4 && shared.pounds < best.pounds);
    if (isBetter) best = shared;
  }
  return best;
}

function keepsCounts(
  { rules, lots, seats, providers }: AwardTask,
  kept: readonly AwardRule[],
  given: readonly number[],
): boolean {
  const main = given.filter((seat) => seats[seat]!.isPrimary);
  const ask = (rule: AwardRule, holds: () => boolean) => !kept.includes(rule) || holds();
  const seatsOf = (lot: number) => main.filter((seat) => seats[seat]!.lot === lot).length;
  const lotsOf = (provider: number) => main.filter((seat) => seats[seat]!.provider === provider).length;
  const most = rules.mostProvidersPerLot ?? rules.providersPerLot;
  return (
    seats.every(({ stands }, seat) => !stands || given.includes(seat)) &&
    !given.some((seat) => seats[seat]!.barredBy.some((rule) => kept.includes(rule))) &&
    ask('enough-providers', () => lots.every((lot) => seatsOf(lot) >= rules.providersPerLot)) &&
    ask('not-too-many-providers', () => lots.every((lot) => seatsOf(lot) <= most)) &&
    ask('lots-per-provider', () => providers.every((_, at) => lotsOf(at) <= rules.mostLotsPerProvider!))
  );
}

/** The least minutes unmet, then the least cost, for seats that are given. */
function shareOut(task: AwardTask, kept: readonly AwardRule[], given: readonly number[]): BestOfAll | null {
  const { seats, classes, providers, rules, areaMinutes } = task;
  const isBanded = kept.includes('provider-hours-in-band');
  const { leastMinutes, mostMinutes: mostInAll } = isBanded ? rules.providerViability : NO_BAND;
  const names = classes.flatMap((group, at) =>
    group.seats.filter((seat) => given.includes(seat)).map((seat) => ({ seat, at, name: `x${at}_${seat}` })),
  );
  const sum = (some: readonly { name: string }[]) =>
    ['0 nothing', ...some.map(({ name }) => name)].join(' + ');
  const rows = [
    ...classes.map(
      ({ weeklyMinutes }, at) => `${sum(names.filter((one) => one.at === at))} <= ${weeklyMinutes}`,
    ),
    ...given.map((seat) => {
      const { mostMinutes, keptMinutes } = seats[seat]!;
      return `${sum(names.filter((one) => one.seat === seat))} <= ${Math.max(0, mostMinutes - keptMinutes)}`;
    }),
  ];
  for (const [at, { roomMinutes, keptMinutes }] of providers.entries()) {
    const own = sum(names.filter(({ seat }) => seats[seat]!.provider === at));
    const held = given.filter((seat) => seats[seat]!.provider === at);
    const keptInSeats = held.reduce((total, seat) => total + seats[seat]!.keptMinutes, 0);
    rows.push(`${own} <= ${roomMinutes}`);
    if (kept.includes('share-of-area'))
      rows.push(`${own} <= ${Math.floor((areaMinutes * rules.mostSharePercent!) / 100) - keptInSeats}`);
    if (held.length > 0 && leastMinutes !== null) rows.push(`${own} >= ${leastMinutes - keptMinutes}`);
    if (held.length > 0 && mostInAll !== null) rows.push(`${own} <= ${mostInAll - keptMinutes}`);
  }
  const asked = classes.reduce((total, { weeklyMinutes }) => total + weeklyMinutes, 0);
  const placed = solve('Maximize', sum(names), rows);
  if (placed === null) return null;
  const cost = ['0 nothing', ...names.map(({ seat, name }) => `${seats[seat]!.pencePerHour} ${name}`)].join(
    ' + ',
  );
  const penceMinutes = solve('Minimize', cost, [...rows, `${sum(names)} >= ${placed - 1e-6}`])!;
  return { unmetHours: (asked - placed) / 60, pounds: penceMinutes / 6000 };
}

function solve(sense: string, aim: string, rows: readonly string[]): number | null {
  const text = [
    sense,
    ` obj: ${aim}`,
    'Subject To',
    ...rows.map((row, at) => ` r${at}: ${row}`),
    'Bounds',
    ' nothing = 0',
    'End',
  ].join('\n');
  const solution = highs.solve(text, { output_flag: false });
  return solution.Status === 'Optimal' ? solution.ObjectiveValue : null;
}
