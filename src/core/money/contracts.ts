import { NOT_RECORDED, type Packages } from '../dataset/packages.ts';

/** A kind of contract: one that every plan knows, one that only the file names, or none that is said. */
export interface ContractRow {
  readonly of: 'lot' | 'back-up' | 'specialist' | 'spot' | 'named' | 'none';
  /** The file's word where it is 'named'. */
  readonly name: string;
}

export interface Contracts {
  readonly rows: readonly ContractRow[];
  /** By package: the row of its contract of today. */
  readonly rowOfPackage: Uint8Array;
}

const KNOWN_CONTRACTS = ['lot', 'back-up', 'specialist', 'spot'] as const;

/** The kinds of contract there are: the four that a plan makes, the file's other words, and none. */
export function contractsOf({ count, facts }: Packages): Contracts {
  const fact = facts.find(({ kind }) => kind === 'contract');
  const rows: ContractRow[] = KNOWN_CONTRACTS.map((of) => ({ of, name: '' }));
  const rowOfCode = (fact?.values ?? []).map((word) => {
    const known = KNOWN_CONTRACTS.findIndex((of) => lettersOf(of) === lettersOf(word));
    return known >= 0 ? known : rows.push({ of: 'named', name: word }) - 1;
  });
  const none = rows.push({ of: 'none', name: '' }) - 1;
  const rowOfPackage = new Uint8Array(count);
  for (let index = 0; index < count; index++) {
    const code = fact?.codes[index] ?? NOT_RECORDED;
    rowOfPackage[index] = code === NOT_RECORDED ? none : rowOfCode[code]!;
  }
  return { rows, rowOfPackage };
}

function lettersOf(word: string): string {
  return word.toLowerCase().replaceAll(/[^a-z]/g, '');
}
