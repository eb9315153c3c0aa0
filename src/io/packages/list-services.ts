import type { Provider } from '../../core/dataset/dataset.ts';
import { normalise } from '../tables/columns.ts';

/** Services are kept in a byte; a file with more kinds than that is not naming services. */
const MOST_SERVICES = 256;

/** Numbers services in the order first met, spelt as the providers' file spells them. */
export function createServiceList(providers: readonly Provider[]) {
  const spellings = new Map<string, string>();
  for (const service of providers.flatMap((provider) => provider.services)) {
    if (!spellings.has(normalise(service))) spellings.set(normalise(service), service);
  }
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (service: string) => {
    const key = normalise(service);
    if (!numbers.has(key) && names.length < MOST_SERVICES) {
      numbers.set(key, names.length);
      names.push(spellings.get(key) ?? service);
    }
    return numbers.get(key) ?? MOST_SERVICES - 1;
  };
  return { names, numberOf };
}
