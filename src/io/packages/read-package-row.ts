import { NO_DAY, type PackageStatus } from '../../core/dataset/packages.ts';
import { normalise } from '../tables/columns.ts';
import { isNhsNumber } from '../tables/nhs-number.ts';
import type { DayNumber } from '../tables/read-date.ts';
import type { RowCell } from './read-care.ts';
import { readStatus } from './read-status.ts';

/** What a row says of its package besides its care and place. */
export interface PackageRow {
  readonly reference: string;
  /** Blank where the row names nobody. */
  readonly person: string;
  /** Null for a word that is not known. */
  readonly status: PackageStatus | null;
  readonly provider: string;
  readonly service: string;
  readonly isSpot: boolean;
  /** `NO_DAY` for a package that has somebody to deliver it. */
  readonly waitingSince: DayNumber;
  /** `NO_DAY` for a package that waits for the first time: the file's day is a plan. */
  readonly startedOn: DayNumber;
}

const UNNAMED_SERVICE = 'Home care';
/** The words of Client Level Data for home care, and for what is done about it. */
const HOME_CARE = new Set(['homesupport', 'homecare', 'domiciliarycare', 'longtermsupportcommunity']);

/**
 * Reads who and what a row of a package file is of. An NHS number is never taken for a reference. A
 * package without a status that waits for a provider since some day, and has none, is waiting.
 */
export function readPackageRow(
  cell: RowCell,
  dateOf: (text: string) => DayNumber | null,
  row: number,
  rowNumber: number,
): PackageRow {
  const status = statusOf(cell, row);
  const waits = status === 'waiting' || status === 'handed-back';
  const reference = cell(row, 'id');
  const service = cell(row, 'service');
  return {
    reference: reference === '' || isNhsNumber(reference) ? `Row ${rowNumber}` : reference,
    person: cell(row, 'person'),
    status,
    provider: cell(row, 'provider'),
    service: service === '' || HOME_CARE.has(normalise(service)) ? UNNAMED_SERVICE : service,
    isSpot: /spot|^(y|yes|true)$/i.test(cell(row, 'contract')),
    waitingSince: (waits ? dateOf(cell(row, 'waitingSince')) : null) ?? NO_DAY,
    startedOn: (status === 'waiting' ? null : dateOf(cell(row, 'start'))) ?? NO_DAY,
  };
}

function statusOf(cell: RowCell, row: number): PackageStatus | null {
  const isLikelyWaiting =
    cell(row, 'waitingSince') !== '' && cell(row, 'provider') === '' && cell(row, 'start') === '';
  if (cell(row, 'status') === '' && isLikelyWaiting) return 'waiting';
  const status = readStatus(cell(row, 'status'));
  return status === 'ended' ? null : status;
}
