import type { FileReport } from './file-report.ts';
import type { ReadIssue } from './read-issue.ts';
import { reportOther } from './report-on.ts';
import type { SortedFiles } from './sort-files.ts';

const ALL_FILES = 'Your files';

/** Of packages, providers and blocks only one file each is used: the first. The others are left out. */
export function sayUnused({ packages, providers, blocks }: SortedFiles): FileReport[] {
  return [
    ...packages.slice(1).map((file) => ({
      file,
      first: packages[0]!.name,
      content: { kind: 'table', table: file.content } as const,
    })),
    ...providers.slice(1).map((file) => ({
      file,
      first: providers[0]!.name,
      content: { kind: 'table', table: file.content } as const,
    })),
    ...blocks.slice(1).map((file) => ({
      file,
      first: blocks[0]!.name,
      content: { kind: 'shapes', shapes: file.content } as const,
    })),
  ].map(({ file, first, content }) => {
    const message = `This file is not used, because ${first} is of the same kind. Open one of them at a time.`;
    const issue: ReadIssue = { file: file.name, severity: 'warning', message };
    return reportOther({ ...file, content, use: 'left out', issues: [...file.issues, issue] });
  });
}

/** Why files are not enough to plan on; nothing where they are only scenarios. `isEmpty`: no package can be used. */
export function sayMissing({ scenarios, ...others }: SortedFiles, isEmpty: boolean): ReadIssue[] {
  const { packages, blocks } = others;
  if (scenarios.length > 0 && Object.values(others).every((pile) => pile.length === 0)) return [];
  const say = (file: string, message: string): ReadIssue => ({ file, severity: 'error', message });
  const noPackages =
    'There is no file of packages. Add a table with the hours a week and the place of each package.';
  const noBlocks =
    'There is no file of blocks. Add a map file with the small areas that lots are made of, such as LSOAs.';
  const noneUsable = 'There are no packages in this file that can be used. Check the column of hours.';
  return [
    ...(packages.length === 0 ? [say(ALL_FILES, noPackages)] : []),
    ...(blocks.length === 0 ? [say(ALL_FILES, noBlocks)] : []),
    ...(packages.length > 0 && isEmpty ? [say(packages[0]!.name, noneUsable)] : []),
  ];
}

/** Files with a question that only a person can answer. */
export function sayWaiting(reports: readonly FileReport[]): ReadIssue[] {
  return reports.flatMap(({ file, questions }): ReadIssue[] => {
    if (questions.length === 0) return [];
    const message =
      questions.length === 1
        ? 'There is a question about this file. Answer it, and the file is read.'
        : `There are ${questions.length} questions about this file. Answer them, and the file is read.`;
    return [{ file, severity: 'error', message }];
  });
}

export function sayNoProviders(): ReadIssue {
  const message =
    'There is no file of providers, so nobody can be appointed yet. Add a table with each provider and its capacity in hours a week.';
  return { file: ALL_FILES, severity: 'warning', message };
}
