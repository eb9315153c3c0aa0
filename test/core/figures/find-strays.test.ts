import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { findStrays } from '../../../src/core/figures/find-strays.ts';
import { figuresOf } from '../figures-of.ts';
import { openLedger } from '../../../src/core/figures/ledger.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset, lettersOf, type AreaWords } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

/** Strays as words: the letters of its blocks, its lot, its minutes, its neighbours. */
function straysIn(words: AreaWords, lots: readonly string[], part: Partial<Scenario> = {}) {
  const dataset = aDataset(words);
  const fabric = weaveFabric(dataset);
  let plan = aScenario(dataset);
  for (const [at, blocks] of lots.entries()) plan = plan.withLot(`Lot ${at}`, blocks);
  const scenario = { ...plan.scenario, ...part };
  const { figures } = figuresOf(dataset, fabric, scenario);
  return findStrays(openLedger(dataset, fabric, scenario), figures.lots).map((stray) => [
    lettersOf(dataset, stray.blocks),
    stray.lot,
    stray.weeklyMinutes,
    ...stray.neighbours,
  ]);
}

describe('the strays of a plan', () => {
  test('are the pieces of a lot apart from its largest, most hours first', () => {
    const packages = [
      { block: 'C', hours: 1 },
      { block: 'E', hours: 2 },
      { block: 'A', hours: 9 },
    ];
    expect(straysIn({ blocks: 'AABCDEFF', packages }, ['ACE', 'BDF'])).toEqual([
      ['E', 1, 120, 2],
      ['C', 1, 60, 2],
      ['B', 2, 0, 1],
      ['D', 2, 0, 1],
    ]);
  });

  test('have the lots beside them as neighbours, longest border first, and no ground without a lot', () => {
    const blocks = `
      AACCC
      AABBD
      AAE.D
      GGGGG`;
    expect(straysIn({ blocks }, ['AB', 'C', 'D', 'G'])).toEqual([]);
    expect(straysIn({ blocks }, ['A', 'C', 'DE', 'G'])).toEqual([['E', 3, 0, 1, 4]]);
    expect(straysIn({ blocks }, ['BG', 'C', 'D', 'A'])).toEqual([['B', 1, 0, 2, 3, 4]]);
  });

  test('are none in a lot in one piece, and in one that a ferry holds together', () => {
    expect(straysIn({ blocks: 'ABC' }, ['AC', 'B'])).toHaveLength(1);
    expect(straysIn({ blocks: 'ABC' }, ['AB', 'C'])).toEqual([]);
    const links = [{ kind: 'join', between: ['A', 'C'], name: 'Ferry' }] as const;
    expect(straysIn({ blocks: 'ABC' }, ['AC', 'B'], { links })).toEqual([]);
  });
});
