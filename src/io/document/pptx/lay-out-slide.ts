import type { DocumentSlide } from '../document.ts';
import { placeBlocks } from './place-blocks.ts';
import type { Placed } from './placed.ts';
import { slideBlocks, type SlideBlock } from './slide-blocks.ts';
import { CONTENT_BOX, type Box } from './slide-shape.ts';
import { SMALLEST_TYPE } from './slide-words.ts';

/** Points, from the largest. */
const SIZES = [28, 24, 22, 20, 18, 16, 14, SMALLEST_TYPE];
/** What goes on on another slide all the same need not be set smaller than this, in points. */
const SMALLEST_OF_SEVERAL = 16;
/** A picture wider than this, width ÷ height, has no room beside it. */
const WIDEST_BESIDE = 2.2;
/** So many columns of a table fit beside a picture. */
const MOST_COLUMNS_BESIDE = 4;
const GUTTER = 28;

/**
 * What stands where on a slide and on those that go on with it, in the order in which it is read. It is set in
 * the largest type in which it fits one slide, or else in the largest that needs the fewest slides; words are
 * cut only where not even the smallest type has room. One picture stands beside its words.
 */
export function layOutSlide(slide: DocumentSlide): Placed[][] {
  const blocks = slideBlocks(slide);
  let best: Placed[][] | null = null;
  for (const size of SIZES) {
    const pages = layOutAt(blocks, size);
    const isWhole = size === SMALLEST_TYPE || !pages.flat().some(isCut);
    if (isWhole && pages.length === 1) return pages;
    const isLarge = size >= SMALLEST_OF_SEVERAL;
    if (isWhole && (best === null || (isLarge && pages.length < best.length))) best = pages;
  }
  return best!;
}

function isCut(placed: Placed): boolean {
  return placed.kind === 'table' && placed.rows.some((row) => row.isCut);
}

function layOutAt(blocks: readonly SlideBlock[], size: number): Placed[][] {
  const pages: Placed[][] = [];
  const side = besideOthers(blocks);
  let rest = side === null ? [...blocks] : blocks.filter((block) => block !== side);
  if (side !== null) {
    const isFirst = blocks[0] === side;
    const [left, right] = halvesOf(CONTENT_BOX);
    const picture = placeBlocks([side], isFirst ? left : right, size);
    const others = placeBlocks(rest, isFirst ? right : left, size);
    pages.push(isFirst ? [...picture.placed, ...others.placed] : [...others.placed, ...picture.placed]);
    rest = others.rest;
  }
  while (rest.length > 0 || pages.length === 0) {
    const page = placeBlocks(rest, CONTENT_BOX, size);
    pages.push(page.placed);
    rest = page.rest;
  }
  return pages;
}

/** The one picture of a slide, where it and the rest can stand side by side. */
function besideOthers(blocks: readonly SlideBlock[]): SlideBlock | null {
  const [pictures, ...more] = blocks.filter((block) => block.kind === 'pictures');
  if (pictures === undefined || more.length > 0 || blocks.length === 1) return null;
  const isNarrow = pictures.pictures.length === 1 && pictures.pictures[0]!.ratio <= WIDEST_BESIDE;
  const areSmall = blocks.every(
    (block) => block.kind !== 'table' || block.table.columns.length <= MOST_COLUMNS_BESIDE,
  );
  return isNarrow && areSmall ? pictures : null;
}

function halvesOf(box: Box): [Box, Box] {
  const width = (box.width - GUTTER) / 2;
  return [
    { ...box, width },
    { ...box, x: box.x + width + GUTTER, width },
  ];
}
