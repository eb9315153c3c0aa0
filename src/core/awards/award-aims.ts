import type { AwardModel } from './award-model.ts';
import type { AwardTask } from './award-task.ts';
import type { Aim } from './solve-in-turn.ts';

/** What a choice is to have little of, in this order. */
export interface AwardAims {
  /** Rules broken, where they may be. */
  readonly breach: Aim;
  /** Hours a week that nobody takes, less all hours. */
  readonly unmet: Aim;
  /** Pounds a week. */
  readonly pounds: Aim;
  /** Hours weighed by how far the quality of who takes them is from 100; a bid without quality has 0. */
  readonly poorness: Aim;
  /** Seats that go to another provider than today, less those that are held and kept. */
  readonly changes: Aim;
  /** The first three of hours in one, for seats that are given already. */
  readonly hours: Aim;
}

/** A quarter of a minute: amounts at their best are whole minutes. */
const QUARTER_MINUTE = 0.25 / 60;
/** An hour that somebody takes is worth any price. */
const WORTH_OF_AN_HOUR = 10_000;

/** What only tells equals apart is worth less time. */
const TIE_BREAK = 0.25;

export function awardAims(task: AwardTask, { columns, flows, seatColumn, breach }: AwardModel): AwardAims {
  const byFlow = (weigh: (seat: AwardTask['seats'][number]) => number): Float64Array => {
    const cost = new Float64Array(columns.length);
    for (const { column, seat } of flows) cost[column] = weigh(task.seats[seat]!);
    return cost;
  };
  const pounds = (seat: AwardTask['seats'][number]) => seat.pencePerHour / 100;
  const poorness = (seat: AwardTask['seats'][number]) => 1 - (seat.quality ?? 0) / 100;
  const changes = new Float64Array(columns.length);
  task.seats.forEach(({ stands, isHeld }, seat) => {
    if (!stands) changes[seatColumn[seat]!] = isHeld ? -1 : 1;
  });
  return {
    breach: { cost: breach, gap: 1e-4, slack: 1e-4, patience: 1 },
    unmet: { cost: byFlow(() => -1), gap: QUARTER_MINUTE, slack: 1e-5, patience: 1 },
    pounds: { cost: byFlow(pounds), gap: 0.005, slack: 0.005, patience: 1 },
    poorness: { cost: byFlow(poorness), gap: 0.01, slack: 0.01, patience: TIE_BREAK },
    changes: { cost: changes, gap: 0.1, slack: 0.1, patience: TIE_BREAK },
    hours: {
      cost: byFlow((seat) => pounds(seat) + poorness(seat) / 1000 - WORTH_OF_AN_HOUR),
      gap: QUARTER_MINUTE,
      slack: 0,
      patience: 1,
    },
  };
}
