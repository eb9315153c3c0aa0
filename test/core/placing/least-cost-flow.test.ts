import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { leastCostFlow, type FlowArcs } from '../../../src/core/placing/least-cost-flow.ts';
import { seeded } from '../seeded.ts';

const highs = await loadHighs();

/** A network of sources, which may all go straight to node 0 at a high cost, and of ways between. */
function aNetwork(seed: number) {
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() * count);
  const nodes = 3 + below(12);
  const arcs: { from: number; to: number; most: number; cost: number }[] = [];
  for (let node = 1; node < nodes; node++)
    arcs.push({ from: node, to: 0, most: Infinity, cost: 50 + below(50) });
  for (let count = 0; count < nodes * 4; count++) {
    const [from, to] = [1 + below(nodes - 1), below(nodes)];
    if (from !== to) arcs.push({ from, to, most: random() < 0.5 ? below(20) : Infinity, cost: below(30) });
  }
  const supply = Float64Array.from({ length: nodes }, (_, node) => (node === 0 ? 0 : below(15)));
  return { nodes, arcs, supply };
}

test('a flow reaches its end whole, within all arcs, at the cost that a linear solver finds', () => {
  for (let seed = 0; seed < 150; seed++) {
    const { nodes, arcs, supply } = aNetwork(seed);
    const columns = {
      from: Int32Array.from(arcs, ({ from }) => from),
      to: Int32Array.from(arcs, ({ to }) => to),
      most: Float64Array.from(arcs, ({ most }) => most),
      cost: Float64Array.from(arcs, ({ cost }) => cost),
    };
    const way = Int32Array.from({ length: nodes }, (_, node) => node - 1);
    const flow = leastCostFlow(columns, supply, way);
    const out = Float64Array.from({ length: nodes }, () => 0);
    arcs.forEach(({ from, to, most }, arc) => {
      expect(flow[arc]! >= 0 && flow[arc]! <= most).toBe(true);
      out[from]! += flow[arc]!;
      out[to]! -= flow[arc]!;
    });
    expect([...out.subarray(1)]).toEqual([...supply.subarray(1)]);
    const terms = (of: (arc: (typeof arcs)[number]) => number) =>
      arcs.map((arc, at) => `${of(arc) < 0 ? '-' : '+'} ${Math.abs(of(arc))} f${at}`).join(' ');
    const text = [
      'Minimize',
      ` obj: ${terms(({ cost }) => cost)}`,
      'Subject To',
      ...[...supply.keys()]
        .slice(1)
        .map(
          (node) =>
            ` n${node}: ${terms(({ from, to }) => Number(from === node) - Number(to === node))} = ${supply[node]}`,
        ),
      'Bounds',
      ...arcs.map(({ most }, at) => ` 0 <= f${at}${most === Infinity ? '' : ` <= ${most}`}`),
      'End',
    ].join('\n');
    const cost = arcs.reduce((sum, arc, at) => sum + arc.cost * flow[at]!, 0);
    expect({ seed, cost }).toEqual({ seed, cost: expect.closeTo(highs.solve(text).ObjectiveValue, 6) });
  }
});

type Arc = readonly [from: number, to: number, most: number, cost: number];

const flowOf = (arcs: readonly Arc[], supply: readonly number[], way: readonly number[]) =>
  Array.from(leastCostFlow(inColumns(arcs), Float64Array.from(supply), Int32Array.from(way)));

test('two share the cheap way home, and the one that saves more by it has it', () => {
  // From 3, 4 units are cheap; 1 and 2 could each go home alone, at 5 and at 9.
  const arcs: Arc[] = [
    [1, 0, Infinity, 5],
    [2, 0, Infinity, 9],
    [1, 3, Infinity, 1],
    [2, 3, Infinity, 1],
    [3, 0, 4, 1],
  ];
  expect(flowOf(arcs, [0, 3, 3, 0], [-1, 0, 1, 4])).toEqual([2, 0, 1, 3, 4]);
});

test('one leaves the cheap way to another that has only a dear one beside it', () => {
  const arcs: Arc[] = [
    [2, 0, 1, 0],
    [1, 2, 1, 0],
    [1, 0, 9, 4],
    [3, 0, 9, 20],
    [3, 2, 9, 0],
  ];
  expect(flowOf(arcs, [0, 1, 0, 1], [-1, 1, 0, 3])).toEqual([1, 0, 1, 0, 1]);
});

test('with deep ways, ties, full arcs and arcs of no room, whole numbers stay whole and no way round would save', () => {
  let rerouted = 0;
  for (let seed = 0; seed < 600; seed++) {
    const { arcs, supply, way } = aDeepNetwork(seed);
    const flow = flowOf(arcs, supply, way);
    const left = supply.slice();
    arcs.forEach(([from, to, most], at) => {
      expect(Number.isInteger(flow[at]) && flow[at]! >= 0 && flow[at]! <= most).toBe(true);
      left[from]! -= flow[at]!;
      left[to]! += flow[at]!;
      if (flow[at]! > 0 && !way.includes(at)) rerouted++;
    });
    expect(left.slice(1)).toEqual(supply.slice(1).map(() => 0));
    expect({ seed, canSave: canSave(arcs, flow, supply.length) }).toEqual({ seed, canSave: false });
  }
  expect(rerouted).toBeGreaterThan(600);
});

/** A tree of ways home, some with no room or just enough, and arcs across. */
function aDeepNetwork(seed: number): { arcs: Arc[]; supply: number[]; way: number[] } {
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() * count);
  const parent = Array.from({ length: 2 + below(12) }, (_, node) => below(Math.max(1, node)));
  const isShut = parent.map((_, node) => node > 0 && below(4) === 0);
  const isHome = (node: number): boolean => node === 0 || (!isShut[node] && isHome(parent[node]!));
  const supply = parent.map((_, node) => (node > 0 && isHome(node) ? below(20) : 0));
  const passing = supply.slice();
  for (let node = parent.length - 1; node > 0; node--) passing[parent[node]!]! += passing[node]!;
  const arcs = parent.slice(1).map((to, at): Arc => {
    const most = isShut[at + 1] ? 0 : [Infinity, passing[at + 1]!][below(2)]!;
    return [at + 1, to, most, below(30)];
  });
  const way = parent.map((_, node) => node - 1);
  for (let more = below(5 * parent.length); more > 0; more--) {
    const [from, to] = [below(parent.length), below(parent.length)];
    if (from !== to) arcs.push([from, to, [Infinity, 10 * below(4), below(30)][below(3)]!, below(12)]);
  }
  return { arcs, supply, way };
}

/** Whether units could go round in what room is left and lower the cost (Klein 1967), by Bellman and Ford's method. */
function canSave(arcs: readonly Arc[], flow: readonly number[], nodeCount: number): boolean {
  const steps = arcs.flatMap(([from, to, most, cost], at) => [
    ...(flow[at]! < most ? [{ from, to, cost }] : []),
    ...(flow[at]! > 0 ? [{ from: to, to: from, cost: -cost }] : []),
  ]);
  const least = Array.from({ length: nodeCount }, () => 0);
  for (let round = 0; round < nodeCount; round++)
    for (const { from, to, cost } of steps) least[to] = Math.min(least[to]!, least[from]! + cost);
  return steps.some(({ from, to, cost }) => least[from]! + cost < least[to]!);
}

function inColumns(arcs: readonly Arc[]): FlowArcs {
  return {
    from: Int32Array.from(arcs, ([from]) => from),
    to: Int32Array.from(arcs, ([, to]) => to),
    most: Float64Array.from(arcs, ([, , most]) => most),
    cost: Float64Array.from(arcs, ([, , , cost]) => cost),
  };
}
