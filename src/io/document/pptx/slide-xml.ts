import { cutText } from '../cut-text.ts';
import { wrapText } from '../measure-text.ts';
import type { Placed } from './placed.ts';
import { pictureXml, shapeTree, wordsShapeXml } from './shape-xml.ts';
import { TITLE_BOX, type Box } from './slide-shape.ts';
import { LINE_HEIGHT, type WordsRole } from './slide-words.ts';
import { tableXml } from './table-xml.ts';
import { FRAME_INSET } from './take-words.ts';
import { runXml, wordsXml } from './text-xml.ts';

/** A slide as it is shown: where a long one goes on, one of several. */
export interface ShownSlide {
  readonly title: string;
  readonly placed: readonly Placed[];
  /** Of how many slides it is which, from 1. */
  readonly part: number;
  readonly parts: number;
  readonly number: number;
  readonly mark: string;
}

/** The namespaces of every part of a presentation. */
export const PRESENTATION_NAMES = [
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"',
].join(' ');

/** Points. */
const TITLE_SIZES = [32, 28, 24, 20];
const LONGEST_TITLE = 260;
/** Two lines of the foot hold this many letters. */
const LONGEST_MARK = 260;
const SIDE_ROLES: readonly WordsRole[] = ['caption', 'note'];

/** A slide: title, then what stands on it from left to right and down, then the foot and the number. */
export function slideXml(slide: ShownSlide, linkOf: (placed: Placed) => string): string {
  const body = slide.placed.find(isBody);
  const shapes = slide.placed.map((placed, at) => {
    const id = at + 3;
    if (placed.kind === 'table') return tableXml(id, placed);
    if (placed.kind === 'picture') return pictureXml(id, placed.picture, linkOf(placed), placed.box);
    return wordsShapeXml({
      id,
      name: placed === body ? `Content ${id}` : `Words ${id}`,
      ...(placed === body ? { placeholder: { index: 1 } } : {}),
      ...(placed.isFramed ? { frame: FRAME_INSET } : {}),
      box: placed.box,
      paragraphs: wordsXml(placed.words, placed.size),
    });
  });
  const foot = footShapes(slide.placed.length + 3, slide.mark, slide.number);
  return wholeSlide([titleShape(slide), ...shapes, ...foot]);
}

/** Shapes as a slide that looks as its layout says. */
export function wholeSlide(shapes: readonly string[]): string {
  return `<p:sld ${PRESENTATION_NAMES}>${shapeTree(shapes)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** The mark and the number of a slide, in the places that every layout keeps for them. */
export function footShapes(firstId: number, mark: string, number: number): string[] {
  const foot = wordsShapeXml({
    id: firstId,
    name: 'Footer',
    placeholder: { type: 'ftr', index: 11 },
    paragraphs: `<a:p><a:pPr algn="l"/>${runXml(cutText(mark, LONGEST_MARK))}</a:p>`,
  });
  const field = `<a:p><a:fld id="{7E4B6C5A-3D1F-4F0B-9B59-2C8A6D1E0F47}" type="slidenum"><a:rPr lang="en-GB"/><a:t>${number}</a:t></a:fld></a:p>`;
  const shown = wordsShapeXml({
    id: firstId + 1,
    name: 'Slide number',
    placeholder: { type: 'sldNum', index: 12 },
    paragraphs: field,
  });
  return mark === '' ? [shown] : [foot, shown];
}

/** Words in the largest of some sizes at which they fit a box; cut where not even the smallest is enough. */
export function fitWords(
  text: string,
  ending: string,
  box: Box,
  sizes: readonly number[],
): { text: string; size: number } {
  const fits = (words: string, size: number): boolean =>
    wrapText(words, box.width, { size, isBold: true }).length * size * LINE_HEIGHT <= box.height;
  const smallest = sizes.at(-1)!;
  for (let most = LONGEST_TITLE; ; most -= 20) {
    const words = cutText(text, most) + ending;
    const size = sizes.find((own) => fits(words, own));
    if (size !== undefined) return { text: words, size };
    if (most <= 40) return { text: words, size: smallest };
  }
}

function titleShape({ title, part, parts }: ShownSlide): string {
  const ending = part === 1 ? '' : `, continued (${part} of ${parts})`;
  const { text, size } = fitWords(title, ending, TITLE_BOX, TITLE_SIZES);
  const paragraphs = `<a:p>${runXml(text, { size })}</a:p>`;
  return wordsShapeXml({ id: 2, name: 'Title', placeholder: { type: 'title' }, paragraphs });
}

function isBody(placed: Placed): boolean {
  return (
    placed.kind === 'words' && !placed.isFramed && placed.words.some(({ role }) => !SIDE_ROLES.includes(role))
  );
}
