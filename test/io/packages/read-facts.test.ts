import { describe, expect, test } from 'vitest';
import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import { NOT_RECORDED, type FactKind } from '../../../src/core/dataset/packages.ts';
import type { PackagesContext } from '../../../src/io/packages/read-packages.ts';
import { readLines } from '../a-package-file.ts';

/** The word of each package under a kind, null where it is not recorded; undefined where the file does not speak of it. */
function wordsOf(kind: FactKind, lines: readonly string[], context: Partial<PackagesContext> = {}) {
  const fact = readLines(lines, {}, context).packages.facts.find((one) => one.kind === kind);
  return fact && [...fact.codes].map((code) => (code === NOT_RECORDED ? null : fact.values[code]!));
}

const rows = (count: number, rowOf: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => rowOf(at));

describe('what a file says of its packages', () => {
  test.each<[string, FactKind, string, string | null]>([
    ['Contract type', 'contract', 'Spot (legacy)', 'Spot (legacy)'],
    ['Spot', 'contract', 'Yes', 'Spot'],
    ['Spot', 'contract', 'No', null],
    ['Client group', 'client-group', 'Older people', 'Older people'],
    ['Age band', 'age-band', '75-84', '75-84'],
    ['Der_Age_Band', 'age-band', '85 and above', '85 and above'],
    ['Gender', 'sex', 'F', 'Female'],
    ['Sex', 'sex', 'MALE', 'Male'],
    ['Gender', 'sex', '1', 'Male'],
    ['Gender', 'sex', '9', null],
    ['Gender', 'sex', 'Other', 'Other'],
    ['Ethnicity', 'ethnicity', 'White - Irish', 'White'],
    ['Ethnicity', 'ethnicity', 'white: English, Welsh, Scottish, Northern Irish or British', 'White'],
    ['Ethnicity', 'ethnicity', 'Bangladeshi', 'Asian or Asian British'],
    ['Ethnicity', 'ethnicity', 'Refused', 'No data'],
    ['Ethnic group', 'ethnicity', 'Any other', 'Any other'],
    [
      'Primary Support Reason',
      'support-reason',
      'Physical Support: Personal care support',
      'Physical Support: Personal care support',
    ],
    ['IMD decile', 'deprivation', '3', '3'],
    ['IMD2019_decile', 'deprivation', 'Decile 10', '10'],
    ['IMD2019_decile', 'deprivation', '7.0', '7'],
    ['IMD decile', 'deprivation', '0', null],
    ['IMD decile', 'deprivation', '11', null],
    ['Deprivation', 'deprivation', '7.35', null],
    ['RUC21NM', 'rurality', 'Smaller rural: Further from a major town or city', 'Rural'],
    ['RUC11CD', 'rurality', 'C1', 'Urban'],
    ['Urban/rural', 'rurality', 'R', 'Rural'],
    ['Urban/rural', 'rurality', 'Coastal', null],
  ])('%s is read as %s: %j is %j', (heading, kind, written, word) => {
    // A row with another word besides, as a kind without any is not spoken of.
    const other = { deprivation: '5', rurality: 'Urban' }[kind as string] ?? 'Lot';
    expect(wordsOf(kind, [`Hours,"${heading}"`, `7,"${written}"`, `7,${other}`])![0]).toBe(word);
  });

  test.each(['', '-', 'n/a', 'Unknown'])('a cell with %j is not recorded', (nothing) => {
    expect(wordsOf('age-band', ['Hours,Age band', `7,${nothing}`, '7,85+'])).toEqual([null, '85+']);
  });

  test('a column with nothing in it is no fact, nor is one that is not there', () => {
    const { packages } = readLines(['Hours,Age band', '7,', '5,']);
    expect(packages.facts).toEqual([]);
  });

  test('words that differ only in case and spaces are one, as the providers spell it', () => {
    const provider = { id: 'Alder' as ProviderId, role: 'lot', lots: [], capacityMinutes: 0 } as const;
    const providers = [
      { ...provider, hourlyRate: null, services: [], cqcRating: null, clientGroups: ['Older people'] },
    ];
    const lines = ['Hours,Client group', '7,older  PEOPLE', '7,Autism', '7,autism'];
    expect(wordsOf('client-group', lines, { providers })).toEqual(['Older people', 'Autism', 'Autism']);
  });

  test('rows set aside leave the facts of the others in their place', () => {
    expect(wordsOf('sex', ['Hours,Sex', ',Male', '7,Female', '7,Male'])).toEqual(['Female', 'Male']);
  });

  test('of more than 254 different words the later ones are Other', () => {
    const words = wordsOf('contract', ['Hours,Contract', ...rows(900, (at) => `7,Contract ${at % 300}`)])!;
    expect(new Set(words).size).toBe(254);
    expect([words[252], words[253], words[299], words[300]]).toEqual([
      'Contract 252',
      'Other',
      'Other',
      'Contract 0',
    ]);
  });

  test('254 different words are all kept', () => {
    const words = wordsOf('contract', ['Hours,Contract', ...rows(600, (at) => `7,Contract ${at % 254}`)])!;
    expect([new Set(words).size, words[253]]).toEqual([254, 'Contract 253']);
  });

  test.each([
    ['nearly as many words as rows', (at: number) => `Contract ${at}`],
    [
      'sentences',
      (at: number) => `She was moved here in the spring of year ${at % 20} when her daughter went away`,
    ],
    ['what tells who a person is', (at: number) => (at === 7 ? 'Mrs Lovelace' : 'Lot')],
  ])('a column with %s is not kept, and that is said', (_, wordOf) => {
    const { packages, issues } = readLines(['Hours,Contract', ...rows(60, (at) => `7,${wordOf(at)}`)]);
    expect(packages.facts).toEqual([]);
    expect(issues.map(({ message }) => message).join()).toContain('The column ‘Contract’ is not kept.');
    expect(JSON.stringify([packages, issues])).not.toContain('Lovelace');
  });
});

describe('what is known of areas', () => {
  const areas = new Map([
    ['E01', { name: 'Rural', district: null, tenth: '2' }],
    ['E02', { name: 'Coastal', district: null, tenth: null }],
  ]);
  const placeReader = {
    questions: [],
    issues: [],
    place: () => ({ position: [-0.2, 51.4] as const, block: 'E01', notes: [] }),
  };

  test('is of packages that name the area, otherwise of those that lie in it', () => {
    const lines = ['Hours,LSOA21CD', '7,E02', '7,', '7,E99'];
    const context = { areas, placeReader };
    expect(wordsOf('deprivation', lines, context)).toEqual([null, '2', '2']);
    expect(wordsOf('rurality', lines, context)).toEqual([null, 'Rural', 'Rural']);
  });

  test('gives way to what the row itself says', () => {
    const lines = ['Hours,LSOA,IMD decile', '7,E01,9', '7,E01,', '7,E01,0'];
    expect(wordsOf('deprivation', lines, { areas })).toEqual(['9', '2', '2']);
  });
});
