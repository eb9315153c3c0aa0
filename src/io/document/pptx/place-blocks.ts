import { KEPT_WITH_NEXT, type Placed, type Taken } from './placed.ts';
import type { SlideBlock } from './slide-blocks.ts';
import { CONTENT_BOX, type Box } from './slide-shape.ts';
import { takePictures } from './take-pictures.ts';
import { takeRows } from './take-rows.ts';
import { takeWords } from './take-words.ts';

/** Points between blocks. */
const GAP = 10;
/** Points: a picture that has not so much room goes to the next slide. */
const LEAST_PICTURE_HEIGHT = 180;
/** What leads to something takes no more than this part of the height. */
const LARGEST_LEAD = 0.15;

/**
 * Puts blocks one under another in a column for as long as they fit, and gives back what is left; it always
 * places something. Words break between paragraphs, tables between rows, and no heading or caption stays
 * behind what it belongs to.
 */
export function placeBlocks(
  blocks: readonly SlideBlock[],
  column: Box,
  size: number,
): { placed: Placed[]; rest: SlideBlock[] } {
  const placed: Placed[] = [];
  const rest = [...blocks];
  let y = column.y;
  while (rest.length > 0) {
    const [block, ...after] = rest as [SlideBlock, ...SlideBlock[]];
    const room: Box = { ...column, y, height: column.y + column.height - y };
    const taken = takeBlock(block, room, size, placed.every(isLead), after);
    if (taken === null) break;
    placed.push(...taken.placed);
    y += taken.height + gapUnder(block);
    rest.shift();
    if (taken.rest !== null) {
      rest.unshift(taken.rest);
      break;
    }
  }
  if (rest.length > 0) giveBackHeadings(placed, rest);
  return { placed, rest };
}

/** Whether it only leads to what follows, and leaves room for it. */
function isLead(placed: Placed): boolean {
  return (
    placed.kind === 'words' &&
    placed.words.every(({ role }) => KEPT_WITH_NEXT.includes(role)) &&
    placed.box.height <= LARGEST_LEAD * CONTENT_BOX.height
  );
}

/** A caption stands close over what it names. */
function gapUnder(block: SlideBlock): number {
  return block.kind === 'words' && block.words.at(-1)!.role === 'caption' ? 0 : GAP;
}

function takeBlock(
  block: SlideBlock,
  room: Box,
  size: number,
  isFirst: boolean,
  after: readonly SlideBlock[],
): Taken | null {
  if (block.kind === 'words') return takeWords(block, room, size, isFirst);
  if (block.kind === 'table') return takeRows(block, room, size, isFirst);
  const following = after.reduce(
    (sum, next) => sum + blockHeight(next, room.width, size) + gapUnder(next),
    0,
  );
  const height = Math.max(LEAST_PICTURE_HEIGHT, room.height - following);
  if (height > room.height && !isFirst) return null;
  return takePictures(block.pictures, { ...room, height: Math.min(height, room.height) }, size);
}

/** What a block would take with all the room it wants, pictures being small. */
function blockHeight(block: SlideBlock, width: number, size: number): number {
  if (block.kind === 'pictures') return LEAST_PICTURE_HEIGHT;
  const room: Box = { x: 0, y: 0, width, height: Number.MAX_SAFE_INTEGER };
  const taken =
    block.kind === 'words' ? takeWords(block, room, size, true) : takeRows(block, room, size, true);
  return taken!.height;
}

/** Moves headings from the foot of a column to before what is left, unless nothing else stands in it. */
function giveBackHeadings(placed: Placed[], rest: SlideBlock[]): void {
  const last = placed.at(-1);
  if (last?.kind !== 'words' || last.isFramed) return;
  let kept = last.words.length;
  while (kept > 0 && KEPT_WITH_NEXT.includes(last.words[kept - 1]!.role)) kept--;
  if (kept === last.words.length || (kept === 0 && placed.length === 1)) return;
  rest.unshift({ kind: 'words', words: last.words.slice(kept), isFramed: false });
  if (kept === 0) placed.pop();
  else placed[placed.length - 1] = { ...last, words: last.words.slice(0, kept) };
}
