import type { ProviderId } from '../dataset/dataset.ts';
import { keepIfSame } from '../figures/keep-if-same.ts';
import type { LotId, Scenario, Standby } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';
import { findLot } from './find-lot.ts';

/** Which of the lots without ground a provider is in, and the lots it stands behind; none of them means every lot. */
export interface StandbyPlace {
  readonly kind: Standby['kind'];
  readonly lots: readonly LotId[];
}

/**
 * Puts a provider in the back-up or the specialist lot, after those who are there; takes it out with null.
 * One that is in either already keeps its place in the order.
 */
export function setStandby(scenario: Scenario, provider: ProviderId, place: StandbyPlace | null): Edited {
  const { standby } = scenario;
  const at = standby.findIndex((each) => each.provider === provider);
  if (place === null) {
    return at < 0
      ? { refused: 'nothing-would-change' }
      : { ...scenario, standby: standby.filter((each) => each.provider !== provider) };
  }
  if (!place.lots.every((lot) => findLot(scenario, lot))) return { refused: 'no-such-lot' };
  const lots = [...new Set(place.lots)].toSorted((a, b) => a - b);
  const changed: Standby = { provider, kind: place.kind, lots };
  if (at < 0) return { ...scenario, standby: [...standby, changed] };
  if (keepIfSame(changed, standby[at]) === standby[at]) return { refused: 'nothing-would-change' };
  return { ...scenario, standby: standby.with(at, changed) };
}
