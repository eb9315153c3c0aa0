import type { Scenario } from '../scenario/scenario.ts';
import type { Edited } from './edited.ts';

/** Takes a link back, by its place in the plan's list. */
export function removeLink(scenario: Scenario, at: number): Edited {
  if (scenario.links[at] === undefined) return { refused: 'no-such-link' };
  return { ...scenario, links: scenario.links.toSpliced(at, 1) };
}
