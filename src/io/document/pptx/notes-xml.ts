import { writtenLines } from '../cut-text.ts';
import { slidePictureXml } from './master.ts';
import { shapeTree, wordsShapeXml } from './shape-xml.ts';
import { PRESENTATION_NAMES } from './slide-xml.ts';
import { runXml } from './text-xml.ts';

/** A page of the speaker's notes: a paragraph for each line. */
export function notesXml(notes: string): string {
  const paragraphs = writtenLines(notes).map((line) => `<a:p>${runXml(line)}</a:p>`);
  const words = wordsShapeXml({
    id: 3,
    name: 'Notes',
    placeholder: { type: 'body', index: 1 },
    paragraphs: paragraphs.join(''),
  });
  return [
    `<p:notes ${PRESENTATION_NAMES}>${shapeTree([slidePictureXml(2), words])}`,
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>',
  ].join('');
}
