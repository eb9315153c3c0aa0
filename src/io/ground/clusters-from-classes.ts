import { firstLetters } from '../../core/scenario/first-letters.ts';
import { LONGEST_TEXT } from '../shapes/name-shapes.ts';
import type { BlockFeature, Zone, ZoneLayer } from '../../core/dataset/dataset.ts';
import { mergeBlocks } from '../../core/fabric/merge-blocks.ts';
import type { AreaClass } from './read-classes.ts';
import type { ReadIssue } from '../read-issue.ts';

/**
 * One cluster for each class in each district, such as 'Thanet Rural', or for each class where
 * districts are not known. Clusters are whole blocks. Null, and the reason, where all blocks are of one class;
 * no reason where the file speaks of other things than classes.
 */
export function clustersFromClasses(
  blocks: readonly BlockFeature[],
  classes: ReadonlyMap<string, AreaClass>,
  file: string,
): { layer: ZoneLayer | null; issues: ReadIssue[] } {
  const say = (message: string): ReadIssue => ({ file, severity: 'warning', message });
  const known = blocks.map(({ code }) => classes.get(code) ?? null);
  if (known.every((one) => one === null)) {
    const message = 'None of the codes in this file is the code of a block, so no clusters are made.';
    return { layer: null, issues: [say(message)] };
  }
  const kinds = new Set(known.flatMap((one) => one?.name ?? []));
  if (kinds.size === 0) return { layer: null, issues: [] };
  if (kinds.size === 1) {
    const message = `Every block is ${[...kinds][0]}, so there is nothing to tell apart. No clusters are made.`;
    return { layer: null, issues: [say(message)] };
  }
  const names = known.map((one) =>
    !one?.name
      ? null
      : firstLetters([one.district, one.name].filter((word) => word !== null).join(' '), LONGEST_TEXT),
  );
  const zoneNames = [...new Set(names.filter((name) => name !== null))].toSorted();
  const zoneOfBlock = names.map((name) => (name === null ? -1 : zoneNames.indexOf(name)));
  const shapes = mergeBlocks(blocks, zoneOfBlock, zoneNames.length);
  const without = names.filter((name) => name === null).length;
  return {
    layer: {
      name: 'Clusters',
      role: 'cluster',
      zones: zoneNames.map((name, at): Zone => ({ name, geometry: shapes[at]! })),
    },
    issues:
      without === 0
        ? []
        : [
            say(
              `${without.toLocaleString('en-GB')} of the blocks have no class in this file. They are in no cluster.`,
            ),
          ],
  };
}
