import loadHighs from 'highs';
import type { Demand } from '../../src/core/allocation/demand.ts';
import type { Offers } from '../../src/core/allocation/offers.ts';
import { placingTask } from '../../src/core/placing/placing-task.ts';
import { NO_SEAT } from '../../src/core/allocation/takers.ts';
import type { Assignment } from '../../src/core/scenario/scenario.ts';

/** What an integer solver makes of a placing in the time it has: milliseconds taken, and the best it found. */
export interface SolverPlacing {
  readonly milliseconds: number;
  readonly unmetMinutes: number;
  readonly outsideMinutes: number;
}

const highs = await loadHighs();

/**
 * The first two aims of a placing as integer programmes, each package and each provider that may have it a choice of
 * yes or no; so many seconds for each. Not a number where the solver found no placing in its time.
 */
export function placeByHighs(
  demand: Demand,
  offers: Offers,
  assignment: Assignment,
  seconds: number,
): SolverPlacing {
  const { unmet, outside, rows, names } = modelOf(demand, offers, assignment);
  const solve = (aim: string, limits: readonly string[]) => {
    const text = [
      'Minimize',
      ` obj: ${aim}`,
      'Subject To',
      ...rows,
      ...limits,
      'Binary',
      ` ${names}`,
      'End',
    ].join('\n');
    const { ObjectiveValue } = highs.solve(text, { time_limit: seconds, mip_rel_gap: 0 });
    return Number.isFinite(ObjectiveValue) ? Math.round(ObjectiveValue) : NaN;
  };
  const start = performance.now();
  const unmetMinutes = solve(unmet, []);
  const outsideMinutes = Number.isNaN(unmetMinutes)
    ? NaN
    : solve(outside, [` most: ${unmet} <= ${unmetMinutes}`]);
  return { milliseconds: performance.now() - start, unmetMinutes, outsideMinutes };
}

function modelOf(demand: Demand, offers: Offers, assignment: Assignment) {
  const task = placingTask(demand, offers, assignment);
  const [unmet, outside, names, rows]: [string[], string[], string[], string[]] = [[], [], [], []];
  const inRoom = new Map<string, string[]>();
  const add = (room: string, term: string) => {
    const terms = inRoom.get(room);
    if (terms) terms.push(term);
    else inRoom.set(room, [term]);
  };
  for (const place of task.free) {
    const minutes = demand.weeklyMinutes[place]!;
    const group = task.group[place]!;
    const its = [`u${place}`];
    unmet.push(`${minutes} u${place}`);
    for (let choice = task.firstChoice[group]!; choice < task.firstChoice[group + 1]!; choice++) {
      const name = `x${place}_${task.choiceProvider[choice]}`;
      const seat = task.choiceSeat[choice]!;
      its.push(name);
      add(`p${task.choiceProvider[choice]}`, `${minutes} ${name}`);
      if (seat === NO_SEAT) outside.push(`${minutes} ${name}`);
      else if (task.seatRoom[seat] !== Infinity) add(`s${seat}`, `${minutes} ${name}`);
    }
    names.push(...its);
    rows.push(` c${place}: ${its.join(' + ')} = 1`);
  }
  for (const [room, terms] of inRoom) {
    const most = (room.startsWith('p') ? task.room : task.seatRoom)[Number(room.slice(1))]!;
    rows.push(` ${room}: ${terms.join(' + ')} <= ${most}`);
  }
  return {
    unmet: unmet.join(' + '),
    outside: outside.length > 0 ? outside.join(' + ') : `0 ${names[0]}`,
    rows,
    names: names.join('\n '),
  };
}
