import type { BlockFeature } from '../../core/dataset/dataset.ts';
import { cleanBlocks } from '../../core/fabric/clean-blocks.ts';
import { makeHexagons, type HexagonGround } from '../../core/fabric/make-hexagons.ts';
import type { Shape } from '../formats/file-content.ts';
import type { FileChoice, FileReport } from '../file-report.ts';
import { pictureMisfits } from './picture-misfits.ts';
import { readBlocks } from './read-blocks.ts';
import { reportCleaning } from './report-cleaning.ts';
import { reportOn } from '../report-on.ts';
import type { ShapesFile } from '../sort-files.ts';

/** The building blocks of an area, and what was made of the file they came in. */
export interface Ground {
  readonly blocks: readonly BlockFeature[];
  readonly areaName: string;
  readonly reports: FileReport[];
}

export const NO_GROUND: Ground = { blocks: [], areaName: 'Your area', reports: [] };

/** What hexagons are called among the files: they take the place of a file of blocks. */
export const HEXAGONS = 'Hexagons';

/** Makes blocks of the file of blocks, cleaned so that neighbours share their corners. */
export function buildBlocks(file: ShapesFile): Ground {
  const read = readBlocks(file.content, file.name);
  const cleaned = cleanBlocks(read.blocks);
  const { rows, issues } = reportCleaning(cleaned, read.blocks, file.name);
  const parts = { read: file.content.length, rows, issues: [...read.issues, ...issues] };
  return {
    blocks: cleaned.blocks,
    areaName: areaNameOf(file.content),
    reports: [{ ...reportOn(file, 'blocks', parts), misfits: pictureMisfits(cleaned) }],
  };
}

/**
 * Hexagons in place of a file of blocks, over zones or around packages, where the person says so;
 * otherwise the question whether to make them.
 */
export function offerHexagons(ground: HexagonGround, choice: FileChoice): Ground {
  const answer = choice.use === 'left out' ? 'no' : (choice.answers?.get('make') ?? null);
  const file = { name: HEXAGONS, content: null, encoding: null, choice, rows: [], issues: [] };
  if (answer === 'no') return { ...NO_GROUND, reports: [reportOn(file, 'left out', {})] };
  if (answer === null)
    return { ...NO_GROUND, reports: [reportOn(file, 'blocks', { questions: [QUESTION] })] };
  const { blocks, widthMetres } = makeHexagons(ground);
  const message = `There is no file of building blocks, so we drew ${blocks.length.toLocaleString('en-GB')} hexagons, each ${widthMetres.toLocaleString('en-GB')} m across.`;
  const issue = { file: HEXAGONS, severity: 'warning' as const, message };
  return {
    ...NO_GROUND,
    blocks,
    reports: [reportOn(file, 'blocks', { read: blocks.length, issues: [issue] })],
  };
}

const QUESTION = {
  key: 'make',
  text: 'There is no file of building blocks. Shall we draw hexagons instead?',
  options: [
    { value: 'yes', text: 'Yes, draw hexagons over the area' },
    { value: 'no', text: 'No, I will add a file of blocks' },
  ],
};

/** The council's name where every block says the same one (`LAD24NM`), otherwise words that fit anywhere. */
function areaNameOf(blocks: readonly Shape[]): string {
  const key = [...(blocks[0]?.properties.keys() ?? [])].find((heading) =>
    /^(lad|ltla|utla|cty)\d*nm$/i.test(heading),
  );
  const names = new Set(blocks.map((block) => (key === undefined ? '' : (block.properties.get(key) ?? ''))));
  const [name] = names;
  return names.size === 1 && name ? name : NO_GROUND.areaName;
}
