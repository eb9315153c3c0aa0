import type { PackDocument } from '../document.ts';
import { sayOrigin } from '../say-document.ts';
import { wordsShapeXml } from './shape-xml.ts';
import { OPENING_TITLE_BOX, OPENING_WORDS_BOX } from './slide-shape.ts';
import { fitWords, footShapes, wholeSlide } from './slide-xml.ts';
import { runXml } from './text-xml.ts';

/** Points. */
const TITLE_SIZES = [44, 40, 36, 32, 28, 24];
const SUBTITLE_SIZES = [24, 20, 16];
const ORIGIN_SIZE = 16;

/** The first slide: what the paper is called, who made it and when. */
export function openingXml(document: PackDocument): string {
  const inside = { ...OPENING_TITLE_BOX, width: OPENING_TITLE_BOX.width - 16 };
  const title = fitWords(document.title, '', inside, TITLE_SIZES);
  const room = {
    ...OPENING_WORDS_BOX,
    width: OPENING_WORDS_BOX.width - 16,
    height: OPENING_WORDS_BOX.height - 60,
  };
  const subtitle = fitWords(document.subtitle, '', room, SUBTITLE_SIZES);
  const origin = fitWords(sayOrigin(document), '', { ...room, height: 50 }, [ORIGIN_SIZE]);
  const lines = [subtitle, origin].filter(({ text }) => text !== '');
  return wholeSlide([
    wordsShapeXml({
      id: 2,
      name: 'Title',
      placeholder: { type: 'ctrTitle' },
      paragraphs: `<a:p>${runXml(title.text, { size: title.size })}</a:p>`,
    }),
    wordsShapeXml({
      id: 3,
      name: 'Subtitle',
      placeholder: { type: 'subTitle', index: 1 },
      paragraphs: lines.map(lineXml).join(''),
    }),
    ...footShapes(4, document.mark, 1),
  ]);
}

function lineXml({ text, size }: { text: string; size: number }): string {
  const space = '<a:spcBef><a:spcPts val="600"/></a:spcBef>';
  return `<a:p><a:pPr>${space}</a:pPr>${runXml(text, { size })}</a:p>`;
}
