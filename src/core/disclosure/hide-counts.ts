import type { DisclosureRule } from './disclosure-rules.ts';

/**
 * A count of a table as a flow between two of its sums: what flows into a sum flows out of it, so that any
 * table whose cells each take part in two sums is a circulation.
 */
export interface CountFlow {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Which counts must be hidden so that none of those can be worked out from the others: 1 for each of them.
 *
 * A hidden count cannot be worked out if it lies on a cycle of hidden counts round which one person more or
 * less could flow: every count shown is then the same in two tables that differ in it. Where there is no such
 * cycle, the cheapest one is made by hiding more; the cost of a count is the people it speaks of. Zeros that
 * the rule shows are never hidden. What is hidden is assumed to be known as at least the rule's least
 * (`marksTell` false), or as within the rule's limits or above them. Null where no cycle is possible, which
 * cannot be while marks tell nothing.
 *
 * Source: J. Castro, ‘A shortest-paths heuristic for statistical data protection in positive tables’, INFORMS
 * Journal on Computing 19(4), 2007; the condition is D. Gusfield's, SIAM Journal on Computing 17(3), 1988.
 */
export function hideCounts(
  flows: readonly CountFlow[],
  rule: DisclosureRule,
  alsoHidden: ReadonlySet<number>,
  marksTell: boolean,
): Uint8Array | null {
  const isHidden = Uint8Array.from(flows, ({ count }, at) =>
    Number(isSmall(count, rule) || alsoHidden.has(at)),
  );
  const isSafe = new Uint8Array(flows.length);
  const network = weave(flows, rule, marksTell);
  const first = [...isHidden.keys()].filter((at) => isHidden[at] === 1);
  for (const at of first) {
    if (isSafe[at] === 1) continue;
    const cycle = cheapestCycle(network, flows, isHidden, at);
    if (cycle === null) return null;
    for (const on of cycle) {
      isHidden[on] = 1;
      isSafe[on] = 1;
    }
  }
  return isHidden;
}

/** Whether the rule hides a count for its own sake. */
export function isSmall(count: number, { leastHidden, mostHidden }: DisclosureRule): boolean {
  return count >= leastHidden && count <= mostHidden;
}

interface Network {
  readonly sums: number;
  /** By sum: the flows that begin or end there. */
  readonly at: readonly (readonly number[])[];
  /** By flow: 1 where a table with one more, or one less, would be marked the same were it hidden. */
  readonly canGrow: Uint8Array;
  readonly canShrink: Uint8Array;
}

function weave(flows: readonly CountFlow[], rule: DisclosureRule, marksTell: boolean): Network {
  const sums = flows.reduce((most, { from, to }) => Math.max(most, from + 1, to + 1), 0);
  const at: number[][] = Array.from({ length: sums }, () => []);
  flows.forEach(({ from, to }, flow) => {
    at[from]!.push(flow);
    at[to]!.push(flow);
  });
  const limits = flows.map(({ count }) => {
    if (!marksTell) return [rule.leastHidden, Infinity] as const;
    if (isSmall(count, rule)) return [rule.leastHidden, rule.mostHidden] as const;
    return [rule.mostHidden + 1, Infinity] as const;
  });
  return {
    sums,
    at,
    canGrow: Uint8Array.from(flows, ({ count }, flow) =>
      Number(count >= limits[flow]![0] && count < limits[flow]![1]),
    ),
    canShrink: Uint8Array.from(flows, ({ count }, flow) => Number(count > limits[flow]![0])),
  };
}

/** The flows of the cheapest cycle through one, that one among them, as it grows or as it shrinks. */
function cheapestCycle(
  network: Network,
  flows: readonly CountFlow[],
  isHidden: Uint8Array,
  through: number,
): number[] | null {
  const { from, to } = flows[through]!;
  const growing =
    network.canGrow[through] === 1 ? wayBack(network, flows, isHidden, through, to, from) : null;
  if (growing?.cost === 0) return growing.cycle;
  const shrinking =
    network.canShrink[through] === 1 ? wayBack(network, flows, isHidden, through, from, to) : null;
  if (growing === null || shrinking === null) return (growing ?? shrinking)?.cycle ?? null;
  return (growing.cost <= shrinking.cost ? growing : shrinking).cycle;
}

/** Dijkstra's shortest way from one sum to another; a flow may be gone along where it can grow, and against where it can shrink. */
function wayBack(
  { sums, at, canGrow, canShrink }: Network,
  flows: readonly CountFlow[],
  isHidden: Uint8Array,
  through: number,
  start: number,
  end: number,
): { cycle: number[]; cost: number } | null {
  const costs = new Float64Array(sums).fill(Infinity);
  const isDone = new Uint8Array(sums);
  const cameBy = new Int32Array(sums).fill(-1);
  costs[start] = 0;
  for (;;) {
    const sum = cheapestLeft(costs, isDone);
    if (sum === -1) return null;
    if (sum === end) break;
    isDone[sum] = 1;
    for (const flow of at[sum]!) {
      const { from, to, count } = flows[flow]!;
      const along = from === sum;
      if (flow === through || (along ? canGrow : canShrink)[flow] === 0) continue;
      const next = along ? to : from;
      const cost = costs[sum]! + (isHidden[flow] === 1 ? 0 : count);
      if (cost >= costs[next]!) continue;
      costs[next] = cost;
      cameBy[next] = flow;
    }
  }
  const cycle = [through];
  for (let sum = end; sum !== start;) {
    const flow = cameBy[sum]!;
    cycle.push(flow);
    sum = flows[flow]!.from === sum ? flows[flow]!.to : flows[flow]!.from;
  }
  return { cycle, cost: costs[end]! };
}

function cheapestLeft(costs: Float64Array, isDone: Uint8Array): number {
  let best = -1;
  for (let sum = 0; sum < costs.length; sum++) {
    if (isDone[sum] === 0 && costs[sum]! < (best === -1 ? Infinity : costs[best]!)) best = sum;
  }
  return best;
}
