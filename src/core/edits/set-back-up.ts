import type { ProviderId } from '../dataset/dataset.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';

/** Says whether a provider stands behind every lot, to be offered what the lots' own cannot take. */
export function setBackUp(scenario: Scenario, provider: ProviderId, standsBehind: boolean): Edited {
  const others = scenario.standby.filter((other) => other.provider !== provider);
  if (others.length < scenario.standby.length === standsBehind) return { refused: 'nothing-would-change' };
  return {
    ...scenario,
    standby: standsBehind ? [...others, { provider, kind: 'back-up', lots: [] }] : others,
  };
}
