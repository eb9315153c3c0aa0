import loadHighs from 'highs';
import { UNMET } from '../../../src/core/allocation/allocation.ts';
import { metresToTaker } from '../../../src/core/placing/metres-to-taker.ts';
import { scorePlacing, type PlacingScore } from '../../../src/core/placing/placing-score.ts';
import type { RandomTask } from './a-random-task.ts';

const highs = await loadHighs();

/** What the solver says of a task, aim by aim. */
export interface SolvedTask {
  /** Of the placing it found last. */
  readonly score: PlacingScore;
  /** How many aims, from the first, it proved before its time ran out. */
  readonly provenAims: number;
}

type Terms = readonly (readonly [weight: number, name: string])[];

/**
 * Solves a task with HiGHS, which knows nothing of ours: each aim is an integer programme of its own, with what the
 * aims before it came to as limits. The model is written straight from the rules of the task.
 */
export function solveByHighs(task: RandomTask, aimCount: number, seconds: number): SolvedTask {
  const { rows, free, whole, aims, takerOf } = modelOf(task);
  const limits: string[] = [];
  let provenAims = 0;
  let taker = new Int16Array(task.demand.packageCount).fill(UNMET);
  for (const aim of aims.slice(0, aimCount)) {
    const text = [
      'Minimize',
      ` obj: ${written(aim)}`,
      'Subject To',
      ...[...rows, ...limits].map((row, at) => ` r${at}: ${row}`),
      'Bounds',
      ...free.map((name) => ` ${name} >= 0`),
      'Binary',
      ...whole.map((name) => ` ${name}`),
      'End',
    ].join('\n');
    const solution = highs.solve(text, { time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 0.01 });
    if (solution.Status !== 'Optimal') break;
    const chosen = new Set(
      Object.values(solution.Columns).flatMap(({ Name, Primal }) =>
        Primal > 0.5 && Name.startsWith('x') ? [Name] : [],
      ),
    );
    taker = takerOf(chosen);
    provenAims++;
    limits.push(`${written(aim)} <= ${Math.round(solution.ObjectiveValue * 1000) / 1000 + 0.0005}`);
  }
  return { score: scorePlacing(task.demand, task.offers, task.assignment, taker), provenAims };
}

function written(terms: Terms): string {
  if (terms.length === 0) return '0 nothing';
  return terms.map(([weight, name]) => `${weight < 0 ? '-' : '+'} ${Math.abs(weight)} ${name}`).join(' ');
}

function modelOf({ demand, offers, assignment }: RandomTask) {
  const metresTo = metresToTaker(demand);
  const { packageCount, providerCount } = demand;
  const places = Array.from({ length: packageCount }, (_, at) => at);
  const providers = Array.from({ length: providerCount }, (_, provider) => provider);
  const name = (at: number, provider: number) => `x${at}_${provider}`;
  const minutes = (at: number) => demand.weeklyMinutes[at]!;
  const lotOf = (at: number) => (demand.block[at]! < 0 ? 0 : assignment[demand.block[at]!]!);
  const seatOf = (at: number, provider: number) =>
    offers.seats[lotOf(at)]!.find((seat) => seat.provider === provider);
  const stays = (at: number) => demand.stays[at] === 1 && offers.isOff[demand.provider[at]!] === 0;
  const mayHave = (at: number, provider: number): boolean => {
    if (stays(at)) return demand.provider[at] === provider;
    if (offers.isOff[provider] === 1) return false;
    if (seatOf(at, provider) === undefined && !offers.standby[lotOf(at)]!.includes(provider)) return false;
    if (demand.canTake[demand.kind[at]! * providerCount + provider] === 0) return false;
    const block = demand.block[at]!;
    return demand.isTooFar === null || block < 0 || demand.isTooFar[block * providerCount + provider] === 0;
  };
  const pairs = places.flatMap((at) => providers.filter((p) => mayHave(at, p)).map((p) => [at, p] as const));
  const rows: string[] = ['nothing = 0'];
  const free: string[] = ['nothing'];
  const sumOf = (some: readonly (readonly [number, number])[]): Terms =>
    some.map(([at, provider]) => [minutes(at), name(at, provider)]);
  for (const at of places) {
    const its = pairs.filter(([one]) => one === at).map(([, provider]) => [1, name(at, provider)] as const);
    rows.push(`${written([[1, `u${at}`], ...its])} = 1`);
    if (stays(at)) rows.push(`u${at} = 0`);
  }
  // What stays may be more than there is room for; nothing else goes there then.
  const within = (some: readonly (readonly [number, number])[], most: number) => {
    if (most === Infinity || some.length === 0) return;
    const staying = some.filter(([at]) => stays(at)).reduce((sum, [at]) => sum + minutes(at), 0);
    const others = some.filter(([at]) => !stays(at));
    if (others.length > 0) rows.push(`${written(sumOf(others))} <= ${Math.max(0, most - staying)}`);
  };
  for (const provider of providers)
    within(
      pairs.filter(([, its]) => its === provider),
      offers.capacityMinutes[provider]!,
    );
  offers.seats.forEach((seats, lot) => {
    for (const seat of seats)
      within(
        pairs.filter(([at, its]) => lotOf(at) === lot && its === seat.provider),
        seat.capMinutes,
      );
  });

  const changing: [number, string][] = [];
  for (const person of new Set(demand.person)) {
    const its = places.filter((at) => demand.person[at] === person && demand.provider[at]! >= 0);
    if (its.length === 0) continue;
    free.push(`y${person}`);
    changing.push([1, `y${person}`]);
    for (const at of its) {
      const kept = mayHave(at, demand.provider[at]!) ? [[1, name(at, demand.provider[at]!)] as const] : [];
      rows.push(`${written([[1, `y${person}`], ...kept])} >= 1`);
    }
  }
  const distance: [number, string][] = [];
  offers.seats.forEach((seats, lot) => {
    const inLot = pairs.filter(([at, provider]) => lotOf(at) === lot && seatOf(at, provider) !== undefined);
    const primary = seats.filter(({ role }) => role === 'primary');
    const shares = primary.reduce((sum, { share }) => sum + share, 0);
    const order = [...primary, ...seats.filter(({ role }) => role !== 'primary')];
    for (const seat of seats) {
      const target = seat.role === 'primary' ? seat.share / shares : 0;
      const terms = inLot
        .map(([at, provider]) => {
          const weight =
            offers.offer === 'order'
              ? order.indexOf(seat) * Number(provider === seat.provider)
              : Number(provider === seat.provider) - target;
          return [weight * minutes(at), name(at, provider)] as const;
        })
        .filter(([weight]) => weight !== 0);
      if (offers.offer === 'order')
        distance.push(...terms.map(([weight, of]) => [weight, of] as [number, string]));
      else if (terms.length > 0) {
        const helper = `d${lot}_${seat.provider}`;
        free.push(helper);
        distance.push([1, helper]);
        rows.push(`${written([[1, helper], ...terms.map(([weight, of]) => [-weight, of] as const)])} >= 0`);
        rows.push(`${written([[1, helper], ...terms])} >= 0`);
      }
    }
  });
  const travel = pairs
    .map(([at, provider]) => [(minutes(at) * metresTo(at, provider)) / 1000, name(at, provider)] as const)
    .filter(([weight]) => weight !== 0);
  return {
    rows,
    free,
    whole: [...places.map((at) => `u${at}`), ...pairs.map(([at, provider]) => name(at, provider))],
    aims: [
      places.map((at) => [minutes(at), `u${at}`] as const),
      sumOf(pairs.filter(([at, provider]) => seatOf(at, provider) === undefined)),
      changing,
      distance,
      travel,
    ] as Terms[],
    takerOf: (chosen: ReadonlySet<string>) =>
      Int16Array.from(places, (at) => providers.find((provider) => chosen.has(name(at, provider))) ?? UNMET),
  };
}
