import { describe, expect, test } from 'vitest';
import { weaveFabric } from '../../../../src/core/fabric/weave-fabric.ts';
import type { Scenario } from '../../../../src/core/scenario/scenario.ts';
import { RulesTable } from '../../../../src/ui/compare/figures/rules-table.tsx';
import { aPlanRead } from '../../../core/a-plan-read.ts';
import { aPlanner, DATASET, ONE_LOT, TWO_LOTS } from '../../../store/a-planner.ts';
import { drawnPage } from '../../drawn-page.ts';
import { rowsOf } from '../rows-of.ts';

const fabric = weaveFabric(DATASET);

function rows(...scenarios: Scenario[]): string[][] {
  const reads = scenarios.map((scenario) => aPlanRead(DATASET, fabric, scenario));
  const page = drawnPage(aPlanner().planner.getState(), () => RulesTable({ reads }));
  return rowsOf(page.markup);
}

describe('the rules of plans side by side', () => {
  test('say in words how each plan stands to each', () => {
    const said = rows(TWO_LOTS, ONE_LOT);
    expect(said[0]).toEqual(['Rule', 'Two lots', 'One lot']);
    expect(said).toContainEqual(['Every block is in a lot', 'Met', 'Met']);
    expect(said).toContainEqual(['Every lot has 2 main providers', 'Broken: 2 lots', 'Met']);
  });

  test('hold each plan to its own limits', () => {
    const strict = { ...TWO_LOTS, rules: { ...TWO_LOTS.rules, mostLotsPerProvider: 1 } };
    expect(rows(strict, ONE_LOT)).toContainEqual([
      'No provider is a main one in more than 1 lot',
      'Met',
      'No rule set',
    ]);
  });
});
