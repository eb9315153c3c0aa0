import type { Fact, FactKind } from '../../../src/core/dataset/packages.ts';
import type { PlanRead } from '../../../src/core/figures/plan-read.ts';
import type { Scenario, ScenarioId } from '../../../src/core/scenario/scenario.ts';
import { aPlanRead } from '../a-plan-read.ts';
import { aRandomArea } from '../a-random-area.ts';
import { seeded } from '../seeded.ts';

/**
 * Plans of one random area that are the same for the same seed: one, the same with two blocks in other lots, as people make
 * copies, and one under which demand grows. The packages say age and ethnicity, with groups of few.
 */
export function aRandomProject(seed: number, packages: number): PlanRead[] {
  const size = { columns: 7, rows: 6, packages, providers: 4, lots: 4, joined: 0.5 };
  const { dataset: plain, fabric, scenario } = aRandomArea(seed, size);
  const random = seeded(seed + 1000);
  const fact = (kind: FactKind, values: readonly string[]): Fact => ({
    kind,
    values,
    codes: Uint8Array.from({ length: packages }, () => Math.floor(random() ** 2 * values.length)),
  });
  const facts = [
    fact('age-band', ['85+', '75 to 84', '65 to 74', '18 to 64']),
    fact('ethnicity', ['A', 'B', 'C', 'D', 'E']),
  ];
  const dataset = { ...plain, packages: { ...plain.packages, facts } };
  const assignment = scenario.assignment.slice();
  for (let moves = 0; moves < 2; moves++) {
    const block = Math.floor(random() * assignment.length);
    assignment[block] = scenario.lots[Math.floor(random() * scenario.lots.length)]!.id;
  }
  const { assumptions } = scenario;
  const plans: Scenario[] = [
    scenario,
    { ...scenario, id: 'moved' as ScenarioId, assignment },
    {
      ...scenario,
      id: 'grown' as ScenarioId,
      assumptions: { ...assumptions, demand: { ...assumptions.demand, growthPercent: 10 } },
    },
  ];
  return plans.map((plan) => aPlanRead(dataset, fabric, plan));
}
