import type { Offers } from '../allocation/offers.ts';
import { leastCostFlow } from './least-cost-flow.ts';
import type { PlacingTask } from './placing-task.ts';
import { NO_SEAT } from '../allocation/takers.ts';

/** A task solved as if packages could be divided: how many minutes of each kind of package go where. */
export interface RelaxedTask {
  /** Packages that are alike: places in the demand, of one group and one keeper (-1 for none), and about one size. */
  readonly classes: readonly { readonly group: number; readonly keeper: number; readonly places: number[] }[];
  /** By class: the minutes that stay with its keeper. */
  readonly kept: Float64Array;
  /** By choice of a group: the minutes that go there of packages that do not stay. */
  readonly given: Float64Array;
  /** By group: minutes that nobody takes. No placing leaves fewer of all groups that have to do with each other. */
  readonly unmet: Float64Array;
  /** By group: minutes placed outside. Of placings that leave so few unmet, none places fewer there. */
  readonly outside: Float64Array;
  /** What the sizes of all packages are multiples of. */
  readonly unitMinutes: number;
}

/**
 * Costs in the order of the aims, each so much above the next that no way through all providers makes up for it:
 * one minute unmet, one outside, and one of a package that changes provider, which is 1 ÷ its size.
 */
const CHANGING = 2 ** 12;
const OUTSIDE = 2 ** 24;
const UNMET_COST = 2 ** 34;
/** Up to so many packages each size is a class of its own. */
const MOST_EXACT = 5000;

/**
 * Solves a task with packages that can be divided, as a flow of minutes from packages through groups, seats and
 * providers: the least unmet, then the least outside, then about the fewest changes. Room counts only in whole
 * multiples of what the sizes of all packages are multiples of.
 */
export function relaxTask(task: PlacingTask, offers: Offers): RelaxedTask {
  const { demand, firstChoice, choiceProvider, choiceSeat } = task;
  const groupCount = firstChoice.length - 1;
  const classes = classesOf(task);
  const seatFrom = 1 + demand.providerCount;
  const groupFrom = seatFrom + task.seatRoom.length;
  const classFrom = groupFrom + groupCount;
  const nodeCount = classFrom + classes.length;
  const from: number[] = [];
  const to: number[] = [];
  const most: number[] = [];
  const cost: number[] = [];
  const way = new Int32Array(nodeCount).fill(-1);
  const addArc = (tail: number, head: number, room: number, each: number): number => {
    from.push(tail);
    to.push(head);
    most.push(room);
    return cost.push(each) - 1;
  };
  const unit = wholeUnits(task);
  const whole = (minutes: number) => (minutes === Infinity ? Infinity : Math.floor(minutes / unit) * unit);
  task.room.forEach((room, provider) => (way[1 + provider] = addArc(1 + provider, 0, whole(room), 0)));
  task.seatRoom.forEach(
    (room, seat) =>
      (way[seatFrom + seat] = addArc(seatFrom + seat, 1 + task.seats.holder[seat]!, whole(room), 0)),
  );
  const outsideArcs: [group: number, arc: number][] = [];
  const choiceArc = new Int32Array(choiceProvider.length);
  const targetOf = (choice: number) =>
    choiceSeat[choice] === NO_SEAT ? 1 + choiceProvider[choice]! : seatFrom + choiceSeat[choice]!;
  for (let its = 0; its < groupCount; its++) {
    way[groupFrom + its] = addArc(groupFrom + its, 0, Infinity, UNMET_COST);
    for (let choice = firstChoice[its]!; choice < firstChoice[its + 1]!; choice++) {
      const isOutside = choiceSeat[choice] === NO_SEAT;
      const place = choice - firstChoice[its]!;
      const each = isOutside ? OUTSIDE : offers.offer === 'order' ? Math.min(place, 8) : 0;
      choiceArc[choice] = addArc(groupFrom + its, targetOf(choice), Infinity, each);
      if (isOutside) outsideArcs.push([its, choiceArc[choice]!]);
    }
  }
  const supply = new Float64Array(nodeCount);
  const keptArc = classes.map(({ group: its, keeper: today, places }, at) => {
    const node = classFrom + at;
    for (const place of places) supply[node]! += demand.weeklyMinutes[place]!;
    const each = today < 0 ? 0 : Math.round((CHANGING * 60 * places.length) / supply[node]!);
    way[node] = addArc(node, groupFrom + its, Infinity, Math.min(each, 8 * CHANGING));
    if (today < 0) return -1;
    let choice = firstChoice[its]!;
    while (choiceProvider[choice] !== today) choice++;
    const isOutside = choiceSeat[choice] === NO_SEAT;
    const arc = addArc(node, targetOf(choice), Infinity, isOutside ? OUTSIDE : 0);
    if (isOutside) outsideArcs.push([its, arc]);
    return arc;
  });
  const arcs = {
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    most: Float64Array.from(most),
    cost: Float64Array.from(cost),
  };
  const flow = leastCostFlow(arcs, supply, way);
  const outside = new Float64Array(groupCount);
  for (const [its, arc] of outsideArcs) outside[its]! += flow[arc]!;
  return {
    classes,
    kept: Float64Array.from(keptArc, (arc) => (arc < 0 ? 0 : flow[arc]!)),
    given: Float64Array.from(choiceArc, (arc) => flow[arc]!),
    unmet: Float64Array.from(outside, (_, its) => flow[way[groupFrom + its]!]!),
    outside,
    unitMinutes: unit,
  };
}

function classesOf({ demand, free, group, keeper }: PlacingTask) {
  const classes: { group: number; keeper: number; places: number[] }[] = [];
  const known = new Map<number, number>();
  const isExact = free.length <= MOST_EXACT;
  for (const place of free) {
    const minutes = demand.weeklyMinutes[place]!;
    const size = keeper[place]! < 0 ? 0 : isExact ? minutes : 1 + Math.floor(2 * Math.log2(1 + minutes));
    const key =
      (group[place]! * (demand.providerCount + 1) + keeper[place]! + 1) * 65_536 + Math.min(size, 65_535);
    let its = known.get(key);
    if (its === undefined) {
      its = classes.push({ group: group[place]!, keeper: keeper[place]!, places: [] }) - 1;
      known.set(key, its);
    }
    classes[its]!.places.push(place);
  }
  return classes;
}

function wholeUnits({ demand, free }: PlacingTask): number {
  let unit = 0;
  for (const place of free) {
    let [one, other] = [demand.weeklyMinutes[place]!, unit];
    while (other > 0) [one, other] = [other, one % other];
    unit = one;
    if (unit === 1) break;
  }
  return Math.max(1, unit);
}
