import type { Random } from '../random.ts';
import { hoursOf } from './invent-care.ts';
import type { Asked } from './invent-packages.ts';
import type { Provider } from './provider.ts';

/** Who delivers a package today, and under which kind of contract. */
export interface Placing {
  readonly provider: Provider;
  readonly contract: string;
}

/** Share of its capacity that a provider has let: there is little room anywhere. */
const MOST_LET = 0.985;
const LEGACY_SHARE = 0.06;

/**
 * Today's placements, by chance: some packages were never moved from spot contracts; of the others,
 * the lot's provider has what it can take, and back-up and specialist providers what is left over.
 * Packages that wait have nobody.
 */
export function placeWithProviders(
  packages: readonly Asked[],
  lotOfPackage: readonly string[],
  providers: readonly Provider[],
  random: Random,
): (Placing | null)[] {
  const taken = new Map(providers.map((provider) => [provider, 0]));
  const order = random.shuffled(packages.map((_, at) => at));
  const placings: (Placing | null)[] = packages.map(() => null);
  for (const at of order) {
    const { care, status } = packages[at]!;
    if (status === 'Awaiting provider' || status === 'Handed back') continue;
    const hours = hoursOf(care);
    const canTake = (provider: Provider) =>
      provider.services.includes(care.service) &&
      taken.get(provider)! + hours <= provider.capacityHours * MOST_LET;
    const able = providers.filter(canTake);
    const own = able.find((provider) => provider.lots.includes(lotOfPackage[at]!));
    const others = (role: Provider['role']) => able.filter((provider) => provider.role === role);
    const spot = others('Spot');
    const backUp = [...others('Specialist'), ...others('Back-up')];
    const wasNeverMoved = spot.length > 0 && random.unit() < LEGACY_SHARE;
    const choice = wasNeverMoved ? spot : own !== undefined ? [own] : backUp.length > 0 ? backUp : spot;
    if (choice.length === 0) throw new Error(`Nobody has room for ${hours} hours of ${care.service}`);
    const chosen = random.pick(choice);
    placings[at] = { provider: chosen, contract: chosen.role === 'Spot' ? 'Spot (legacy)' : chosen.role };
    taken.set(chosen, taken.get(chosen)! + hours);
  }
  return placings;
}
