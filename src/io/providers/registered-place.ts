import { boxAround } from '../places/area-box.ts';
import { readPostcode } from '../places/postcode.ts';
import { findPostcode, type PostcodeLookup } from '../places/postcode-lookup.ts';
import { isNothing, readNumber } from '../tables/read-number.ts';
import type { ProviderCell } from './read-provider-row.ts';

/** Where a provider is registered, and what a person should know of how that was found. */
export interface RegisteredPlace {
  readonly at: readonly [number, number] | null;
  readonly trouble: keyof typeof PLACE_TROUBLES | null;
}

export const PLACE_TROUBLES = {
  coordinates:
    'This longitude and latitude are not in Great Britain, so we do not know where the provider is.',
  unreadable: 'This is not a postcode that we can read, so we do not know where the provider is.',
  unknown: 'This postcode is not in your list of postcodes, so we do not know where the provider is.',
  sector: 'This postcode is not in your list of postcodes. We put the provider in the middle of its sector.',
} as const;

/** About 100 m: near enough to measure travel from, and the office of a small provider may be a home. */
const PARTS_PER_DEGREE = 1000;

const isInBritain = boxAround([]);

/**
 * The place a provider is registered at, to three decimals of a degree: by its longitude and latitude,
 * or by its postcode where there is a list of them. Half a postcode is too wide to measure from.
 */
export function findRegisteredPlace(cell: ProviderCell, postcodes: PostcodeLookup | null): RegisteredPlace {
  const [lng, lat] = [readNumber(cell('longitude')), readNumber(cell('latitude'))];
  const hasCoordinates = lng !== null && lat !== null && (lng !== 0 || lat !== 0);
  if (hasCoordinates && isInBritain([lng, lat])) return { at: [rounded(lng), rounded(lat)], trouble: null };
  const byPostcode = postcodes === null ? NOWHERE : placeOfPostcode(cell('postcode'), postcodes);
  return hasCoordinates && byPostcode.at === null ? { at: null, trouble: 'coordinates' } : byPostcode;
}

const NOWHERE: RegisteredPlace = { at: null, trouble: null };

function placeOfPostcode(written: string, postcodes: PostcodeLookup): RegisteredPlace {
  if (isNothing(written)) return NOWHERE;
  const postcode = readPostcode(written);
  if (postcode === null) return { at: null, trouble: 'unreadable' };
  const found = postcode.kind === 'outward' ? null : findPostcode(postcodes, postcode, 0);
  if (found === null) return { at: null, trouble: 'unknown' };
  const [lng, lat] = found.position;
  return { at: [rounded(lng), rounded(lat)], trouble: found.by === 'unit' ? null : 'sector' };
}

function rounded(degrees: number): number {
  return Math.round(degrees * PARTS_PER_DEGREE) / PARTS_PER_DEGREE;
}
