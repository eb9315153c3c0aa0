import type { DocumentPicture, DocumentSlide, DocumentTable } from '../document.ts';
import { tableSetter } from './slide-table.ts';
import { wordsOfPart, type SlideWords } from './slide-words.ts';

/** What follows each other down a slide. */
export type SlideBlock =
  | {
      readonly kind: 'words';
      readonly words: readonly SlideWords[];
      /** In a frame: the words of a picture that could not be drawn. */
      readonly isFramed: boolean;
    }
  /** The rows of a table from one on, and how to set it. */
  | {
      readonly kind: 'table';
      readonly table: DocumentTable;
      readonly set: ReturnType<typeof tableSetter>;
      readonly from: number;
    }
  /** Pictures that stand side by side. */
  | { readonly kind: 'pictures'; readonly pictures: readonly DocumentPicture[] };

const MOST_SIDE_BY_SIDE = 3;

/**
 * The parts of a slide as blocks: words that follow each other are one, and so are pictures. The titles of
 * tables and pictures are captions, left out where the slide says the same.
 */
export function slideBlocks({ title, parts }: DocumentSlide): SlideBlock[] {
  const blocks: SlideBlock[] = [];
  const addWords = (words: readonly SlideWords[]) => {
    const last = blocks.at(-1);
    if (last?.kind !== 'words' || last.isFramed) blocks.push({ kind: 'words', words, isFramed: false });
    else blocks[blocks.length - 1] = { ...last, words: [...last.words, ...words] };
  };
  for (const part of parts) {
    if (part.kind === 'table') {
      if (part.title !== title && part.title !== '') blocks.push(captionBlock(part.title));
      blocks.push({ kind: 'table', table: part, set: tableSetter(part), from: 0 });
      if (part.notes.length > 0) addWords(part.notes.map((text) => ({ role: 'note', text })));
    } else if (part.kind === 'picture') {
      const picture = part.title === title ? { ...part, title: '' } : part;
      if (part.png === null) blocks.push(framedBlock(picture));
      else addPicture(blocks, picture);
    } else {
      const words = wordsOfPart(part);
      if (words.length > 0) addWords(words);
    }
  }
  return blocks;
}

function captionBlock(text: string): SlideBlock {
  return { kind: 'words', words: [{ role: 'caption', text }], isFramed: false };
}

function framedBlock({ title, alt }: DocumentPicture): SlideBlock {
  const caption: SlideWords[] = title === '' ? [] : [{ role: 'subheading', text: title }];
  return { kind: 'words', words: [...caption, { role: 'plain', text: alt }], isFramed: true };
}

function addPicture(blocks: SlideBlock[], picture: DocumentPicture): void {
  const last = blocks.at(-1);
  if (last?.kind === 'pictures' && last.pictures.length < MOST_SIDE_BY_SIDE)
    blocks[blocks.length - 1] = { ...last, pictures: [...last.pictures, picture] };
  else blocks.push({ kind: 'pictures', pictures: [picture] });
}
