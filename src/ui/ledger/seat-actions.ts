import { appointProvider } from '../../core/edits/appoint-provider.ts';
import { dismissProvider } from '../../core/edits/dismiss-provider.ts';
import { replaceProvider } from '../../core/edits/replace-provider.ts';
import type { ProviderId } from '../../core/dataset/dataset.ts';
import type { AppointmentRole, Lot } from '../../core/scenario/scenario.ts';
import type { PlannerActions } from '../../store/planner.ts';

type Commit = PlannerActions['commit'];

/** Gives a seat of a lot to a provider, in place of the one who has it, if anyone does. */
export function fillSeat(
  commit: Commit,
  lot: Lot,
  leaver: ProviderId | null,
  provider: ProviderId,
  role: AppointmentRole = 'primary',
): void {
  if (leaver === null) {
    commit(`Appoint ${provider} to ${lot.name}`, (scenario) =>
      appointProvider(scenario, lot.id, provider, role),
    );
  } else {
    commit(`Appoint ${provider} to ${lot.name} in place of ${leaver}`, (scenario) =>
      replaceProvider(scenario, lot.id, leaver, provider),
    );
  }
}

/** Takes a provider's seat in a lot away. */
export function clearSeat(commit: Commit, lot: Lot, provider: ProviderId): void {
  commit(`Take ${provider} off ${lot.name}`, (scenario) => dismissProvider(scenario, lot.id, provider));
}
