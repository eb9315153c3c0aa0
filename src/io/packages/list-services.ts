import type { Provider } from '../../core/dataset/dataset.ts';
import { createSpeller } from '../tables/one-spelling.ts';

/** Services are kept in a byte; a file with more kinds than that is not naming services. */
const MOST_SERVICES = 256;

/** Numbers services in the order first met, spelt as the providers' file spells them. */
export function createServiceList(providers: readonly Provider[]) {
  const spell = createSpeller(providers.flatMap((provider) => provider.services));
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const numberOf = (service: string) => {
    const name = spell(service);
    const known = numbers.get(name);
    if (known !== undefined) return known;
    if (names.length === MOST_SERVICES) return MOST_SERVICES - 1;
    numbers.set(name, names.length);
    return names.push(name) - 1;
  };
  return { names, numberOf };
}
