import { firstLetters } from '../../core/scenario/first-letters.ts';
import type { FactKind } from '../../core/dataset/packages.ts';
import { readRurality, readTenth } from '../ground/read-classes.ts';
import type { PackageField } from '../tables/columns.ts';
import { isNothing } from '../tables/read-number.ts';
import { ethnicGroupOf } from './ethnic-groups.ts';

/** The column that each kind of fact is read from. */
export const FACT_FIELDS: Readonly<Record<FactKind, PackageField>> = {
  contract: 'contract',
  'client-group': 'clientGroup',
  'age-band': 'ageBand',
  sex: 'gender',
  ethnicity: 'ethnicity',
  'support-reason': 'supportReason',
  deprivation: 'deprivation',
  rurality: 'rurality',
};

const LONGEST_WORD = 80;

/** Kinds whose words are not kept just as the file writes them. */
const READERS: Readonly<Partial<Record<FactKind, (written: string) => string>>> = {
  contract: readContract,
  sex: readSex,
  ethnicity: ethnicGroupOf,
  deprivation: readTenth,
  rurality: readRurality,
};

/** What a cell says of a kind; blank where it says nothing that can be used, which is never taken for a nought. */
export function readFactWord(kind: FactKind, written: string): string {
  if (isNothing(written)) return '';
  const word = READERS[kind]?.(written) ?? written;
  return firstLetters(word, LONGEST_WORD);
}

/** Under a heading such as 'Spot' a file says yes or no, and no is not to say what else it is. */
function readContract(written: string): string {
  if (/^(y|yes|true)$/i.test(written)) return 'Spot';
  return /^(n|no|false)$/i.test(written) ? '' : written;
}

/** Words, letters, and the codes of the NHS Data Dictionary ('PERSON STATED GENDER CODE'). */
function readSex(written: string): string {
  if (/^(m|male|man|1)$/i.test(written)) return 'Male';
  if (/^(f|female|woman|2)$/i.test(written)) return 'Female';
  return /^(0|9|x|not (known|stated|specified|recorded))$/i.test(written) ? '' : written;
}
