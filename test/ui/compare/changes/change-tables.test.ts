import { describe, expect, test } from 'vitest';
import { changeOfLots } from '../../../../src/core/comparison/change-of-lots.ts';
import { weaveFabric } from '../../../../src/core/fabric/weave-fabric.ts';
import { ChangedBlocks } from '../../../../src/ui/compare/changes/changed-blocks.tsx';
import { LotMatrix } from '../../../../src/ui/compare/changes/lot-matrix.tsx';
import { ProviderTable } from '../../../../src/ui/compare/changes/provider-table.tsx';
import { aPlanRead } from '../../../core/a-plan-read.ts';
import { aPlanner, DATASET, ONE_LOT, TWO_LOTS } from '../../../store/a-planner.ts';
import { drawnPage } from '../../drawn-page.ts';
import { rowsOf } from '../rows-of.ts';

const fabric = weaveFabric(DATASET);
const [two, one] = [TWO_LOTS, ONE_LOT].map((plan) => aPlanRead(DATASET, fabric, plan)) as [
  ReturnType<typeof aPlanRead>,
  ReturnType<typeof aPlanRead>,
];
const change = changeOfLots(two, one);
const rows = (page: Parameters<typeof drawnPage>[1]) =>
  rowsOf(drawnPage(aPlanner().planner.getState(), page).markup);

describe('what changes from two lots to one', () => {
  test('from lot to lot: who stays is said to, and ground in no lot has a row only where anyone is there', () => {
    expect(rows(() => LotMatrix({ from: two, to: one, change }))).toEqual([
      ['Lot before', 'All', 'In no lot'],
      ['North', '2 stay', '0'],
      ['South', '2', '0'],
      ['In no lot', '0', '1 stay'],
    ]);
  });

  test('block by block, with what all of them come to', () => {
    const said = rows(() => ChangedBlocks({ from: two, to: one, change }));
    expect(said.slice(1).map((row) => row.slice(1, 4))).toEqual([
      ['South', 'All', 'All'],
      ['South', 'All', 'All'],
      ['2', '7 h'],
    ]);
  });

  test('for each provider, and for what none takes, so that both plans come to all hours', () => {
    const said = rows(() => ProviderTable({ from: two, to: one }));
    const hours = (row: readonly string[], from: number) => Number(row.at(from)!.replace(/ h$/, ''));
    const all = said.find(([name]) => name === 'All')!;
    for (const from of [-3, -2]) {
      const others = said.slice(1).filter((row) => row !== all);
      expect(others.reduce((sum, row) => sum + hours(row, from), 0)).toBe(hours(all, from));
    }
  });
});
