import { describe, expect, it } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { reportServed } from '../../../src/io/report/report-served.ts';
import { DEFINITIONS } from '../../../src/ui/words/definitions.ts';
import { aDataset } from '../../core/a-dataset.ts';
import { aPlanRead } from '../../core/a-plan-read.ts';
import { aScenario } from '../../core/a-scenario.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: [
    { block: 'A', hours: 10, carers: 2, facts: { 'client-group': 'Older people' } },
    { block: 'A', hours: 6, status: 'waiting' },
    { block: 'B', hours: 8 },
    { hours: 2, status: 'handed-back' },
  ],
  providers: [
    { name: 'Alder', hours: 12, cqc: 'Good' },
    { name: 'Birch', hours: 20, cqc: 'Inadequate' },
    { name: 'Cedar', hours: 6 },
  ],
});
const { scenario } = aScenario(dataset)
  .withLot('North', 'A', 'Alder')
  .withLot('South', 'B', 'Birch', 'Alder')
  .withBackUp('Cedar')
  .withRules({ leastCqcRating: 'Good', mostLotsPerProvider: 1 });
const report = reportServed(aPlanRead(dataset, weaveFabric(dataset), scenario));

describe('the report of who is served', () => {
  it('says under which definition, and gives hours as hours', () => {
    expect(Object.keys(DEFINITIONS)).toContain(report.definition);
    expect(report).toMatchObject({ packages: 4, people: 4, carerHours: 26, personHours: 21 });
    expect(report.byStatus['handed-back']).toEqual({ packages: 1, hours: 2 });
    expect(report.byServer['back-up']).toEqual({ packages: 1, hours: 6 });
  });

  it('adds up to the same by lot, service and client group', () => {
    const sum = (loads: readonly { carerHours: number }[]) =>
      loads.reduce((all, { carerHours }) => all + carerHours, 0);
    expect(report.byLot.map(({ lot }) => lot)).toEqual(['North', 'South', null]);
    for (const loads of [report.byLot, report.byService, report.byClientGroup]) expect(sum(loads)).toBe(26);
  });

  it('says what each provider is, and the lots without ground', () => {
    expect(report.byProvider[0]).toMatchObject({
      provider: 'Alder',
      seats: [
        { lot: 'North', role: 'primary', place: 1, hours: 10 },
        { lot: 'South', place: 2 },
      ],
      capacityHours: 12,
    });
    expect(report.standby[0]).toEqual({
      kind: 'back-up',
      providers: 1,
      takenHours: 6,
      capacityHours: 6,
      roomHours: 0,
    });
  });

  it('gives each award rule with its state and the reasons that break it', () => {
    const award = (rule: string) => report.awards.find((each) => each.rule === rule);
    expect(award('cqc-rating')).toMatchObject({
      state: 'broken',
      reasons: [{ reason: 'rated-below', provider: 'Birch' }],
    });
    expect(award('lots-per-provider')!.reasons).toEqual([
      { reason: 'too-many-lots', provider: 'Alder', lots: ['North', 'South'] },
    ]);
    expect(award('share-of-area')!.state).toBe('not-started');
    expect(report.awards.map(({ rule }) => rule as string)).not.toContain('zones-in-one-lot');
  });

  it('is plain data, the same once written and read', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
