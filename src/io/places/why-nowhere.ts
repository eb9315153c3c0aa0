import type { PackageField } from '../tables/columns.ts';
import { isZero } from './coordinate-readings.ts';
import { remark, type Remark } from './found-position.ts';
import { isNowhere, readPostcode } from './postcode.ts';

/** The text of a field in the row, blank where the table has no such column. */
export type Cell = (field: PackageField) => string;

/** Coordinates as a row has them, whatever they are. */
export interface WrittenCoordinates {
  readonly field: PackageField;
  readonly x: string;
  readonly y: string;
}

/** Why a row could not be placed: what is wrong with the best that it gives. */
export function whyNowhere(
  cell: Cell,
  coordinates: WrittenCoordinates | null,
  hasPostcodes: boolean,
): Remark {
  const [postcode, reference, area] = [cell('postcode'), cell('gridReference'), cell('area')];
  if (postcode !== '') return whyNotByPostcode(postcode, hasPostcodes);
  if (reference !== '') return remark('gridReference', reference, 'no-grid-reference');
  if (coordinates !== null) {
    const { field, x, y } = coordinates;
    return remark(field, `${x}, ${y}`, isZero(x, y) ? 'zero' : 'no-place');
  }
  return area === '' ? remark('postcode', '', 'blank') : remark('area', area, 'unknown-area');
}

function whyNotByPostcode(written: string, hasPostcodes: boolean): Remark {
  const postcode = readPostcode(written);
  if (postcode === null) return remark('postcode', written, 'no-postcode');
  if (isNowhere(postcode)) return remark('postcode', written, 'no-address');
  return remark('postcode', written, hasPostcodes ? 'unknown-postcode' : 'no-lookup');
}
