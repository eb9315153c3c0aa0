/** A number of a table as a flow between two of its sums; what flows into a sum flows out of it. */
export interface Flow {
  readonly from: number;
  readonly to: number;
  /** 0 or more. */
  readonly amount: number;
}

/**
 * Flows each rounded up or down to a multiple, so that the table still adds up everywhere: what flows into
 * every sum still flows out of it. Flows that come first in the list are rounded to the nearest where they can be, so
 * put totals first. A flow that is a multiple already stays as it is.
 *
 * A flow that is between two multiples lies on a cycle of such flows, as the parts of a sum cannot be all whole but
 * one; pushing round the cycle until one of its flows is whole leaves fewer. Source: L. Cox, ‘A constructive
 * procedure for unbiased controlled rounding’, JASA 82 (1987).
 */
export function roundCirculation(flows: readonly Flow[], to: number): number[] {
  const amounts = flows.map(({ amount }) => amount / to);
  const at = new Map<number, number[]>();
  flows.forEach(({ from, to: end }, flow) => {
    for (const sum of [from, end]) at.set(sum, [...(at.get(sum) ?? []), flow]);
  });
  for (let flow = 0; flow < flows.length; flow++) {
    while (isBetween(amounts[flow]!)) {
      const cycle = cycleThrough(flows, at, amounts, flow);
      if (cycle === null) throw new Error(`Flow ${flow} of ${flows.length} does not add up with the others.`);
      push(amounts, cycle, amounts[flow]! - Math.floor(amounts[flow]!) >= 0.5 ? 1 : -1);
    }
  }
  return amounts.map((amount) => Math.round(amount) * to);
}

/** Amounts are sums of whole minutes ÷ some hundreds: this far from a whole number is rounding of the computer. */
const TINY = 1e-7;

function isBetween(amount: number): boolean {
  return Math.abs(amount - Math.round(amount)) > TINY;
}

interface OnCycle {
  readonly flow: number;
  /** 1 where the cycle goes along the flow, -1 against it. */
  readonly way: 1 | -1;
}

/** A shortest cycle through a flow, along it, by flows that are between two multiples. */
function cycleThrough(
  flows: readonly Flow[],
  at: ReadonlyMap<number, readonly number[]>,
  amounts: readonly number[],
  through: number,
): OnCycle[] | null {
  const { from: end, to: start } = flows[through]!;
  const cameBy = new Map<number, { readonly before: number; readonly on: OnCycle }>();
  const queue = [start];
  for (let next = 0; next < queue.length && !cameBy.has(end); next++) {
    const sum = queue[next]!;
    for (const flow of at.get(sum)!) {
      if (flow === through || !isBetween(amounts[flow]!)) continue;
      const way = flows[flow]!.from === sum ? 1 : -1;
      const other = way === 1 ? flows[flow]!.to : flows[flow]!.from;
      if (other === start || cameBy.has(other)) continue;
      cameBy.set(other, { before: sum, on: { flow, way } });
      queue.push(other);
    }
  }
  if (!cameBy.has(end)) return null;
  const cycle: OnCycle[] = [{ flow: through, way: 1 }];
  for (let sum = end; sum !== start;) {
    const { before, on } = cameBy.get(sum)!;
    cycle.push(on);
    sum = before;
  }
  return cycle;
}

/** Pushes round a cycle until one of its flows is whole. */
function push(amounts: number[], cycle: readonly OnCycle[], direction: 1 | -1): void {
  const room = ({ flow, way }: OnCycle) => {
    const amount = amounts[flow]!;
    return way * direction === 1 ? Math.ceil(amount) - amount : amount - Math.floor(amount);
  };
  const by = cycle.reduce((least, on) => Math.min(least, room(on)), Infinity);
  for (const on of cycle) {
    const pushed = amounts[on.flow]! + on.way * direction * by;
    amounts[on.flow] = isBetween(pushed) ? pushed : Math.round(pushed);
  }
}
