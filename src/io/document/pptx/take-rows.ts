import type { Taken } from './placed.ts';
import type { SlideBlock } from './slide-blocks.ts';
import type { Box } from './slide-shape.ts';
import type { SlideRow } from './slide-table.ts';
import { tableTypeSize } from './slide-words.ts';

/**
 * As many rows of a table as there is room for, under its head; null where that is none. The total stands under
 * the last row and never alone; the first thing on a slide is always taken.
 */
export function takeRows(
  block: Extract<SlideBlock, { kind: 'table' }>,
  room: Box,
  size: number,
  isFirst: boolean,
): Taken | null {
  const set = block.set(room.width, tableTypeSize(size));
  const left = set.rows.slice(block.from);
  const taken: SlideRow[] = [];
  let height = set.head.height;
  for (const [at, row] of left.entries()) {
    const isLast = at === left.length - 1;
    const wanted = row.height + (isLast && set.total !== null ? set.total.height : 0);
    const mustTake = isFirst && taken.length === 0;
    if (height + wanted > room.height && !mustTake) break;
    taken.push(row);
    height += row.height;
  }
  const isWhole = taken.length === left.length;
  if (taken.length === 0 && left.length > 0 && !isFirst) return null;
  if (isWhole && set.total !== null) height += set.total.height;
  if (isWhole && height > room.height && !isFirst) return null;
  const rows = [set.head, ...taken, ...(isWhole && set.total !== null ? [set.total] : [])];
  return {
    placed: [{ kind: 'table', set, rows, box: { ...room, height } }],
    height,
    rest: isWhole ? null : { ...block, from: block.from + taken.length },
  };
}
