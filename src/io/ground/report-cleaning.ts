import { firstLetters } from '../../core/scenario/first-letters.ts';
import type { BlockFeature } from '../../core/dataset/dataset.ts';
import type { CleanedBlocks } from '../../core/fabric/clean-blocks.ts';
import type { RowNote } from '../file-report.ts';
import type { ReadIssue } from '../read-issue.ts';

const MOVED = 'This outline did not quite meet the ones beside it. We moved its corners onto theirs.';
const OVERLAP = 'These blocks lie over each other. A package there goes to the first of them.';
const GAP = 'There is a gap between these blocks. A package there is in no block.';
const MOST_NAMED = 4;

/** What fitting the blocks together did, and the gaps and overlaps that it found and left as they are. */
export function reportCleaning(
  { changed, farthestMetres, coverage }: CleanedBlocks,
  blocks: readonly BlockFeature[],
  file: string,
): { rows: RowNote[]; issues: ReadIssue[] } {
  const name = (some: readonly number[]) => {
    const named = some.slice(0, MOST_NAMED).map((block) => blocks[block]!.code);
    const more = some.length - named.length;
    return more > 0
      ? `${named.join(', ')} and ${more} more`
      : [named.slice(0, -1).join(', '), named.at(-1)].filter(Boolean).join(' and ');
  };
  const note = (
    some: readonly number[],
    squareMetres: number | null,
    reason: string,
    outcome: RowNote['outcome'],
  ): RowNote => {
    const size = squareMetres === null ? '' : `: ${sayArea(squareMetres)}`;
    return {
      row: some[0]! + 1,
      field: 'outline',
      value: firstLetters(`${name(some)}${size}`, 80),
      reason,
      outcome,
    };
  };
  const say = (message: string): ReadIssue => ({ file, severity: 'warning', message });
  const { overlaps, gaps, isMeasured } = coverage;
  const total = (some: readonly { readonly squareMetres: number }[]) =>
    sayArea(some.reduce((sum, { squareMetres }) => sum + squareMetres, 0));
  return {
    rows: [
      ...changed.map((block) => note([block], null, MOVED, 'repaired')),
      ...overlaps.map((overlap) => note(overlap.blocks, overlap.squareMetres, OVERLAP, 'noted')),
      ...gaps.map((gap) => note(gap.blocks, gap.squareMetres, GAP, 'noted')),
    ],
    issues: [
      ...(changed.length === 0
        ? []
        : [
            say(
              `${count(changed.length, 'block')} did not quite meet the blocks beside them. We moved corners by ${farthestMetres.toFixed(1)} m or less, so that they share their borders.`,
            ),
          ]),
      ...(overlaps.length === 0
        ? []
        : [
            say(
              `Blocks lie over each other (${count(overlaps.length, 'pair')}), ${total(overlaps)} in all. We left them as they are.`,
            ),
          ]),
      ...(gaps.length === 0
        ? []
        : [
            say(
              `There are gaps between blocks (${gaps.length.toLocaleString('en-GB')}), ${total(gaps)} in all. We left them as they are.`,
            ),
          ]),
      ...(isMeasured
        ? []
        : [
            say(
              'The borders are too tangled to look for gaps and overlaps. Check that the file holds one map, not two.',
            ),
          ]),
    ],
  };
}

function count(number: number, word: string): string {
  return `${number.toLocaleString('en-GB')} ${word}${number === 1 ? '' : 's'}`;
}

/** Square metres as a person reads them: `340 m²`, `2.4 hectares`, `1.8 km²`. */
function sayArea(squareMetres: number): string {
  const round = (value: number) =>
    value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 1 : 0 });
  if (squareMetres < 10_000) return `${round(squareMetres)} m²`;
  return squareMetres < 1e6 ? `${round(squareMetres / 1e4)} hectares` : `${round(squareMetres / 1e6)} km²`;
}
