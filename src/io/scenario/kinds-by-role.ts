import type { Provider } from '../../core/dataset/dataset.ts';
import type { Standby } from '../../core/scenario/scenario.ts';

/**
 * Earlier versions kept who stands behind the lots, and not whether as a back-up or as a specialist: those
 * whose own file calls them specialists are, all others are back-ups.
 */
export function kindsByRole(standby: readonly Standby[], providers: readonly Provider[]): Standby[] {
  const specialists = new Set(providers.filter(({ role }) => role === 'specialist').map(({ id }) => id));
  return standby.map((each) => ({
    ...each,
    kind: specialists.has(each.provider) ? 'specialist' : 'back-up',
  }));
}
