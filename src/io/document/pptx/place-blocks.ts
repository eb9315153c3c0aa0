import type { DocumentPicture } from '../document.ts';
import type { SlideBlock } from './slide-blocks.ts';
import { CONTENT_BOX, type Box } from './slide-shape.ts';
import type { SetTable, SlideRow } from './slide-table.ts';
import { splitWords, tableTypeSize, wordsHeight, type SlideWords, type WordsRole } from './slide-words.ts';

/** Something that has its place on a slide. */
export type Placed =
  | {
      readonly kind: 'words';
      readonly words: readonly SlideWords[];
      readonly isFramed: boolean;
      readonly size: number;
      readonly box: Box;
    }
  | {
      readonly kind: 'table';
      readonly set: SetTable;
      readonly rows: readonly SlideRow[];
      readonly box: Box;
    }
  | { readonly kind: 'picture'; readonly picture: DocumentPicture; readonly box: Box };

interface Taken {
  readonly placed: readonly Placed[];
  readonly height: number;
  readonly rest: SlideBlock | null;
}

/** Points between blocks and between pictures, and round the words in a frame. */
const [GAP, PICTURE_GAP] = [10, 24];
export const FRAME_INSET = 8;
const LEAST_PICTURE_HEIGHT = 180;
/** Parts of the height: what leads to something may take no more, and a text is not broken in less room. */
const [LARGEST_LEAD, LEAST_LEFT] = [0.15, 0.2];
const KEPT_WITH_NEXT: readonly WordsRole[] = ['heading', 'subheading', 'caption'];

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

function takeWords(
  block: Extract<SlideBlock, { kind: 'words' }>,
  room: Box,
  size: number,
  isFirst: boolean,
): Taken | null {
  const inset = block.isFramed ? FRAME_INSET : 0;
  const width = room.width - 2 * inset;
  const taken: SlideWords[] = [];
  const left = [...block.words];
  let height = 2 * inset;
  while (left.length > 0) {
    const wanted = wordsHeight(left[0]!, width, size);
    if (height + wanted > room.height) break;
    taken.push(left.shift()!);
    height += wanted;
  }
  const leftHeight = room.height - height;
  const leads = taken.every(({ role }) => KEPT_WITH_NEXT.includes(role));
  if (left.length > 0 && isFirst && leads && leftHeight >= LEAST_LEFT * room.height) {
    const [set, more] = splitWords(left.shift()!, width, leftHeight, size);
    taken.push(set);
    height = room.height;
    if (more !== null) left.unshift(more);
  }
  if (taken.length === 0) return null;
  return {
    placed: [{ kind: 'words', words: taken, isFramed: block.isFramed, size, box: { ...room, height } }],
    height,
    rest: left.length === 0 ? null : { ...block, words: left },
  };
}

function takeRows(
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

/** Pictures side by side, each under its caption and as large as its share of the room allows. */
function takePictures(pictures: readonly DocumentPicture[], room: Box, size: number): Taken {
  const width = (room.width - PICTURE_GAP * (pictures.length - 1)) / pictures.length;
  const captions = pictures.map(({ title }): SlideWords => ({ role: 'caption', text: title }));
  const captionHeight = captions.reduce(
    (most, words) => Math.max(most, words.text === '' ? 0 : wordsHeight(words, width, size)),
    0,
  );
  const highest = Math.max(1, room.height - captionHeight);
  const heights = pictures.map(({ ratio }) => Math.min(highest, width / ratio));
  const placed = pictures.flatMap((picture, at): Placed[] => {
    const x = room.x + at * (width + PICTURE_GAP);
    const own = heights[at]! * picture.ratio;
    const indent = picture.title === '' ? (width - own) / 2 : 0;
    const box = { x: x + indent, y: room.y + captionHeight, width: own, height: heights[at]! };
    const caption: Placed = {
      kind: 'words',
      words: [captions[at]!],
      isFramed: false,
      size,
      box: { x, y: room.y, width, height: captionHeight },
    };
    return [...(picture.title === '' ? [] : [caption]), { kind: 'picture', picture, box }];
  });
  return { placed, height: captionHeight + Math.max(...heights), rest: null };
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
