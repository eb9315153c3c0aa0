/** A contract with options to extend it, all in whole months. */
export interface ContractTerm {
  /** Its first month, as `2018-02`. */
  readonly begins: string;
  readonly months: number;
  readonly extensions: number;
  readonly monthsEach: number;
}

export interface MonthRange {
  readonly from: string;
  readonly to: string;
}

/** The months of the contract, and of each option to extend it, from the first to the last that it covers. */
export function contractMonths({ begins, months, extensions, monthsEach }: ContractTerm): MonthRange[] {
  const lengths = [months, ...Array.from({ length: extensions }, () => monthsEach)];
  let from = monthNumber(begins);
  return lengths.map((length) => {
    const range = { from: monthOf(from), to: monthOf(from + length - 1) };
    from += length;
    return range;
  });
}

/** Months since the year 0, from `2018-02`. */
export function monthNumber(month: string): number {
  const [year, ofYear] = month.split('-').map(Number) as [number, number];
  return year * 12 + ofYear - 1;
}

/** `2018-02`, from months since the year 0. */
export function monthOf(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
}
