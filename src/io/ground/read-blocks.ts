import type { BlockFeature } from '../../core/dataset/dataset.ts';
import type { Shape } from '../formats/file-content.ts';
import { makeUnique, nameShapes } from '../shapes/name-shapes.ts';
import type { ReadIssue } from '../read-issue.ts';

/** Reads shapes as building blocks. Every block gets a code of its own, with a number added where two share one. */
export function readBlocks(
  shapes: readonly Shape[],
  file: string,
): { blocks: BlockFeature[]; issues: ReadIssue[] } {
  const named = nameShapes(shapes);
  const codes = makeUnique(named.map((shape, at) => shape.code ?? shape.name ?? `Block ${at + 1}`));
  const message = `${codes.changed.toLocaleString('en-GB')} of the blocks have a code that another block has too. We added a number to tell them apart. Check the file: each block should have its own code.`;
  return {
    blocks: named.map((shape, at) => ({
      code: codes.names[at]!,
      name: shape.name ?? codes.names[at]!,
      geometry: shape.geometry,
    })),
    issues: codes.changed === 0 ? [] : [{ file, severity: 'warning', message }],
  };
}
