import type { ProviderId } from '../dataset/dataset.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';

/** Says whether a provider stands behind every lot, to be offered what the lots' own cannot take. */
export function setBackUp(scenario: Scenario, provider: ProviderId, standsBehind: boolean): Edited {
  if (scenario.backUp.includes(provider) === standsBehind) return { refused: 'nothing-would-change' };
  const others = scenario.backUp.filter((other) => other !== provider);
  return { ...scenario, backUp: standsBehind ? [...others, provider] : others };
}
