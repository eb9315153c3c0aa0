import type { Standby } from '../../core/scenario/scenario.ts';
import type { ProviderChoice } from './provider-choices.ts';

/** Which providers are listed: all, those of one lot without ground, or those of neither. */
export type Shown = 'all' | 'none' | Standby['kind'];

/** The providers whose name has every word typed, of those to be shown, by name: a list that stays as it is while it is edited. */
export function findProviders(
  choices: readonly ProviderChoice[],
  standby: readonly Standby[],
  text: string,
  shown: Shown = 'all',
): ProviderChoice[] {
  const words = text.toLowerCase().split(/\s+/);
  const kinds = new Map(standby.map(({ provider, kind }) => [provider, kind]));
  return choices
    .filter(({ id }) => shown === 'all' || (kinds.get(id) ?? 'none') === shown)
    .filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
