import { blocksAlong, createBlockFinder } from '../../src/core/fabric/block-finder.ts';
import type { BlockIndex } from '../../src/core/fabric/fabric.ts';
import { figuresOf } from '../../src/core/figures/figures-of.ts';
import { moveBlock, openLedger } from '../../src/core/figures/ledger.ts';
import { readFigures } from '../../src/core/figures/read-figures.ts';
import type { LotId, Scenario } from '../../src/core/scenario/scenario.ts';
import type { BenchArea } from './open-kent.ts';
import { benchCase, medianMilliseconds, type BenchCase } from './time.ts';

/** One move of a brush to all figures: the ledger kept up, against every figure worked out anew. */
export function readStroke({ dataset, fabric, scenario }: BenchArea): BenchCase[] {
  return [5, 50].map((lotCount) => {
    const plan = withLots(scenario, lotCount);
    const finder = createBlockFinder(fabric);
    const ledger = openLedger(dataset, fabric, plan);
    let figures = readFigures(ledger, plan).figures;
    const ours = medianMilliseconds(200, (turn) => {
      const start = turn % fabric.count;
      const at = [fabric.insidePoints[start * 2]!, fabric.insidePoints[start * 2 + 1]!] as const;
      const lot = ((turn % lotCount) + 1) as LotId;
      for (const block of blocksAlong(finder, at, [at[0] + 0.01, at[1]], 0)) moveBlock(ledger, block, lot);
      figures = readFigures(ledger, plan, figures).figures;
    });
    const usual = medianMilliseconds(20, (turn) => {
      const assignment = plan.assignment.with(turn as BlockIndex, (turn % lotCount) + 1);
      return figuresOf(dataset, fabric, { ...plan, assignment });
    });
    return benchCase(`a stroke's move to all figures, ${lotCount} lots`, 'ms', ours, usual);
  });
}

function withLots(scenario: Scenario, count: number): Scenario {
  const lots = Array.from({ length: count }, (_, at) => ({
    id: (at + 1) as LotId,
    name: `Lot ${at + 1}`,
    colour: '#12436D',
  }));
  const providers = scenario.appointments.map((appointment) => appointment.provider);
  return {
    ...scenario,
    lots,
    assignment: scenario.assignment.map((_, block) => (block % count) + 1),
    appointments: lots.map(({ id }, at) => ({
      lot: id,
      provider: providers[at % providers.length]!,
      role: 'primary',
      share: 1,
    })),
  };
}
