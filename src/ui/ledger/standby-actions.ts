import type { ProviderId } from '../../core/dataset/dataset.ts';
import { setStandby, type StandbyPlace } from '../../core/edits/set-standby.ts';
import type { Lot } from '../../core/scenario/scenario.ts';
import type { PlannerActions } from '../../store/planner.ts';
import { sayBehind, STANDBY_LOTS } from '../words/say-standby.ts';

/** Puts a provider in the back-up or the specialist lot, behind some lots or all, or takes it out. */
export function putOnStandby(
  commit: PlannerActions['commit'],
  lots: readonly Lot[],
  provider: ProviderId,
  place: StandbyPlace | null,
): void {
  const label =
    place === null
      ? `Take ${provider} from behind the lots`
      : `Put ${provider} in the ${STANDBY_LOTS[place.kind].toLowerCase()}, behind ${sayBehind(place.lots, lots)}`;
  commit(label, (now) => setStandby(now, provider, place));
}
