import type { Dataset } from '../core/dataset/dataset.ts';
import { NO_DAY, NO_RATE, type Packages } from '../core/dataset/packages.ts';

/** What this browser may have kept: an earlier version of the app knew less of packages, and no day they are of. */
export type KeptDataset = Omit<Dataset, 'packages' | 'asOf'> &
  Partial<Pick<Dataset, 'asOf'>> & { readonly packages: KeptPackages };

type KeptPackages = Omit<Packages, LaterColumn> & Partial<Pick<Packages, LaterColumn>>;
type LaterColumn = 'waitingSince' | 'startedOn' | 'ratePence' | 'facts';

/**
 * Data as this browser keeps it, whichever version of the app kept it: what an earlier one did not know of
 * is not known. Its fingerprint stays, as plans were kept under it. Data of today comes back as it is.
 */
export function bringDataForward({ packages, asOf = null, ...kept }: KeptDataset): Dataset {
  const unknown = (value: number) => new Int32Array(packages.count).fill(value);
  return {
    ...kept,
    asOf,
    packages: {
      ...packages,
      waitingSince: packages.waitingSince ?? unknown(NO_DAY),
      startedOn: packages.startedOn ?? unknown(NO_DAY),
      ratePence: packages.ratePence ?? unknown(NO_RATE),
      facts: packages.facts ?? [],
    },
  };
}
