import { describe, expect, test } from 'vitest';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { setStandby, type StandbyPlace } from '../../../src/core/edits/set-standby.ts';
import type { LotId, Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const { scenario } = aScenario(aDataset({ blocks: 'AB' }))
  .withLot('North', 'A')
  .withLot('South', 'B')
  .withBackUp('Alder')
  .withStandby('Birch', 'specialist', 2);
const place = (kind: StandbyPlace['kind'], ...lots: number[]): StandbyPlace => ({
  kind,
  lots: lots as LotId[],
});
const set = (provider: string, to: StandbyPlace | null) => setStandby(scenario, provider as ProviderId, to);
const [alder, birch] = scenario.standby;

describe('the back-up and the specialist lot', () => {
  test('take a provider in after those who are there, behind every lot or some', () => {
    expect((set('Cedar', place('back-up')) as Scenario).standby).toEqual([
      alder,
      birch,
      { provider: 'Cedar', kind: 'back-up', lots: [] },
    ]);
    expect((set('Cedar', place('specialist', 2, 1, 2)) as Scenario).standby[2]).toEqual({
      provider: 'Cedar',
      kind: 'specialist',
      lots: [1, 2],
    });
  });

  test('let one go from the one to the other and behind other lots, in its place', () => {
    expect((set('Alder', place('specialist', 1)) as Scenario).standby).toEqual([
      { provider: 'Alder', kind: 'specialist', lots: [1] },
      birch,
    ]);
  });

  test('let a provider go', () => expect((set('Alder', null) as Scenario).standby).toEqual([birch]));

  test('do not stand behind a lot that is not there', () =>
    expect(set('Alder', place('back-up', 1, 9))).toEqual({ refused: 'no-such-lot' }));

  test('are not changed to what they are', () => {
    expect(set('Alder', place('back-up'))).toEqual({ refused: 'nothing-would-change' });
    expect(set('Birch', place('specialist', 2, 2))).toEqual({ refused: 'nothing-would-change' });
    expect(set('Cedar', null)).toEqual({ refused: 'nothing-would-change' });
  });
});
