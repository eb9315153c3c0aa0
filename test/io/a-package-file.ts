import type { FileChoice } from '../../src/io/file-report.ts';
import type { PackagePlacer } from '../../src/io/packages/plain-places.ts';
import { readPackages, type PackagesContext } from '../../src/io/packages/read-packages.ts';
import { aTable } from './a-file.ts';

const PLACED: PackagePlacer = {
  questions: [],
  issues: [],
  place: () => ({ position: [-0.2, 51.4], notes: [] }),
};

/** Reads packages of lines of CSV, all in one place, with answers by question and whatever else is known. */
export function readLines(
  lines: readonly string[],
  answers: Readonly<Record<string, string>> = {},
  context: Partial<PackagesContext> & { readonly choice?: FileChoice } = {},
) {
  const choice = { ...context.choice, answers: new Map(Object.entries(answers)) };
  return readPackages(aTable(...lines), {
    file: 'packages.csv',
    providers: [],
    placeReader: PLACED,
    ...context,
    choice,
  });
}

/** Hours a week of each package that was read. */
export function hoursOf({ packages }: ReturnType<typeof readLines>): number[] {
  return [...packages.weeklyMinutes].map((minutes) => minutes / 60);
}
