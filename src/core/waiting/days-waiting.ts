import type { Dataset } from '../dataset/dataset.ts';
import { isWaiting, NO_DAY, PACKAGE_STATUSES, type PackageIndex } from '../dataset/packages.ts';
import { NO_BLOCK, type Fabric } from '../fabric/fabric.ts';
import { NO_LOT, type Assignment, type Lot, type LotId } from '../scenario/scenario.ts';
import type { WaitingLoad } from './sum-groups.ts';
import { sumGroups } from './sum-groups.ts';

/** The most days of each band but the last, which has no end; 'not known' comes after it. */
const DAY_BANDS = [7, 28, 90] as const;

/** How long packages have waited. Days are null where none is known. */
export interface Wait {
  readonly load: WaitingLoad;
  /** Packages: up to 7 days, 8 to 28, 29 to 90, over 90, not known. */
  readonly bands: readonly number[];
  /** At least half of those known have waited so many days or fewer; … */
  readonly medianDays: number | null;
  /** … and at least nine tenths so many. */
  readonly ninetiethDays: number | null;
  readonly longestDays: number | null;
}

export interface WaitingToday {
  readonly all: Wait;
  readonly waiting: Wait;
  readonly handedBack: Wait;
  /** In ledger order, then no lot where any wait there. */
  readonly byLot: readonly { readonly lot: LotId; readonly wait: Wait }[];
}

/** Who waits for a provider today, whatever the plan, and for how many days up to the day of the data. */
export function daysWaiting(
  dataset: Dataset,
  fabric: Pick<Fabric, 'blockOfPackage'>,
  assignment: Assignment,
  lots: readonly Lot[],
): WaitingToday {
  const { packages } = dataset;
  const indexes: PackageIndex[] = [];
  for (let index = 0 as PackageIndex; index < packages.count; index++)
    if (isWaiting(packages, index)) indexes.push(index);
  const lotOf = (index: number): number => {
    const block = fabric.blockOfPackage[index]!;
    return block === NO_BLOCK ? NO_LOT : assignment[block]!;
  };
  const inLot = new Map<number, PackageIndex[]>();
  for (const index of indexes) {
    const known = inLot.get(lotOf(index));
    if (known === undefined) inLot.set(lotOf(index), [index]);
    else known.push(index);
  }
  const withStatus = (status: (typeof PACKAGE_STATUSES)[number]) =>
    indexes.filter((index) => PACKAGE_STATUSES[packages.status[index]!] === status);
  return {
    all: waitOf(dataset, indexes),
    waiting: waitOf(dataset, withStatus('waiting')),
    handedBack: waitOf(dataset, withStatus('handed-back')),
    byLot: [...lots.map((lot) => lot.id), ...(inLot.has(NO_LOT) ? [NO_LOT] : [])].map((lot) => ({
      lot,
      wait: waitOf(dataset, inLot.get(lot) ?? []),
    })),
  };
}

function waitOf(dataset: Dataset, indexes: readonly PackageIndex[]): Wait {
  const { packages, asOf } = dataset;
  const days: number[] = [];
  const bands = new Array<number>(DAY_BANDS.length + 2).fill(0);
  for (const index of indexes) {
    const waited = daysOf(packages.waitingSince[index]!, asOf);
    if (waited !== null) days.push(waited);
    const within = DAY_BANDS.findIndex((most) => waited !== null && waited <= most);
    const band = waited === null ? bands.length - 1 : within < 0 ? DAY_BANDS.length : within;
    bands[band]!++;
  }
  days.sort((a, b) => a - b);
  return {
    load: sumGroups(packages, indexes, 1, () => 0)[0]!,
    bands,
    medianDays: atShare(days, 0.5),
    ninetiethDays: atShare(days, 0.9),
    longestDays: days.at(-1) ?? null,
  };
}

/** Null where either day is not known, or the wait would begin after the day of the data. */
function daysOf(since: number, asOf: number | null): number | null {
  return since === NO_DAY || asOf === null || since > asOf ? null : asOf - since;
}

/** The smallest of ordered numbers that at least this share of them does not pass: the nearest-rank percentile. */
function atShare(ordered: readonly number[], share: number): number | null {
  return ordered[Math.ceil(ordered.length * share) - 1] ?? null;
}
