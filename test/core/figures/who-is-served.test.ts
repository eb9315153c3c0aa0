import { describe, expect, it } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { whoIsServed } from '../../../src/core/figures/who-is-served.ts';
import { NO_LOT } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';

const packages = [
  { block: 'A', hours: 10, service: 'Home care', facts: { 'client-group': 'Older people' } },
  { block: 'A', hours: 4, service: 'Mental health', carers: 2 },
  { block: 'B', hours: 5, service: 'Home care', facts: { 'client-group': 'Older people' } },
  { hours: 1, service: 'Home care' },
];

function answerOf(some = packages) {
  const dataset = aDataset({ blocks: 'AB', packages: some, providers: [{ name: 'Alder', hours: 20 }] });
  const { scenario } = aScenario(dataset).withLot('South', 'B', 'Alder').withLot('North', 'A', 'Alder');
  return whoIsServed(aPlanRead(dataset, weaveFabric(dataset), scenario));
}

const hours = (loads: readonly { load: { carerMinutes: number } }[]) =>
  loads.map(({ load }) => load.carerMinutes / 60);

describe('who is served', () => {
  const answer = answerOf();

  it('goes through the lots in the order of the ledger, and ends with what is in none', () => {
    expect(answer.lots.map(({ lot }) => lot)).toEqual([1, 2, NO_LOT]);
    expect(hours(answer.lots)).toEqual([5, 14, 1]);
    expect(answerOf(packages.slice(0, 3)).lots.map(({ lot }) => lot)).toEqual([1, 2]);
  });

  it('adds up to the same total by lot, by service, by client group and by carers', () => {
    expect(answer.total.carerMinutes).toBe(20 * 60);
    expect(answer.services.map(({ name }) => name)).toEqual(['Home care', 'Mental health']);
    expect(hours(answer.services)).toEqual([16, 4]);
    expect(answer.clientGroups.map(({ name }) => name)).toEqual(['Older people', null]);
    expect(hours(answer.clientGroups)).toEqual([15, 5]);
    expect([answer.singleHanded.carerMinutes, answer.doubleHanded.carerMinutes]).toEqual([16 * 60, 4 * 60]);
    expect(answer.doubleHanded.personMinutes).toBe(2 * 60);
  });

  it('has no client groups where the file says nothing of them', () => {
    expect(answerOf(packages.slice(3)).clientGroups).toEqual([]);
  });
});
