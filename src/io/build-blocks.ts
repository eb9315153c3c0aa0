import type { BlockFeature } from '../core/dataset/dataset.ts';
import { cleanBlocks } from '../core/fabric/clean-blocks.ts';
import type { Shape } from './file-content.ts';
import type { FileReport } from './file-report.ts';
import { readBlocks } from './read-blocks.ts';
import { reportCleaning } from './report-cleaning.ts';
import { reportOn } from './report-on.ts';
import type { ShapesFile } from './sort-files.ts';

/** The building blocks of an area, cleaned so that neighbours share their corners. */
export interface Ground {
  readonly blocks: readonly BlockFeature[];
  readonly areaName: string;
  readonly reports: FileReport[];
}

/** Makes blocks of the file of blocks; none where there is no such file. */
export function buildBlocks(file: ShapesFile | undefined): Ground {
  if (!file) return { blocks: [], areaName: 'Your area', reports: [] };
  const read = readBlocks(file.content, file.name);
  const cleaned = cleanBlocks(read.blocks);
  const { rows, issues } = reportCleaning(cleaned, read.blocks, file.name);
  return {
    blocks: cleaned.blocks,
    areaName: areaNameOf(file.content),
    reports: [reportOn(file, 'blocks', { read: file.content.length, rows, issues: [...read.issues, ...issues] })],
  };
}

/** The council's name where every block says the same one (`LAD24NM`), otherwise words that fit anywhere. */
function areaNameOf(blocks: readonly Shape[]): string {
  const key = [...(blocks[0]?.properties.keys() ?? [])].find((heading) =>
    /^(lad|ltla|utla|cty)\d*nm$/i.test(heading),
  );
  const names = new Set(blocks.map((block) => (key === undefined ? '' : (block.properties.get(key) ?? ''))));
  const [name] = names;
  return names.size === 1 && name ? name : 'Your area';
}
