import { FACT_KINDS, NOT_RECORDED, type Fact, type FactKind } from '../../core/dataset/packages.ts';
import type { AreaClass } from '../ground/read-classes.ts';
import { createSpeller } from '../tables/one-spelling.ts';
import type { Columns, PackageField } from '../tables/columns.ts';
import { tellsWho } from '../tables/personal-columns.ts';
import { FACT_FIELDS, readFactWord } from './fact-words.ts';
import type { RowCell } from './read-care.ts';

/** Gathers what else rows say of their packages. */
export interface FactReader {
  /** Adds the next package, with what is known of its area for what its row does not say. */
  readonly add: (row: number, area: AreaClass | null) => void;
  readonly finish: () => {
    readonly facts: readonly Fact[];
    /** Columns of which the words are too many or too long, so that they may tell who a person is. */
    readonly notKept: readonly PackageField[];
  };
}

const MOST_VALUES = 254;
const OTHER = 'Other';
/** Up to so many different words no column tells people apart. */
const FEW = 20;
/** A word of more letters is a sentence. */
const LONGEST_TERM = 60;
const FREE_TEXT_WORDS = 7;
/** What is read from the area where the row says nothing. */
const OF_AREAS: Readonly<Partial<Record<FactKind, (area: AreaClass) => string | null>>> = {
  deprivation: ({ tenth }) => tenth,
  rurality: ({ name }) => name,
};

/** Starts with no packages, and room for so many. Client groups are spelt as the providers' file spells them. */
export function createFactReader(
  room: number,
  columns: Columns<PackageField>,
  cell: RowCell,
  clientGroups: readonly string[],
): FactReader {
  const gathered = FACT_KINDS.filter(
    (kind) => columns.has(FACT_FIELDS[kind]) || OF_AREAS[kind] !== undefined,
  ).map((kind) => startFact(kind, room, kind === 'client-group' ? clientGroups : []));
  return {
    add: (row, area) => {
      for (const { kind, add } of gathered) {
        add(cell(row, FACT_FIELDS[kind]), (area && OF_AREAS[kind]?.(area)) ?? '');
      }
    },
    finish: () => {
      const finished = gathered.filter(({ values }) => values.length > 0);
      return {
        facts: finished.filter(({ isKept }) => isKept()).map(({ finish }) => finish()),
        notKept: finished.filter(({ isKept }) => !isKept()).map(({ kind }) => FACT_FIELDS[kind]),
      };
    },
  };
}

/** Until a column ends its words have any number, as only then are the first known to be few enough. */
function startFact(kind: FactKind, room: number, known: readonly string[]) {
  const spell = createSpeller(known);
  const values: string[] = [];
  const numbers = new Map<string, number>();
  const numberOfCell = new Map<string, number>([['', -1]]);
  const words = new Int32Array(room);
  let [count, recorded] = [0, 0];
  const numberOf = (written: string): number => {
    const before = numberOfCell.get(written);
    if (before !== undefined) return before;
    const read = readFactWord(kind, written);
    const word = read === '' ? '' : spell(read);
    const number = word === '' ? -1 : (numbers.get(word) ?? values.push(word) - 1);
    if (number >= 0) numbers.set(word, number);
    numberOfCell.set(written, number);
    return number;
  };
  return {
    kind,
    values,
    add: (written: string, ofArea: string): void => {
      const own = numberOf(written);
      const number = own >= 0 ? own : numberOf(ofArea);
      words[count++] = number;
      if (number >= 0) recorded++;
    },
    isKept: (): boolean => isKept(values, recorded),
    finish: (): Fact => {
      const isWhole = values.length <= MOST_VALUES;
      const first = isWhole ? values : values.slice(0, MOST_VALUES - 1);
      const kept = isWhole || first.includes(OTHER) ? first : [...first, OTHER];
      const rest = kept.indexOf(OTHER);
      const codes = Uint8Array.from(words.subarray(0, count), (number) =>
        number < 0 ? NOT_RECORDED : number < first.length ? number : rest,
      );
      return { kind, values: kept, codes };
    },
  };
}

/** Not words that are nearly as many as the packages, sentences, or such as tell who a person is. */
function isKept(values: readonly string[], recorded: number): boolean {
  if (values.length > FEW && values.length * 2 > recorded) return false;
  if (values.filter((value) => value.length > LONGEST_TERM).length * 2 > values.length) return false;
  return !values.some((value) => value.split(' ').length < FREE_TEXT_WORDS && tellsWho(value));
}
