import type { ReadingKey } from './coordinate-readings.ts';
import type { RowNote } from '../file-report.ts';

/** Why something is said of a row's place. */
export type Reason =
  | ReadingKey
  | 'wide-square'
  | 'postcode-repaired'
  | 'postcode-ended'
  | 'sector'
  | 'sector-only'
  | 'outward'
  | 'area'
  | 'area-recoded'
  | 'outside'
  | 'no-postcode'
  | 'no-address'
  | 'no-lookup'
  | 'unknown-postcode'
  | 'no-grid-reference'
  | 'zero'
  | 'no-place'
  | 'blank'
  | 'unknown-area';

/** What is said of a row's place: the same sentence for every row with the same trouble. */
export const REASONS: Readonly<
  Record<Reason, { readonly text: string; readonly outcome: RowNote['outcome'] }>
> = {
  degrees: repaired('There are degrees where metres should be. We read them as degrees.'),
  metres: repaired('There are metres where degrees should be. We read them as metres.'),
  'swapped-degrees': repaired('Latitude and longitude were the wrong way round. We swapped them.'),
  'swapped-metres': repaired('Easting and northing were the wrong way round. We swapped them.'),
  kilometres: repaired('There are kilometres where metres should be. We turned them into metres.'),
  tenfold: repaired('The easting or northing has a figure too many. We divided it by ten.'),
  'decimal-comma': repaired('There is a comma where the point should be. We read it as a point.'),
  'wide-square': noted('This grid reference is for a square of 1 km. We use the middle of it.'),
  'postcode-repaired': repaired('A letter in the postcode looks like a figure. We read it as the figure.'),
  'postcode-ended': noted('This postcode is no longer in use. We use the place it had.'),
  sector: noted(
    'This postcode is not in the file of postcodes. We use the middle of those that start like it.',
  ),
  'sector-only': noted(
    'The end of the postcode is missing or wrong. We use the middle of those that start like it.',
  ),
  outward: noted('Only the first half of the postcode is here. The place is a guess in that district.'),
  area: noted('Only the area is known. The place is a guess inside it.'),
  'area-recoded': repaired('This is an old code for a council. We use its new code.'),
  outside: noted('This place is outside the area. It counts in the totals and is in no lot.'),
  'no-postcode': noted('This is not a postcode. The package is not on the map.'),
  'no-address': noted('This postcode means no fixed address. The package is not on the map.'),
  'no-lookup': noted('There is only a postcode. Add a file of postcodes to put the package on the map.'),
  'unknown-postcode': noted('This postcode is not in the file of postcodes. The package is not on the map.'),
  'no-grid-reference': noted('This is not a grid reference. The package is not on the map.'),
  zero: noted('The place is 0, 0, which means that it is missing. The package is not on the map.'),
  'no-place': noted('These numbers are not a place in Great Britain. The package is not on the map.'),
  blank: noted('There is no place in this row. The package is not on the map.'),
  'unknown-area': noted('This area is not one of the blocks. The package is not on the map.'),
};

function repaired(text: string): { text: string; outcome: RowNote['outcome'] } {
  return { text, outcome: 'repaired' };
}

function noted(text: string): { text: string; outcome: RowNote['outcome'] } {
  return { text, outcome: 'noted' };
}
