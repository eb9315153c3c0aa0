import { beforeAll, describe, expect, test } from 'vitest';
import type { BlockIndex } from '../../src/core/fabric/fabric.ts';
import { moveBlock, openLedger } from '../../src/core/figures/ledger.ts';
import { readFigures } from '../../src/core/figures/read-figures.ts';
import type { LotId } from '../../src/core/scenario/scenario.ts';
import { aRandomArea } from './a-random-area.ts';
import { seeded } from './seeded.ts';

/** As many blocks, packages and providers as the largest county: a grid of 30 × 30 blocks. */
const COUNTY = { columns: 30, rows: 30, packages: 3270, providers: 130, joined: 0 };

/** The middle of 60 times, in ms, that it takes to move ten blocks and read the figures. */
function medianOf(lots: number): number {
  const { dataset, fabric, scenario } = aRandomArea(1, { ...COUNTY, lots });
  const ledger = openLedger(dataset, fabric, scenario);
  const random = seeded(2);
  let { figures } = readFigures(ledger, scenario);
  const times = Array.from({ length: 80 }, () => {
    const begun = performance.now();
    for (let move = 0; move < 10; move++) {
      const block = Math.floor(random() * fabric.count) as BlockIndex;
      moveBlock(ledger, block, (1 + Math.floor(random() * lots)) as LotId);
    }
    figures = readFigures(ledger, scenario, figures).figures;
    return performance.now() - begun;
  }).slice(20);
  return times.toSorted((a, b) => a - b)[times.length / 2]!;
}

describe('moving ten blocks of a county and reading its figures', () => {
  const medians = new Map<number, number>();

  beforeAll(() => {
    for (const lots of [5, 50]) medians.set(lots, medianOf(lots));
    const said = [...medians].map(([lots, ms]) => `${lots} lots: ${ms.toFixed(2)} ms`);
    console.info(`900 blocks, 3,270 packages, 130 providers; ${said.join('; ')}`);
  });

  test('keeps well within what a hand can feel', () => expect(medians.get(5)).toBeLessThan(50));

  test('hardly depends on the number of lots', () => {
    expect(medians.get(50)).toBeLessThan(10 + 4 * medians.get(5)!);
  });
});
