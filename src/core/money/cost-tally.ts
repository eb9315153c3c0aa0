/** What is added up over packages that are paid for. All are whole numbers (visits: quarters), exact in any order. */
export interface CostSums {
  readonly packages: number;
  /** A week's, as all that follow. */
  readonly weeklyMinutes: number;
  readonly weeklyVisits: number;
  /** Minutes × pence for an hour, with no premium. */
  readonly penceMinutes: number;
  /** The parts of these that are bought on the spot market. */
  readonly spotMinutes: number;
  readonly spotPenceMinutes: number;
  /** The parts that are in rural places. */
  readonly ruralMinutes: number;
  readonly ruralPenceMinutes: number;
  /** Minutes with providers that pay a living wage already. */
  readonly livingWageMinutes: number;
  /** Minutes whose rate is assumed. */
  readonly assumedMinutes: number;
}

/** One package that is paid for, and the row it is added to in each way of adding up. */
export interface PaidPackage {
  readonly weeklyMinutes: number;
  readonly weeklyVisits: number;
  readonly pence: number;
  readonly isAssumed: boolean;
  readonly isSpot: boolean;
  readonly isRural: boolean;
  readonly paysLivingWage: boolean;
  readonly person: number;
  readonly provider: number;
  readonly lot: number;
  readonly contract: number;
  readonly service: number;
}

/** Costs added up four ways over the same packages: each way adds up to the total. */
export interface CostTally {
  readonly total: CostSums;
  /** By provider's position, then bought on the spot market, then with a provider that is not named. */
  readonly byProvider: readonly CostSums[];
  /** By lot number, `NO_LOT` among them. */
  readonly byLot: readonly CostSums[];
  /** Beside the rows of `contractsOf`. */
  readonly byContract: readonly CostSums[];
  /** By position in `Dataset.services`. */
  readonly byService: readonly CostSums[];
  /** Persons with a package that is paid for. */
  readonly people: number;
}

/** How many rows each way of adding up has. */
export interface TallySize {
  readonly providers: number;
  readonly lots: number;
  readonly contracts: number;
  readonly services: number;
}

export const NO_SUMS: CostSums = {
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

/**
 * Adds packages up one by one: `add` each, then `close`. Sums are kept as columns of numbers until then, as
 * there may be a hundred thousand packages.
 */
export function openTally(size: TallySize): { add(paid: PaidPackage): void; close(): CostTally } {
  const [total, provider, lot, contract, service] = [
    new Float64Array(WIDTH),
    new Float64Array(size.providers * WIDTH),
    new Float64Array(size.lots * WIDTH),
    new Float64Array(size.contracts * WIDTH),
    new Float64Array(size.services * WIDTH),
  ] as const;
  const added = new Float64Array(WIDTH);
  const isKnown: true[] = [];
  let people = 0;
  return {
    add: (paid) => {
      writeColumns(paid, added);
      addToRow(total, 0, added);
      addToRow(provider, paid.provider, added);
      addToRow(lot, paid.lot, added);
      addToRow(contract, paid.contract, added);
      addToRow(service, paid.service, added);
      if (isKnown[paid.person]) return;
      isKnown[paid.person] = true;
      people++;
    },
    close: () => ({
      total: rowsOf(total)[0]!,
      byProvider: rowsOf(provider),
      byLot: rowsOf(lot),
      byContract: rowsOf(contract),
      byService: rowsOf(service),
      people,
    }),
  };
}

/** The columns of a row are in the order of `CostSums`. */
const WIDTH = Object.keys(NO_SUMS).length;

function writeColumns(paid: PaidPackage, columns: Float64Array): void {
  const { weeklyMinutes, pence } = paid;
  const penceMinutes = weeklyMinutes * pence;
  columns[0] = 1;
  columns[1] = weeklyMinutes;
  columns[2] = paid.weeklyVisits;
  columns[3] = penceMinutes;
  columns[4] = paid.isSpot ? weeklyMinutes : 0;
  columns[5] = paid.isSpot ? penceMinutes : 0;
  columns[6] = paid.isRural ? weeklyMinutes : 0;
  columns[7] = paid.isRural ? penceMinutes : 0;
  columns[8] = paid.paysLivingWage ? weeklyMinutes : 0;
  columns[9] = paid.isAssumed ? weeklyMinutes : 0;
}

function addToRow(rows: Float64Array, row: number, added: Float64Array): void {
  const from = row * WIDTH;
  for (let column = 0; column < WIDTH; column++) rows[from + column]! += added[column]!;
}

function rowsOf(rows: Float64Array): CostSums[] {
  return Array.from({ length: rows.length / WIDTH }, (_, row) => {
    const at = (column: number) => rows[row * WIDTH + column]!;
    return {
      packages: at(0),
      weeklyMinutes: at(1),
      weeklyVisits: at(2),
      penceMinutes: at(3),
      spotMinutes: at(4),
      spotPenceMinutes: at(5),
      ruralMinutes: at(6),
      ruralPenceMinutes: at(7),
      livingWageMinutes: at(8),
      assumedMinutes: at(9),
    };
  });
}
