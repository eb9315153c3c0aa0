import type { Dataset } from '../dataset/dataset.ts';
import type { ProviderId } from '../dataset/dataset.ts';
import { offersOf, type Offers } from '../allocation/offers.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** To whom a plan offers packages, all that bears on it counted in; `off` are providers switched off to see what would happen. */
export function planOffers(dataset: Dataset, scenario: Scenario, off?: ReadonlySet<ProviderId>): Offers {
  return offersOf(scenario, dataset, off === undefined ? {} : { off });
}
