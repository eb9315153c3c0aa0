import type { TransferMode } from '../scenario/assumptions.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** The same plan, brought in another way: what happens to packages that have a provider today. */
export function withTransferMode(scenario: Scenario, mode: TransferMode): Scenario {
  const { assumptions } = scenario;
  return { ...scenario, assumptions: { ...assumptions, placing: { ...assumptions.placing, mode } } };
}
