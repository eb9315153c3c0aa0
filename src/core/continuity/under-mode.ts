import { settledRead } from '../figures/settled-read.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import type { TransferMode } from '../scenario/assumptions.ts';
import { readContinuity, type Continuity } from './read-continuity.ts';

/** Who would keep their provider if a plan were brought in another way: all its packages are placed anew. */
export function continuityUnder({ ledger, scenario }: PlanRead, mode: TransferMode): Continuity {
  const { assumptions } = scenario;
  const asked = {
    ...scenario,
    assignment: ledger.assignment.slice(),
    assumptions: { ...assumptions, placing: { ...assumptions.placing, mode } },
  };
  return readContinuity(settledRead(ledger.dataset, ledger.fabric, asked, ledger.demand));
}
