import { packagesInNeed } from '../../src/core/allocation/packages-in-need.ts';
import { blocksAlong, createBlockFinder } from '../../src/core/fabric/block-finder.ts';
import type { BlockIndex } from '../../src/core/fabric/fabric.ts';
import { moveBlock, openLedger } from '../../src/core/figures/ledger.ts';
import { readFigures } from '../../src/core/figures/read-figures.ts';
import type { LotId, Scenario } from '../../src/core/scenario/scenario.ts';
import { inLots, type BenchArea } from './open-areas.ts';
import { benchCase, percentile, timesOf, type BenchCase } from './time.ts';
import { figuresTheUsualWay } from './usual-way.ts';

/** A hundred moves of a brush, from the blocks under it to all figures and the packages in need. */
export function readStroke(area: BenchArea): BenchCase[] {
  const ours = strokeTimes(area, area.scenario);
  const usual = usualTimes(area, area.scenario);
  const name = `a stroke's move to all figures: ${area.name}, ${area.scenario.lots.length} lots`;
  return [
    benchCase(`${name}, median`, 'ms', percentile(ours, 0.5), percentile(usual, 0.5)),
    benchCase(`${name}, 95th of a hundred`, 'ms', percentile(ours, 0.95), percentile(usual, 0.95)),
  ];
}

/** The same with few lots and with many; the same ten providers have the seats, so that only the lots differ. */
export function readStrokeByLots(area: BenchArea): BenchCase[] {
  const [few, many] = [5, 50].map((count) => {
    const plan = inLots(area.scenario, area.dataset, count, 10);
    const ours = percentile(strokeTimes(area, plan), 0.5);
    const usual = percentile(usualTimes(area, plan), 0.5);
    return benchCase(
      `a stroke's move to all figures: ${area.name}, ${count} lots, median`,
      'ms',
      ours,
      usual,
    );
  }) as [BenchCase, BenchCase];
  const times = benchCase(
    `${area.name}: 50 lots against 5`,
    'times',
    many.ours / few.ours,
    many.usual / few.usual,
  );
  return [few, many, times];
}

const MOVES = 100;

function strokeTimes({ dataset, fabric }: BenchArea, plan: Scenario): number[] {
  const finder = createBlockFinder(fabric);
  const ledger = openLedger(dataset, fabric, plan);
  let { figures } = readFigures(ledger, plan);
  return timesOf(MOVES, (turn) => {
    const start = (turn * 7) % fabric.count;
    const at = [fabric.insidePoints[start * 2]!, fabric.insidePoints[start * 2 + 1]!] as const;
    const lot = ((turn % plan.lots.length) + 1) as LotId;
    for (const block of blocksAlong(finder, at, [at[0] + 0.01, at[1]], 0)) moveBlock(ledger, block, lot);
    const reading = readFigures(ledger, plan, figures);
    figures = reading.figures;
    return packagesInNeed(ledger, 'unmet');
  });
}

function usualTimes(area: BenchArea, plan: Scenario): number[] {
  return timesOf(3, (turn) => {
    const assignment = plan.assignment.with(turn as BlockIndex, (turn % plan.lots.length) + 1);
    return figuresTheUsualWay(area, { ...plan, assignment });
  });
}
