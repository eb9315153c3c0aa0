import type { BlockFeature } from '../../core/dataset/dataset.ts';
import { snapOutlines } from '../../core/fabric/snap-outlines.ts';
import type { FileReport } from '../file-report.ts';
import { keepUsableLots } from './keep-usable-lots.ts';
import type { ReadIssue } from '../read-issue.ts';
import { readLotShapes, readLotTable, type LotScheme } from './read-lots.ts';
import { reportLots } from './report-lots.ts';
import { reportOn } from '../report-on.ts';
import type { SortedFiles } from '../sort-files.ts';

export interface BuiltLots {
  readonly schemes: readonly LotScheme[];
  /** The file that each thing said of lots is about: schemes as they were read, file by file. */
  readonly byFile: readonly { readonly file: string; readonly schemes: readonly LotScheme[] }[];
  readonly reports: readonly FileReport[];
  readonly issues: readonly ReadIssue[];
}

/** The ways to divide the area that files give, with what turning their lines into whole blocks changes. */
export function buildLots({ lotShapes, lotTables }: SortedFiles, blocks: readonly BlockFeature[]): BuiltLots {
  const drawn = lotShapes.map((file) => {
    const schemes = readLotShapes(file.content, file.name);
    const changes = blocks.length === 0 ? [] : schemes.map((scheme) => snapped(scheme, blocks, file.name));
    const report = reportOn(file, 'lots', {
      read: file.content.length,
      rows: changes.flatMap(({ rows }) => rows),
      issues: changes.flatMap(({ issues }) => issues),
    });
    return { schemes, report };
  });
  const listed = lotTables.map((file) => {
    const { schemes, issues } = readLotTable(file.content, file.name);
    return { schemes, report: reportOn(file, 'lots', { read: file.content.rows.length, issues }) };
  });
  const all = [...drawn, ...listed];
  const found = all.flatMap(({ schemes }) => schemes);
  const usable = blocks.length > 0 ? keepUsableLots(found, blocks) : { schemes: found, issues: [] };
  return {
    ...usable,
    byFile: all.map(({ schemes, report }) => ({ file: report.file, schemes })),
    reports: all.map(({ report }) => report),
  };
}

function snapped(scheme: LotScheme, blocks: readonly BlockFeature[], file: string) {
  const outlines = scheme.lots.map((lot) => lot.outline);
  return reportLots(scheme, blocks, snapOutlines(blocks, outlines), file);
}
