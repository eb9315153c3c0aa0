import { describe, expect, test } from 'vitest';
import { addLot, MOST_LOTS } from '../../../src/core/edits/add-lot.ts';
import type { LotId, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

describe('a new lot', () => {
  const { scenario } = aScenario(aDataset({ blocks: 'AB' }))
    .withLot('North', 'A')
    .withLot('South', 'B');

  test('stands at the foot of the ledger, empty, with the next number', () => {
    const added = addLot(scenario, '  East ', '#28a197') as Scenario;
    expect(added.lots.map((lot) => lot.name)).toEqual(['North', 'South', 'East']);
    expect(added.lots[2]).toEqual({ id: 3, name: 'East', colour: '#28a197' });
    expect(added.assignment).toBe(scenario.assignment);
  });

  test('never takes a number that a lot has, whatever was deleted before', () => {
    const holed = { ...scenario, lots: [{ ...scenario.lots[1]!, id: 7 as LotId }] };
    expect((addLot(holed, 'East', '#28A197') as Scenario).lots[1]!.id).toBe(8);
  });

  test('needs a name of its own and a colour', () => {
    expect(addLot(scenario, ' ', '#28A197')).toEqual({ refused: 'name-is-empty' });
    expect(addLot(scenario, 'NORTH', '#28A197')).toEqual({ refused: 'name-is-taken', about: 'NORTH' });
    expect(addLot(scenario, 'East', 'teal')).toEqual({ refused: 'colour-is-not-a-colour', about: 'teal' });
  });

  test('is one too many after five hundred', () => {
    let many: Scenario = scenario;
    while (many.lots.length < MOST_LOTS)
      many = addLot(many, `Lot ${many.lots.length}`, '#28A197') as Scenario;
    expect(addLot(many, 'East', '#28A197')).toEqual({ refused: 'too-many-lots' });
  });
});
