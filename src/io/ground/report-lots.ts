import { firstLetters } from '../../core/scenario/first-letters.ts';
import type { BlockFeature } from '../../core/dataset/dataset.ts';
import type { SnappedOutlines } from '../../core/fabric/snap-outlines.ts';
import type { RowNote } from '../file-report.ts';
import type { ReadIssue } from '../read-issue.ts';
import type { LotScheme } from './read-lots.ts';

const CUT = 'A lot line goes through this block. The whole block goes to the lot that has most of it.';
const OUTSIDE = 'This block is in no lot.';
const OVERLAP = 'These lots lie over each other. Blocks there go to the lot that has most of each.';

/** What changed when the lots of a scheme were turned into whole blocks. */
export function reportLots(
  scheme: LotScheme,
  blocks: readonly BlockFeature[],
  { cut, overlaps, outlineOfBlock }: SnappedOutlines,
  file: string,
): { rows: RowNote[]; issues: ReadIssue[] } {
  const percent = (share: number) =>
    `${(share * 100).toLocaleString('en-GB', { maximumFractionDigits: 1 })}%`;
  const note = (row: number, value: string, reason: string): RowNote => ({
    row: row + 1,
    field: 'outline',
    value: firstLetters(value, 80),
    reason,
    outcome: 'noted',
  });
  const outside = [...outlineOfBlock.keys()].filter((block) => outlineOfBlock[block] === -1);
  const rows = [
    ...cut.map(({ block, outline, shareMoved }) =>
      note(
        outline,
        `${blocks[block]!.code}: ${percent(shareMoved)} of it moves to ${scheme.lots[outline]!.name}`,
        CUT,
      ),
    ),
    ...overlaps.map(({ outlines: [one, other], squareMetres }) =>
      note(
        one,
        `${scheme.lots[one]!.name} and ${scheme.lots[other]!.name}: ${Math.round(squareMetres).toLocaleString('en-GB')} m²`,
        OVERLAP,
      ),
    ),
    ...outside.map((block) => note(0, blocks[block]!.code, OUTSIDE)),
  ];
  const most = Math.max(0, ...cut.map(({ shareMoved }) => shareMoved));
  const say = (message: string): ReadIssue => ({ file, severity: 'warning', message });
  const number = (count: number) => count.toLocaleString('en-GB');
  return {
    rows,
    issues: [
      ...(cut.length === 0
        ? []
        : [
            say(
              `Lot lines of ‘${scheme.name}’ go through ${number(cut.length)} of the ${number(blocks.length)} blocks. Each block went whole to the lot with most of it. At most ${percent(most)} of a block changed sides.`,
            ),
          ]),
      ...(overlaps.length === 0
        ? []
        : [
            say(
              `Some lots of ‘${scheme.name}’ lie over each other (${number(overlaps.length)}). Each block went to one of them.`,
            ),
          ]),
      ...(outside.length === 0
        ? []
        : [say(`${number(outside.length)} blocks are in no lot of ‘${scheme.name}’.`)]),
    ],
  };
}
