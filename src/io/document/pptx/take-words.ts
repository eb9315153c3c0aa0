import { KEPT_WITH_NEXT, type Taken } from './placed.ts';
import type { SlideBlock } from './slide-blocks.ts';
import type { Box } from './slide-shape.ts';
import { splitWords, wordsHeight, type SlideWords } from './slide-words.ts';

/** Points round the words in a frame. */
export const FRAME_INSET = 8;
/** A paragraph is not broken in less than this part of the room. */
const LEAST_LEFT = 0.2;

/**
 * As many paragraphs as there is room for; null where that is none. The first thing on a slide is always taken,
 * and a paragraph is broken where only headings would stand there otherwise.
 */
export function takeWords(
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
