/** An arc of a network: what it carries at the most, and what each unit costs. */
export interface FlowArcs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly most: Float64Array;
  readonly cost: Float64Array;
}

/** Candidates that are looked at before the best of them is taken. */
const LEAST_BLOCK = 50;

/**
 * What each arc carries so that all that nodes supply reaches node 0 at the least cost. `way` names for each node but
 * node 0 an arc towards it, so that these arcs are a tree, in which no arc that supplies pass is too narrow for them.
 *
 * The network simplex method with a strongly feasible tree, which cannot cycle (Cunningham 1976; Ahuja, Magnanti and
 * Orlin 1993, Network Flows, chapter 11), and with the best of a block of arcs entering (as in LEMON). The tree is
 * kept as lists of children, so that the part that is hung elsewhere is all that is visited. Costs and amounts that
 * are whole numbers stay so.
 */
export function leastCostFlow(arcs: FlowArcs, supply: Float64Array, way: Int32Array): Float64Array {
  const { from, to, most, cost } = arcs;
  const nodeCount = supply.length;
  const flow = new Float64Array(from.length);
  const parent = new Int32Array(nodeCount).fill(-1);
  const arcUp = way.slice();
  const depth = new Int32Array(nodeCount);
  const price = new Float64Array(nodeCount);
  const firstChild = new Int32Array(nodeCount).fill(-1);
  const nextChild = new Int32Array(nodeCount).fill(-1);
  const previousChild = new Int32Array(nodeCount).fill(-1);
  const inTree = new Uint8Array(from.length);
  const stack = new Int32Array(nodeCount);

  const hang = (node: number, under: number): void => {
    parent[node] = under;
    previousChild[node] = -1;
    nextChild[node] = firstChild[under]!;
    if (firstChild[under] !== -1) previousChild[firstChild[under]!] = node;
    firstChild[under] = node;
  };
  const unhang = (node: number): void => {
    const [before, after] = [previousChild[node]!, nextChild[node]!];
    if (before === -1) firstChild[parent[node]!] = after;
    else nextChild[before] = after;
    if (after !== -1) previousChild[after] = before;
  };
  /** Depths and prices of a node and all below it, from its parent's. */
  const settle = (top: number): void => {
    let height = 0;
    stack[height++] = top;
    while (height > 0) {
      const node = stack[--height]!;
      const arc = arcUp[node]!;
      if (arc >= 0) {
        depth[node] = depth[parent[node]!]! + 1;
        price[node] = price[parent[node]!]! + (from[arc] === node ? cost[arc]! : -cost[arc]!);
      }
      for (let child = firstChild[node]!; child !== -1; child = nextChild[child]!) stack[height++] = child;
    }
  };
  const reducedCost = (arc: number) => cost[arc]! - price[from[arc]!]! + price[to[arc]!]!;

  /** The arc of a block that saves most: an empty one that is cheaper than its way round, or a full one that is dearer. */
  let nextArc = 0;
  const block = Math.max(LEAST_BLOCK, Math.ceil(Math.sqrt(from.length)));
  const entering = (): number => {
    let best = -1;
    let least = 0;
    let left = block;
    for (let looked = 0; looked < from.length; looked++) {
      const arc = nextArc;
      nextArc = nextArc + 1 === from.length ? 0 : nextArc + 1;
      if (inTree[arc] === 0) {
        const saves = flow[arc]! > 0 ? -reducedCost(arc) : reducedCost(arc);
        if (saves < least && (flow[arc]! > 0 || most[arc]! > 0)) [best, least] = [arc, saves];
      }
      if (--left > 0) continue;
      if (best >= 0) return best;
      left = block;
    }
    return best;
  };

  const room = (node: number, isUp: boolean): number => {
    const arc = arcUp[node]!;
    return (from[arc] === node) === isUp ? most[arc]! - flow[arc]! : flow[arc]!;
  };
  const push = (node: number, isUp: boolean, amount: number): void => {
    const arc = arcUp[node]!;
    flow[arc]! += (from[arc] === node) === isUp ? amount : -amount;
  };

  const pivot = (arc: number): void => {
    const isFull = flow[arc]! > 0;
    const [tail, head] = isFull ? [to[arc]!, from[arc]!] : [from[arc]!, to[arc]!];
    let [one, other] = [tail, head];
    while (one !== other) {
      if (depth[one]! >= depth[other]!) one = parent[one]!;
      else other = parent[other]!;
    }
    const top = one;
    // Along the cycle from its top: down to the tail, over the arc, up from the head. The last that blocks leaves.
    let amount = isFull ? flow[arc]! : most[arc]!;
    let leaving = -1;
    let isOnTailSide = false;
    for (let node = tail; node !== top; node = parent[node]!) {
      if (room(node, false) >= amount) continue;
      amount = room(node, false);
      leaving = node;
      isOnTailSide = true;
    }
    for (let node = head; node !== top; node = parent[node]!) {
      if (room(node, true) > amount) continue;
      amount = room(node, true);
      leaving = node;
      isOnTailSide = false;
    }
    for (let node = tail; node !== top; node = parent[node]!) push(node, false, amount);
    for (let node = head; node !== top; node = parent[node]!) push(node, true, amount);
    flow[arc]! += isFull ? -amount : amount;
    if (leaving < 0) return;
    inTree[arcUp[leaving]!] = 0;
    inTree[arc] = 1;
    let [node, under, by] = isOnTailSide ? [tail, head, arc] : [head, tail, arc];
    const moved = node;
    for (;;) {
      const [itsParent, itsArc] = [parent[node]!, arcUp[node]!];
      unhang(node);
      hang(node, under);
      arcUp[node] = by;
      if (node === leaving) break;
      [under, node, by] = [node, itsParent, itsArc];
    }
    settle(moved);
  };

  for (let node = 1; node < nodeCount; node++) {
    inTree[way[node]!] = 1;
    hang(node, from[way[node]!] === node ? to[way[node]!]! : from[way[node]!]!);
  }
  settle(0);
  for (let node = 1; node < nodeCount; node++) {
    if (supply[node] === 0) continue;
    for (let on = node; on !== 0; on = parent[on]!) flow[way[on]!]! += supply[node]!;
  }
  for (let arc = entering(); arc >= 0; arc = entering()) pivot(arc);
  return flow;
}
