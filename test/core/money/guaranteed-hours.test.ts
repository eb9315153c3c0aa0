import { describe, expect, test } from 'vitest';
import { guaranteedHours, unusedMinutes } from '../../../src/core/money/guaranteed-hours.ts';
import { hourRates } from '../../../src/core/money/hour-rates.ts';
import { USUAL_ASSUMPTIONS, type MoneyAssumptions } from '../../../src/core/scenario/assumptions.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { readWithMoney } from './a-money-plan.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: Array.from({ length: 20 }, (_, at) => ({ block: at < 10 ? 'A' : 'B', hours: 10 })),
  providers: [
    { name: 'Alder', hours: 1000, rate: 20 },
    { name: 'Birch', hours: 50 },
    { name: 'Cedar', hours: 1000 },
  ],
});
const plan = aScenario(dataset)
  .withLot('West', 'A', { provider: 'Alder', share: 70 }, { provider: 'Birch', share: 30 })
  .withLot('East', 'B', 'Birch', { provider: 'Cedar', role: 'supplementary' });

function guaranteesOf(scenario: Scenario, money: Partial<MoneyAssumptions>) {
  const read = readWithMoney(dataset, { scenario }, money);
  return guaranteedHours(read, hourRates(dataset, read.scenario.assumptions.money));
}

describe('guaranteed hours', () => {
  test('targets are shares of the lots’ hours, not more than a provider can deliver; supplementary seats have none', () => {
    const guarantees = guaranteesOf(plan.scenario, { guaranteedPercent: 50 });
    // Alder 70% of 100 h; Birch 30% of 100 h and all of another 100 h, but it has 50 h.
    expect(guarantees.map(({ targetMinutes }) => targetMinutes / 60)).toEqual([70, 50]);
    expect(guarantees.map(({ guaranteedMinutes }) => guaranteedMinutes / 60)).toEqual([35, 25]);
    expect(guarantees.map(({ pence }) => pence)).toEqual([2000, 2410]);
  });

  test('a limit in one lot limits the target', () => {
    const appointments = plan.scenario.appointments.map((seat, at) =>
      at === 0 ? { ...seat, capMinutes: 40 * 60 } : seat,
    );
    const [alder] = guaranteesOf({ ...plan.scenario, appointments }, { guaranteedPercent: 100 });
    expect(alder!.guaranteedMinutes / 60).toBe(40);
  });

  test('stand when demand falls, and what is not used is counted', () => {
    const demand = { ...USUAL_ASSUMPTIONS.demand, attritionPercent: 60 };
    const fallen = plan.withAssumptions({ demand }).scenario;
    const [before] = guaranteesOf(plan.scenario, { guaranteedPercent: 80 });
    const [after] = guaranteesOf(fallen, { guaranteedPercent: 80 });
    expect(after!.guaranteedMinutes).toBe(before!.guaranteedMinutes);
    expect(unusedMinutes(before!)).toBe(0);
    expect(after!.usedMinutes).toBeLessThan(before!.usedMinutes);
    expect(unusedMinutes(after!)).toBe(after!.guaranteedMinutes - after!.usedMinutes);
  });

  test('a fall in use and a smaller package leave more of them unused', () => {
    const [alder] = guaranteesOf(plan.scenario, { guaranteedPercent: 100 });
    const { guaranteedMinutes, usedMinutes } = alder!;
    expect(unusedMinutes(alder!, 50)).toBe(guaranteedMinutes - usedMinutes / 2);
    const smaller = { guaranteedPercent: 100, reablementPercent: 20, reablementSharePercent: 50 };
    expect(guaranteesOf(plan.scenario, smaller)[0]!.usedMinutes).toBeCloseTo(usedMinutes * 0.9, 9);
  });
});
