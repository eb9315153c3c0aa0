import { describe, expect, test } from 'vitest';
import { renameLot } from '../../../src/core/edits/rename-lot.ts';
import type { LotId, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('renaming a lot', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'A' }))
    .withLot('North', 'A')
    .withLot('South', '');
  const namesAfter = (name: string) =>
    (renameLot(scenario, 1 as LotId, name) as Scenario).lots.map((lot) => lot.name);

  test('gives it the new name, without blanks around it, in its place in the ledger', () => {
    expect(namesAfter('  Mitcham ')).toEqual(['Mitcham', 'South']);
  });

  test('may change the letter case alone', () => expect(namesAfter('NORTH')).toEqual(['NORTH', 'South']));

  test('is refused for a name that is empty, taken or the same, and for no lot', () => {
    expect(renameLot(scenario, 1 as LotId, ' ')).toEqual({ refused: 'name-is-empty' });
    expect(renameLot(scenario, 1 as LotId, 'south')).toEqual({ refused: 'name-is-taken', about: 'south' });
    expect(renameLot(scenario, 1 as LotId, 'North ')).toEqual({ refused: 'nothing-would-change' });
    expect(renameLot(scenario, 3 as LotId, 'East')).toEqual({ refused: 'no-such-lot' });
  });
});
