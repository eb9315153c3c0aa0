import { scatterPoint } from '../../core/geometry/scatter-point.ts';
import type { PackageField } from '../tables/columns.ts';
import { metres, type LngLat } from './coordinate-readings.ts';
import type { FoundArea } from './find-area.ts';
import type { Reason } from './place-reasons.ts';
import { findPostcode, type PostcodeLookup } from './postcode-lookup.ts';
import { isNowhere, readPostcode } from './postcode.ts';
import { readGridReference } from './read-grid-reference.ts';

/** How a row's place was found; `sector` and `area` are approximate. */
export type PlaceMethod = 'degrees' | 'grid' | 'grid-reference' | 'postcode' | 'sector' | 'area' | 'none';

/** Something to say of a row, with the field and the value it is about. */
export interface Remark {
  readonly field: PackageField;
  readonly value: string;
  readonly reason: Reason;
}

/** A place, and what is to be said of it. */
export interface FoundPosition {
  readonly position: LngLat | null;
  readonly how: PlaceMethod;
  readonly remarks: readonly Remark[];
}

/** The middle of the square that a grid reference names. */
export function foundByGridReference(written: string): FoundPosition | null {
  const square = readGridReference(written);
  const [position] = square ? metres(square.easting, square.northing) : [];
  if (!square || !position) return null;
  const isWide = square.sideMetres >= 1000;
  return {
    position,
    how: 'grid-reference',
    remarks: isWide ? [remark('gridReference', written, 'wide-square')] : [],
  };
}

/** The place of a postcode, or of those that begin as it does; null where the lookup has none. */
export function foundByPostcode(
  lookup: PostcodeLookup,
  written: string,
  rowNumber: number,
): FoundPosition | null {
  const postcode = readPostcode(written);
  if (postcode === null || isNowhere(postcode)) return null;
  const found = findPostcode(lookup, postcode, rowNumber);
  if (found === null) return null;
  const repaired = postcode.repaired ? [remark('postcode', written, 'postcode-repaired')] : [];
  const say = (how: PlaceMethod, ...reasons: Reason[]): FoundPosition => ({
    position: found.position,
    how,
    remarks: [...repaired, ...reasons.map((reason) => remark('postcode', written, reason))],
  });
  if (found.by === 'outward') return say('area', 'outward');
  if (found.by === 'sector') return say('sector', postcode.kind === 'unit' ? 'sector' : 'sector-only');
  return found.hasEnded ? say('postcode', 'postcode-ended') : say('postcode');
}

/** A place inside an area, always the same for a row. */
export function foundByArea(
  area: FoundArea | null,
  written: string,
  rowNumber: number,
): FoundPosition | null {
  if (area === null) return null;
  const recoded = area.isRecoded ? [remark('area', written, 'area-recoded')] : [];
  const position = scatterPoint(area.geometry, rowNumber);
  return { position, how: 'area', remarks: [...recoded, remark('area', written, 'area')] };
}

/** A remark on what a row has under a field. */
export function remark(field: PackageField, value: string, reason: Reason): Remark {
  return { field, value, reason };
}
