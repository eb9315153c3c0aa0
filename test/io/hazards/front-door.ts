import { expect } from 'vitest';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import type { FileChoice, FileReport, RowNote } from '../../../src/io/file-report.ts';
import type { NamedBytes } from '../../../src/io/formats/file-content.ts';
import { openFiles, type OpenedFiles } from '../../../src/io/open-files.ts';
import { draw } from '../../core/drawing.ts';
import { aFile, aMapFile } from '../a-file.ts';

/** What a person sees of files they open together. */
export interface Seen {
  readonly opened: OpenedFiles;
  /** The report on a file, that of the packages unless named. */
  readonly report: (file?: string) => FileReport;
  /** Every sentence about the files, those about rows included. */
  readonly said: string;
  /** Each package by its reference: hours a week, and the letter of its block, `-` for none. */
  readonly packages: Readonly<Record<string, readonly [hours: number, block: string]>>;
}

/** Four blocks of 1 km, in two rows. */
export const GROUND = draw('AB/CD');
export const BLOCKS = aMapFile('lsoa.geojson', 'AB/CD', (letter) => ({
  LSOA21CD: codeOf(letter),
  LSOA21NM: `Place ${letter}`,
  LAD24NM: 'Drawnshire',
}));

export function codeOf(letter: string): string {
  return `E0100000${letter.charCodeAt(0) - 64}`;
}

/** `51.4955,-0.1928`: the middle of a block, as latitude and longitude of a table. */
export function placeOf(letter: string): string {
  return GROUND.middleOf(letter).toReversed().join(',');
}

/** A file of packages from its lines. */
export function packagesFile(...lines: readonly string[]): NamedBytes {
  return aFile('packages.csv', lines.join('\n'));
}

/** Opens files as the app does, with what a person chose; every report must add up. */
export async function open(
  files: readonly NamedBytes[],
  choices: Readonly<Record<string, FileChoice>> = {},
): Promise<Seen> {
  const opened = await openFiles(files, {
    name: null,
    invented: false,
    choices: new Map(Object.entries(choices)),
  });
  for (const { read, used, setAside } of opened.reports) expect(read).toBe(used + setAside);
  return {
    opened,
    report: (file = 'packages.csv') => opened.reports.find((report) => report.file === file)!,
    said: [
      ...opened.issues.map(({ message }) => message),
      ...opened.reports.flatMap(({ rows }) => rows.map(({ reason }) => reason)),
    ].join('\n'),
    packages: packagesIn(opened),
  };
}

/** The same packages and blocks with answers to the questions about the packages. */
export function answering(answers: Readonly<Record<string, string>>): Readonly<Record<string, FileChoice>> {
  return { 'packages.csv': { answers: new Map(Object.entries(answers)) } };
}

/** Row, outcome and reason of each thing that a report says of rows. */
export function notesOf({ rows }: FileReport): string[] {
  return rows.map(({ row, outcome, reason }: RowNote) => `${row} ${outcome}: ${reason}`);
}

function packagesIn({ dataset }: OpenedFiles): Seen['packages'] {
  if (dataset === null) return {};
  const { blockOfPackage, codes } = weaveFabric(dataset);
  const letters = new Map([...'ABCD'].map((letter) => [codeOf(letter), letter]));
  const { references, weeklyMinutes } = dataset.packages;
  return Object.fromEntries(
    references.map((reference, at) => {
      const code = codes[blockOfPackage[at]!] ?? '-';
      return [reference, [weeklyMinutes[at]! / 60, letters.get(code) ?? code]];
    }),
  );
}
