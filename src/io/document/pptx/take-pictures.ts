import type { DocumentPicture } from '../document.ts';
import { cutToLines } from '../measure-text.ts';
import type { Placed, Taken } from './placed.ts';
import type { Box } from './slide-shape.ts';
import { faceOfWords, wordsHeight, type SlideWords } from './slide-words.ts';

/** Points between pictures. */
const PICTURE_GAP = 24;
const MOST_CAPTION_LINES = 2;

/** Pictures side by side, each under its caption and as large as its share of the room allows. */
export function takePictures(pictures: readonly DocumentPicture[], room: Box, size: number): Taken {
  const width = (room.width - PICTURE_GAP * (pictures.length - 1)) / pictures.length;
  const face = faceOfWords('caption', size);
  const captions = pictures.map(({ title }): SlideWords => {
    return { role: 'caption', text: cutToLines(title, width, face, MOST_CAPTION_LINES) };
  });
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
