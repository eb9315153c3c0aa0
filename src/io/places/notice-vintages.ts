import { newCouncilCode } from './council-codes.ts';
import type { ReadIssue } from '../read-issue.ts';

/** Area codes as a file has them, one for each of its rows; names and blanks among them are passed over. */
export interface CodesOfFile {
  readonly file: string;
  readonly codes: readonly string[];
}

interface CodeKind {
  readonly name: string;
  readonly pattern: RegExp;
}

/** Kinds of area by the first letters of their codes (Office for National Statistics). */
const KINDS: readonly CodeKind[] = [
  { name: 'output area', pattern: /^[EW]00\d{6}$/ },
  { name: 'LSOA', pattern: /^[EW]01\d{6}$/ },
  { name: 'MSOA', pattern: /^[EW]02\d{6}$/ },
  { name: 'ward', pattern: /^[EW]05\d{6}$/ },
  { name: 'council', pattern: /^[EW]0[6-9]\d{6}$/ },
];

/** The last code given to an English LSOA before the census of 2021. */
const LAST_LSOA_OF_2011 = 'E01033768';

/**
 * Says, in one sentence for each file and kind of area, how many rows have codes of the blocks' kind that
 * are not codes of blocks, and what the likely reason is: LSOAs of 2011 or 2021, wards before and after a
 * review, councils that were renumbered or merged. Rows such as these would otherwise count for nothing.
 */
export function noticeVintages(blocks: readonly string[], files: readonly CodesOfFile[]): ReadIssue[] {
  const known = new Set(blocks.map(upper));
  return KINDS.flatMap((kind) => {
    const ofKind = [...known].filter((code) => kind.pattern.test(code));
    if (ofKind.length === 0) return [];
    return files.flatMap(({ file, codes }): ReadIssue[] => {
      const rows = codes.map(upper).filter((code) => kind.pattern.test(code));
      const strange = rows.filter((code) => !known.has(code));
      if (strange.length === 0) return [];
      const message = `${countRows(strange, rows)} not in your blocks, such as ${strange[0]}. ${explain(kind, strange, rows, ofKind)}`;
      return [{ file, severity: 'warning', message }];
    });
  });
}

function countRows(strange: readonly string[], rows: readonly string[]): string {
  const different = new Set(strange).size;
  const codes = different === 1 ? 'a code' : `${count(different)} codes`;
  return `${count(strange.length)} of ${count(rows.length)} rows ${strange.length === 1 ? 'has' : 'have'} ${codes}`;
}

/** Why codes may not be those of blocks, and what to do. */
function explain(
  kind: CodeKind,
  strange: readonly string[],
  rows: readonly string[],
  ofKind: readonly string[],
): string {
  const recoded = [...new Set(strange)].flatMap((code) => {
    const now = newCouncilCode(code);
    return now !== null && ofKind.includes(now) ? [`${code} is now ${now}`] : [];
  });
  if (recoded.length > 0) return `This council has a new code: ${recoded.join(', ')}.`;
  if (kind.name === 'LSOA') {
    const isNewer = (code: string) => code > LAST_LSOA_OF_2011;
    if (strange.some(isNewer) && !ofKind.some(isNewer)) {
      return 'They are LSOAs of 2021 and your blocks are of 2011. Open the blocks of 2021.';
    }
    if (ofKind.some(isNewer) && !strange.some(isNewer)) {
      return 'Your blocks are of 2021. These LSOAs are of 2011, or outside the area. Ask for the codes of 2021.';
    }
  }
  if (strange.length === rows.length) {
    return `None of the ${kind.name} codes fits, so they are of another year. Open the blocks of the same year.`;
  }
  return `They are ${kind.name} codes of another year, or outside the area.`;
}

function upper(code: string): string {
  return code.trim().toUpperCase();
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}
