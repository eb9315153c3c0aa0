import type { BlockFeature } from '../../core/dataset/dataset.ts';
import type { SortedFiles } from '../sort-files.ts';
import { classesOfShapes, classesOfTable, type AreaClass } from './read-classes.ts';

/**
 * All that the files say of areas by their codes: tables of classes, the first that says a thing before any
 * other, and then what the file of blocks itself carries.
 */
export function areaClassesOf(
  { classes: tables, blocks: [blocksFile] }: SortedFiles,
  blocks: readonly BlockFeature[],
): ReadonlyMap<string, AreaClass> {
  const codes = blocks.map(({ code }) => code);
  const found = new Map<string, AreaClass>();
  for (const classes of [
    ...tables.map(({ content, choice }) => classesOfTable(content, choice)),
    ...(blocksFile ? [classesOfShapes(blocksFile.content, codes)] : []),
  ]) {
    for (const [code, said] of classes) found.set(code, withBlanksFilled(found.get(code), said));
  }
  return found;
}

function withBlanksFilled(first: AreaClass | undefined, second: AreaClass): AreaClass {
  return {
    name: first?.name ?? second.name,
    district: first?.district ?? second.district,
    tenth: first?.tenth ?? second.tenth,
  };
}
