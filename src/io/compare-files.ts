import type { BlockFeature, ZoneLayer } from '../core/dataset/dataset.ts';
import type { BuiltLots } from './ground/build-lots.ts';
import { checkPlaces } from './places/check-places.ts';
import { noticeVintages } from './places/notice-vintages.ts';
import type { ReadIssue } from './read-issue.ts';
import { choosePackageColumns } from './packages/read-packages.ts';
import type { SortedFiles } from './sort-files.ts';

/** What is wrong between files: they lie in different places, or use the codes of different years. */
export function compareFiles(
  sorted: SortedFiles,
  blocks: readonly BlockFeature[],
  layers: readonly ZoneLayer[],
  lots: BuiltLots,
): ReadIssue[] {
  if (blocks.length === 0) return [];
  return [...placesApart(sorted, blocks, layers, lots), ...otherYears(sorted, blocks, lots)];
}

function placesApart(
  { blocks: [file], zones }: SortedFiles,
  blocks: readonly BlockFeature[],
  layers: readonly ZoneLayer[],
  { byFile }: BuiltLots,
): ReadIssue[] {
  if (!file) return [];
  const drawn = layers.map((layer, at) => ({
    file: zones[at]!.name,
    shapes: layer.zones.map((zone) => zone.geometry),
  }));
  const lots = byFile.map(({ file: name, schemes }) => ({
    file: name,
    shapes: schemes.flatMap((scheme) => scheme.lots.flatMap((lot) => lot.outline ?? [])),
  }));
  return checkPlaces({ file: file.name, shapes: blocks.map((block) => block.geometry) }, [...drawn, ...lots]);
}

function otherYears(
  { packages: [file] }: SortedFiles,
  blocks: readonly BlockFeature[],
  { byFile }: BuiltLots,
): ReadIssue[] {
  const column = file && choosePackageColumns(file.content, file.choice).get('area');
  const named = file && column !== undefined ? file.content.rows.map((row) => row[column] ?? '') : [];
  const lists = byFile.map(({ file: name, schemes }) => ({
    file: name,
    codes: schemes.flatMap((scheme) => scheme.lots.flatMap((lot) => lot.codes)),
  }));
  const all = file ? [{ file: file.name, codes: named }, ...lists] : lists;
  return noticeVintages(
    blocks.map((block) => block.code),
    all,
  );
}
