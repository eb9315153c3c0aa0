import type { Dataset, ProviderId } from '../../core/dataset/dataset.ts';
import type { Figures } from '../../core/figures/figures.ts';
import { PROVIDER_ROLES } from '../words/say-provider.ts';
import { sayHours } from '../words/say-number.ts';

/** A provider as a seat offers it: who, and what it has room for. */
export interface ProviderChoice {
  readonly id: ProviderId;
  readonly name: string;
  readonly detail: string;
  readonly minutesLeft: number;
}

/** Every provider, those with the most room first. */
export function providerChoices(dataset: Dataset, figures: Figures): ProviderChoice[] {
  const given = new Map(figures.providers.map((each) => [each.provider, each.totalMinutes]));
  return dataset.providers
    .map((provider) => {
      const minutesLeft = provider.capacityMinutes - (given.get(provider.id) ?? 0);
      return {
        id: provider.id,
        name: String(provider.id),
        detail: `${sayHours(minutesLeft)} a week left, ${PROVIDER_ROLES[provider.role]}`,
        minutesLeft,
      };
    })
    .sort((a, b) => b.minutesLeft - a.minutesLeft || a.name.localeCompare(b.name, 'en-GB'));
}
