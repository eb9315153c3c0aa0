import { NOT_RECORDED, type Packages } from '../dataset/packages.ts';

/** Sums over packages that are paid for. All are whole numbers (visits: quarters), exact in any order; a week's. */
export interface CostSums {
  packages: number;
  weeklyMinutes: number;
  weeklyVisits: number;
  /** Minutes × pence for an hour, with no premium. */
  penceMinutes: number;
  /** The parts of these that are bought on the spot market. */
  spotMinutes: number;
  spotPenceMinutes: number;
  /** The parts that are in rural places. */
  ruralMinutes: number;
  ruralPenceMinutes: number;
  /** Minutes with providers that pay a living wage already. */
  livingWageMinutes: number;
  /** Minutes whose rate is assumed. */
  assumedMinutes: number;
}

/** One package that is paid for. */
export interface PaidPackage {
  readonly weeklyMinutes: number;
  readonly weeklyVisits: number;
  readonly pence: number;
  readonly isAssumed: boolean;
  readonly isSpot: boolean;
  readonly isRural: boolean;
  readonly paysLivingWage: boolean;
}

/** Costs added up four ways over the same packages: each way adds up to the total. */
export interface CostTally {
  readonly total: CostSums;
  /** By provider's position, then bought on the spot market, then with a provider that is not named. */
  readonly byProvider: readonly CostSums[];
  /** By lot number, `NO_LOT` among them. */
  readonly byLot: readonly CostSums[];
  /** Beside `contractRows`. */
  readonly byContract: readonly CostSums[];
  /** By position in `Dataset.services`. */
  readonly byService: readonly CostSums[];
  /** Persons with a package that is paid for. */
  readonly people: number;
}

/** A kind of contract: one that every plan knows, one that only the file names, or none that is said. */
export interface ContractRow {
  readonly of: 'lot' | 'back-up' | 'specialist' | 'spot' | 'named' | 'none';
  /** The file's word where it is 'named'. */
  readonly name: string;
}

export interface Contracts {
  readonly rows: readonly ContractRow[];
  /** By package: the row of its contract of today. */
  readonly rowOfPackage: Uint8Array;
}

const KNOWN_CONTRACTS = ['lot', 'back-up', 'specialist', 'spot'] as const;

/** The kinds of contract there are: the four that a plan makes, the file's other words, and none. */
export function contractsOf({ count, facts }: Packages): Contracts {
  const fact = facts.find(({ kind }) => kind === 'contract');
  const rows: ContractRow[] = KNOWN_CONTRACTS.map((of) => ({ of, name: '' }));
  const rowOfCode = (fact?.values ?? []).map((word) => {
    const known = KNOWN_CONTRACTS.findIndex((of) => lettersOf(of) === lettersOf(word));
    return known >= 0 ? known : rows.push({ of: 'named', name: word }) - 1;
  });
  const none = rows.push({ of: 'none', name: '' }) - 1;
  const rowOfPackage = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const code = fact?.codes[index] ?? NOT_RECORDED;
    rowOfPackage[index] = code === NOT_RECORDED ? none : rowOfCode[code]!;
  }
  return { rows, rowOfPackage };
}

/** By package: 1 for one in a rural place; null where the files do not say which are. */
export function ruralPackages({ count, facts }: Packages): Uint8Array | null {
  const fact = facts.find(({ kind }) => kind === 'rurality');
  if (fact === undefined) return null;
  const rural = fact.values.indexOf('Rural');
  return Uint8Array.from({ length: count }, (_, index) => Number(fact.codes[index] === rural));
}

export function noSums(): CostSums {
  return {
    packages: 0,
    weeklyMinutes: 0,
    weeklyVisits: 0,
    penceMinutes: 0,
    spotMinutes: 0,
    spotPenceMinutes: 0,
    ruralMinutes: 0,
    ruralPenceMinutes: 0,
    livingWageMinutes: 0,
    assumedMinutes: 0,
  };
}

/** Adds one package to some sums. */
export function addPaid(sums: CostSums, paid: PaidPackage): void {
  const { weeklyMinutes, weeklyVisits, pence, isAssumed, isSpot, isRural, paysLivingWage } = paid;
  const penceMinutes = weeklyMinutes * pence;
  sums.packages++;
  sums.weeklyMinutes += weeklyMinutes;
  sums.weeklyVisits += weeklyVisits;
  sums.penceMinutes += penceMinutes;
  if (isSpot) {
    sums.spotMinutes += weeklyMinutes;
    sums.spotPenceMinutes += penceMinutes;
  }
  if (isRural) {
    sums.ruralMinutes += weeklyMinutes;
    sums.ruralPenceMinutes += penceMinutes;
  }
  if (paysLivingWage) sums.livingWageMinutes += weeklyMinutes;
  if (isAssumed) sums.assumedMinutes += weeklyMinutes;
}

function lettersOf(word: string): string {
  return word.toLowerCase().replaceAll(/[^a-z]/g, '');
}
