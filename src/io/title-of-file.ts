import { LONGEST_NAME } from '../core/edits/check-name.ts';
import { firstLetters } from '../core/scenario/first-letters.ts';

/** Short enough that a scenario file takes it, with a word after it if need be. */
const LONGEST_TITLE = LONGEST_NAME - 20;

/** The last part of a content's name: `zones.zip, WARDS.SHP` is `WARDS.SHP`, `book.xlsx, sheet Lots` is `sheet Lots`. */
export function lastPartOf(name: string): string {
  return name.slice(name.lastIndexOf(', ') + 1).trim();
}

/** What to call the content of a file that has no name of its own: `proposed_lots.geojson` is 'Proposed lots'. */
export function titleOfFile(file: string): string {
  const words = lastPartOf(file)
    .replace(/^.*[\\/]/, '')
    .replace(/^sheet /, '')
    .replace(/\.(geojson|json|topojson|csv|tsv|txt|shp|kml|kmz|zip|gpkg|xls[xm]?)$/i, '')
    .replace(/[_\-.\s]+/g, ' ')
    .trim();
  return words === '' ? 'Untitled' : firstLetters(words[0]!.toUpperCase() + words.slice(1), LONGEST_TITLE);
}
