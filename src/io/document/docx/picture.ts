import { escapeXml } from '../../share/escape-xml.ts';
import type { DocumentPicture } from '../document.ts';
import type { Pictures } from '../gather-pictures.ts';
import { paragraph, run } from './paragraph.ts';
import { STANDING, textWidthOf } from './page-shape.ts';

/** English Metric Units, as drawings are measured in: so many to a twentieth of a point. */
const UNITS_PER_TWENTIETH = 635;
/** Leaves room on the page for a heading and a caption, in millimetres. */
const TALLEST = 200;
const TWENTIETHS_PER_MILLIMETRE = 1440 / 25.4;

/** A picture under its caption, as wide as the page where its height allows; or its words in a frame. */
export function pictureBlocks(picture: DocumentPicture, pictures: Pictures): string[] {
  const caption = picture.title === '' ? [] : [paragraph('Caption', run(picture.title))];
  if (picture.png === null) return [...caption, paragraph('PictureInWords', run(picture.alt))];
  const number = pictures.add(picture.png);
  return [...caption, paragraph('Picture', `<w:r>${drawingXml(picture, number)}</w:r>`)];
}

function drawingXml({ title, alt, ratio, tallest = TALLEST }: DocumentPicture, number: number): string {
  const most = Math.min(tallest, TALLEST) * TWENTIETHS_PER_MILLIMETRE;
  const width = Math.min(textWidthOf(STANDING), most * ratio);
  const [across, down] = [width, width / ratio].map((length) =>
    Math.max(1, Math.round(length * UNITS_PER_TWENTIETH)),
  );
  const words = `descr="${escapeXml(alt)}" title="${escapeXml(title)}"`;
  return [
    '<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">',
    `<wp:extent cx="${across}" cy="${down}"/><wp:docPr id="${number}" name="Picture ${number}" ${words}/>`,
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>',
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic>',
    `<pic:nvPicPr><pic:cNvPr id="${number}" name="Picture ${number}" ${words}/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip r:embed="rIdPicture${number}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${across}" cy="${down}"/></a:xfrm>`,
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>',
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>',
  ].join('');
}
