import type { Provider } from '../../core/dataset/dataset.ts';
import { normalise } from '../tables/columns.ts';

/** Finds a provider by what a file calls it. */
export interface ProviderMatcher {
  /** Position in the list, or -1; `alike` where only words such as 'Limited' tell the names apart. */
  readonly find: (name: string) => { readonly provider: number; readonly alike: boolean };
}

const WORDS_OF_FORM = /\b(ltd|limited|plc|llp|cic)\b\.?|^the\b/gi;

/**
 * Matches names whatever their case and punctuation, then without 'Limited' and the like where that is
 * still one provider alone. The Care Quality Commission's location id is as good as a name.
 */
export function createProviderMatcher(providers: readonly Provider[]): ProviderMatcher {
  const exact = new Map<string, number>();
  const loose = new Map<string, number>();
  providers.forEach(({ id, cqcLocation }, at) => {
    exact.set(normalise(id), at);
    if (cqcLocation) exact.set(normalise(cqcLocation), at);
    loose.set(withoutForm(id), loose.has(withoutForm(id)) ? -1 : at);
  });
  const met = new Map<string, { provider: number; alike: boolean }>();
  const look = (name: string) => {
    const known = exact.get(normalise(name));
    if (known !== undefined) return { provider: known, alike: false };
    const key = withoutForm(name);
    const provider = key === '' ? -1 : (loose.get(key) ?? -1);
    return { provider, alike: provider >= 0 };
  };
  const find = (name: string) => {
    const found = met.get(name) ?? look(name);
    met.set(name, found);
    return found;
  };
  return { find };
}

function withoutForm(name: string): string {
  return normalise(name.replaceAll('&', ' and ').replace(WORDS_OF_FORM, ' '));
}
