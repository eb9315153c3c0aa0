import type { BlockFeature } from '../../../src/core/dataset/dataset.ts';
import type { BlockIndex, Fabric } from '../../../src/core/fabric/fabric.ts';
import { shapeOfBlock } from '../../../src/core/fabric/shape-of-block.ts';
import { snapOutlines } from '../../../src/core/fabric/snap-outlines.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import type { NamedBytes, Shape } from '../../../src/io/formats/file-content.ts';
import { readContents } from '../../../src/io/formats/read-content.ts';
import { readLotShapes } from '../../../src/io/ground/read-lots.ts';

/** The shapes of a file that was written, by the readers that the app opens files with. Anything they notice fails. */
export async function shapesOf(file: NamedBytes): Promise<readonly Shape[]> {
  const [read] = await readContents([file]);
  if (read?.content?.kind !== 'shapes') throw new Error(`No shapes in ${file.name}`);
  if (read.issues.length > 0) throw new Error(JSON.stringify(read.issues));
  return read.content.shapes;
}

/** The name of each block's lot as a file of lots has it; null for no lot. */
export function lotNamesBack(fabric: Fabric, shapes: readonly Shape[], file: string): (string | null)[] {
  const lots = readLotShapes(shapes, file)[0]?.lots ?? [];
  const blocks = fabric.codes.map((code, block): BlockFeature => ({
    code,
    name: code,
    geometry: shapeOfBlock(fabric, block as BlockIndex),
  }));
  const { outlineOfBlock } = snapOutlines(
    blocks,
    lots.map(({ outline }) => outline),
  );
  return Array.from(outlineOfBlock, (at) => (at < 0 ? null : lots[at]!.name));
}

export function lotNamesOf({ lots, assignment }: Scenario): (string | null)[] {
  return Array.from(assignment, (id) => lots.find((lot) => lot.id === id)?.name ?? null);
}

/** Names that have done harm in one program or another. */
export const HOSTILE_NAMES = [
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://example.org","Click")',
  'שלום ‮dlrow',
  'Lot 👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  ']]><Placemark><name>Two</name></Placemark>',
  '&lt;b&gt; &#60;',
  '"quoted", with; marks',
  "O'Brien \\ Sons",
];
