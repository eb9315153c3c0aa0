import { writtenLines } from '../cut-text.ts';
import { PAGE_COLOURS } from '../page-colours.ts';
import { BACKGROUND, COLOUR_MAP, levelXml, SAMPLE_WORDS } from './master.ts';
import { shapeTree, wordsShapeXml } from './shape-xml.ts';
import { units } from './slide-shape.ts';
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

/** The master of the pages of notes: the slide above, the words below. */
export function notesMasterXml(): string {
  const shapes = [
    slidePictureXml(2, true),
    wordsShapeXml({
      id: 3,
      name: 'Notes',
      placeholder: { type: 'body', index: 1 },
      box: { x: 54, y: 346, width: 432, height: 324 },
      paragraphs: SAMPLE_WORDS,
    }),
  ];
  return [
    `<p:notesMaster ${PRESENTATION_NAMES}>${shapeTree(shapes, BACKGROUND)}<p:clrMap ${COLOUR_MAP}/>`,
    `<p:notesStyle>${levelXml(1, 0, 1200, 'tx1', false)}</p:notesStyle></p:notesMaster>`,
  ].join('');
}

/** The small slide on a page of notes. */
function slidePictureXml(id: number, isMaster = false): string {
  const place = isMaster
    ? `<a:xfrm><a:off x="${units(54)}" y="${units(60)}"/><a:ext cx="${units(432)}" cy="${units(243)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln w="12700"><a:solidFill><a:srgbClr val="${PAGE_COLOURS.line}"/></a:solidFill></a:ln>`
    : '';
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>`,
    `<p:nvPr><p:ph type="sldImg"${isMaster ? ' idx="2"' : ''}/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr></p:sp>`,
  ].join('');
}
