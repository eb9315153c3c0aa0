import loadHighs from 'highs';
import { expect, test } from 'vitest';
import { leastCostFlow } from '../../../src/core/allocation/least-cost-flow.ts';
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
