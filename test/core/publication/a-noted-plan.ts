import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { countPlan, type CountedPlan } from '../../../src/core/publication/count-plan.ts';
import { packageUnits } from '../../../src/core/publication/package-units.ts';
import { openSumBook, type SumBook } from '../../../src/core/publication/sum-book.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset, type PackageWords } from '../a-dataset.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aScenario } from '../a-scenario.ts';

const PACKAGES: readonly PackageWords[] = [
  { block: 'A', hours: 10, person: 'Ann', provider: 'Alder', facts: { sex: 'Female' } },
  { block: 'A', hours: 4, person: 'Ann', status: 'waiting', facts: { sex: 'Female' } },
  { block: 'B', hours: 6, person: 'Bob', provider: 'Birch', facts: { sex: 'Male' } },
  { block: 'C', hours: 8, person: 'Cas', status: 'waiting' },
  { block: 'D', hours: 12, person: 'Dee', provider: 'Alder', facts: { sex: 'Female' } },
  { hours: 2, person: 'Dee', provider: 'Birch', facts: { sex: 'Female' } },
];

/** Four blocks in a row, four people, two providers; two plans over them. */
const NOTED = aDataset({
  blocks: 'ABCD',
  packages: PACKAGES,
  providers: [
    { name: 'Alder', hours: 30, rate: 20 },
    { name: 'Birch', hours: 6, rate: 25 },
  ],
  zones: { networks: 'XXYY' },
});

export const HALVES = aScenario(NOTED)
  .withLot('North', 'AB', 'Alder')
  .withLot('South', 'CD', 'Birch').scenario;
export const MOVED = aScenario(NOTED)
  .withLot('Upper', 'ABC', 'Alder')
  .withLot('Lower', 'D', 'Birch').scenario;

/** Plans as they are noted in one book. */
export function notedPlans(...scenarios: readonly Scenario[]): { book: SumBook; plans: CountedPlan[] } {
  const fabric = weaveFabric(NOTED);
  const reads = scenarios.map((scenario) => aPlanRead(NOTED, fabric, scenario));
  const units = packageUnits(reads);
  return { book: openSumBook(units), plans: reads.map((read, at) => countPlan(read, units, at)) };
}
