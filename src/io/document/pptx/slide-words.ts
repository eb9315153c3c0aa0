import type { DocumentPart } from '../document.ts';
import { wrapText, type TypeFace } from '../measure-text.ts';
import { sayWarning } from '../say-document.ts';

/** What words on a slide are, and so how they are set. */
export type WordsRole =
  | 'plain'
  | 'quiet'
  | 'warning'
  | 'heading'
  | 'subheading'
  | 'item'
  | 'caption'
  | 'note';

/** A paragraph of a slide. */
export interface SlideWords {
  readonly role: WordsRole;
  readonly text: string;
}

/** Points: no type on a slide is smaller. */
export const SMALLEST_TYPE = 12;
/** A line is so many times as high as its type. */
export const LINE_HEIGHT = 1.2;
/** Points: how far the words of a list stand in. */
export const ITEM_INDENT = 22;
const LARGEST_TABLE_TYPE = 18;
const TABLE_PART = 0.7;
const SPACE_PART = 0.35;

/** The words of a heading, a paragraph or a list. */
export function wordsOfPart(
  part: Extract<DocumentPart, { kind: 'heading' | 'paragraph' | 'list' }>,
): SlideWords[] {
  if (part.kind === 'heading')
    return [{ role: part.level === 1 ? 'heading' : 'subheading', text: part.text }];
  if (part.kind === 'paragraph') return [{ role: part.tone ?? 'plain', text: part.text }];
  return part.items.map((text) => ({ role: 'item', text }));
}

/** The type of words where plain words have the size given, in points. */
export function faceOfWords(role: WordsRole, size: number): TypeFace {
  switch (role) {
    case 'heading':
      return { size: size + 2, isBold: true };
    case 'subheading':
      return { size, isBold: true };
    case 'caption':
      return { size: tableTypeSize(size), isBold: true };
    case 'quiet':
      return { size: Math.max(SMALLEST_TYPE, size - 4) };
    case 'note':
      return { size: SMALLEST_TYPE };
    default:
      return { size };
  }
}

/** The size of type in tables where plain words have the size given, in points. */
export function tableTypeSize(size: number): number {
  return Math.max(SMALLEST_TYPE, Math.min(LARGEST_TABLE_TYPE, Math.round(size * TABLE_PART)));
}

/** Points under a paragraph. */
export function spaceUnder(role: WordsRole, size: number): number {
  return Math.round(faceOfWords(role, size).size * SPACE_PART);
}

/** How high words stand in a column, in points, with the space under them. */
export function wordsHeight(words: SlideWords, width: number, size: number): number {
  const face = faceOfWords(words.role, size);
  return linesOfWords(words, width, size).length * face.size * LINE_HEIGHT + spaceUnder(words.role, size);
}

/** Words as those that fill so high a column and those that are left; at least one line is set. */
export function splitWords(
  words: SlideWords,
  width: number,
  height: number,
  size: number,
): readonly [SlideWords, SlideWords | null] {
  const lines = linesOfWords(words, width, size);
  const lineHeight = faceOfWords(words.role, size).size * LINE_HEIGHT;
  const most = Math.max(1, Math.floor((height - spaceUnder(words.role, size)) / lineHeight));
  if (lines.length <= most) return [words, null];
  return [
    { ...words, text: lines.slice(0, most).join('') },
    {
      role: words.role === 'item' || words.role === 'warning' ? 'plain' : words.role,
      text: lines.slice(most).join(''),
    },
  ];
}

function linesOfWords({ role, text }: SlideWords, width: number, size: number): string[] {
  const face = faceOfWords(role, size);
  if (role === 'item') return wrapText(text, width - ITEM_INDENT, face);
  if (role !== 'warning') return wrapText(text, width, face);
  return wrapText(sayWarning(text).join(''), width, { ...face, isBold: true });
}
