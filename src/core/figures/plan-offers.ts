import { offersOf, type Offers } from '../allocation/offers.ts';
import type { ProviderId } from '../dataset/dataset.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { providerTravelShare } from '../travel/provider-travel-share.ts';
import type { Ledger } from './ledger.ts';

/**
 * To whom a plan offers packages over the lots as its ledger has them, all that bears on it counted in;
 * `off` are providers switched off to see what would happen.
 */
export function planOffers(ledger: Ledger, scenario: Scenario, off?: ReadonlySet<ProviderId>): Offers {
  return offersOf(scenario, ledger.dataset, {
    ...(off && { off }),
    ...(scenario.assumptions.placing.travelCounts && { travelShare: providerTravelShare(ledger, scenario) }),
  });
}
