import { describe, expect, test } from 'vitest';
import { NO_BLOCK } from '../../../src/core/fabric/fabric.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import { DURATIONS } from '../../../src/core/simulate/care-model.ts';
import { modelTemplates } from '../../../src/core/years/model-templates.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { aPlanOfYears, QUIET_YEARS } from './a-plan-of-years.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: [
    { block: 'A', hours: 3 },
    { block: 'B', hours: 21 },
    { hours: 10, carers: 2 },
  ],
  providers: [
    { name: 'Alder', hours: 100, doubleHanded: false },
    { name: 'Birch', hours: 100 },
  ],
});
const words = aScenario(dataset).withLot('South', 'B', 'Alder').withLot('North', 'A', 'Birch');

describe('what new packages are like', () => {
  const { ledger, scenario } = aPlanOfYears(dataset, words);
  const made = modelTemplates(ledger, scenario.lots, ledger.demand, QUIET_YEARS);

  test('is what each of today’s is like, with its lot by place in the ledger and those in none after the last', () => {
    expect(made.templates.count).toBe(3);
    expect([...made.templates.minutes]).toEqual([1260, 600, 180]);
    expect([...made.templates.lot]).toEqual([0, 2, 1]);
    expect([...made.templates.class]).toEqual([2, 1, 0]);
    expect([...made.block]).toEqual([1, NO_BLOCK, 0]);
  });

  test('comes from today’s number, so that it stays, or from the number that is assumed', () => {
    const sum = (column: Float64Array) => column.reduce((all, each) => all + each, 0);
    expect(sum(made.templates.arrivalsPerWeek)).toBeCloseTo(3 / 52, 12);
    const future = { ...QUIET_YEARS, arrivalsPerWeek: 6, meanWeeks: 10, duration: 'fixed' as const };
    const { templates } = modelTemplates(ledger, scenario.lots, ledger.demand, future);
    expect([...templates.arrivalsPerWeek]).toEqual([2, 2, 2]);
    expect([...templates.meanWeeks]).toEqual([10, 10, 10]);
    expect(DURATIONS[templates.duration[0]!]).toBe('fixed');
  });

  test('goes to providers that give such care', () => {
    const [large, double] = [made.templates.kind[0]!, made.templates.kind[1]!];
    expect(made.canTake.slice(large * 2, large * 2 + 2)).toEqual(Uint8Array.of(1, 1));
    expect(made.canTake.slice(double * 2, double * 2 + 2)).toEqual(Uint8Array.of(0, 1));
  });
});

test('packages that are too far from a provider are a kind of their own', () => {
  const far = {
    ...dataset,
    providers: dataset.providers.map((one) => ({ ...one, registeredAt: [0, 0] as const })),
  };
  const placing = { ...USUAL_ASSUMPTIONS.placing, mostKilometres: 1 };
  const { ledger, scenario } = aPlanOfYears(
    far,
    aScenario(far).withLot('All', 'AB', 'Alder').withAssumptions({ placing }),
  );
  const { templates, canTake } = modelTemplates(ledger, scenario.lots, ledger.demand, QUIET_YEARS);
  const whoCan = [...templates.kind].map((kind) => Array.from(canTake.subarray(kind * 2, kind * 2 + 2)));
  // The second is double-handed and lies in no block: nobody is too far from it.
  expect(whoCan).toEqual([
    [0, 0],
    [0, 1],
    [0, 0],
  ]);
});

test('another plan meets the same people, wherever its lots put them', () => {
  const [one, other] = [words, aScenario(dataset).withLot('All', 'AB', 'Birch')].map((each) =>
    aPlanOfYears(dataset, each),
  );
  const made = modelTemplates(one!.ledger, one!.scenario.lots, one!.ledger.demand, QUIET_YEARS);
  const there = modelTemplates(other!.ledger, other!.scenario.lots, one!.ledger.demand, QUIET_YEARS);
  expect([...there.templates.lot]).toEqual([0, 1, 0]);
  expect({ ...there.templates, lot: null }).toEqual({ ...made.templates, lot: null });
});
