import { escapeXml } from '../../share/escape-xml.ts';
import type { DocumentPicture } from '../document.ts';
import { PAGE_COLOURS } from '../page-colours.ts';
import { transform, units, type Box } from './slide-shape.ts';

/** A place that the layout keeps, by which PowerPoint knows a title, a body, a foot or a number. */
export interface Placeholder {
  readonly type?: 'title' | 'ctrTitle' | 'subTitle' | 'body' | 'ftr' | 'sldNum' | 'sldImg';
  readonly index?: number;
}

/** A shape with words in it: in a place that the layout keeps, or a box of its own. */
export interface WordsShape {
  readonly id: number;
  readonly name: string;
  readonly placeholder?: Placeholder;
  /** Where it lies; as in the layout where it is not said. */
  readonly box?: Box;
  /** `a:p` elements. */
  readonly paragraphs: string;
  /** Points of a frame's room round its words; no frame where it is not said. */
  readonly frame?: number;
  /** More of `a:bodyPr`, such as where the words stand. */
  readonly body?: string;
  /** Inside `a:lstStyle`. */
  readonly levels?: string;
}

export function wordsShapeXml(shape: WordsShape): string {
  const { id, name, placeholder, box, paragraphs, frame, body = '', levels = '' } = shape;
  const isOwn = placeholder === undefined;
  const inset = isOwn ? insets(frame ?? 0) : '';
  const kind = isOwn ? '<p:cNvSpPr txBox="1"/>' : '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>';
  const line = `<a:ln w="9525"><a:solidFill><a:srgbClr val="${PAGE_COLOURS.strongLine}"/></a:solidFill></a:ln>`;
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/>${kind}<p:nvPr>${placeholderXml(placeholder)}</p:nvPr></p:nvSpPr>`,
    `<p:spPr>${box === undefined ? '' : transform(box)}`,
    isOwn ? '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>' : '',
    isOwn && frame !== undefined ? line : '',
    `</p:spPr><p:txBody><a:bodyPr${isOwn ? ' wrap="square"' : ''}${inset}${body}><a:noAutofit/></a:bodyPr>`,
    `<a:lstStyle>${levels}</a:lstStyle>${paragraphs === '' ? '<a:p><a:endParaRPr lang="en-GB"/></a:p>' : paragraphs}`,
    '</p:txBody></p:sp>',
  ].join('');
}

/** A picture with the words that stand for it. */
export function pictureXml(id: number, { title, alt }: DocumentPicture, link: string, box: Box): string {
  return [
    `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Picture ${id}" descr="${escapeXml(alt)}" title="${escapeXml(title)}"/>`,
    '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>',
    `<p:blipFill><a:blip r:embed="${link}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>`,
    `<p:spPr>${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`,
  ].join('');
}

/** The shapes of a slide, a layout, a master or a page of notes, in the order in which they are read. */
export function shapeTree(shapes: readonly string[], background = ''): string {
  return [
    `<p:cSld>${background}<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>`,
    '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/>',
    `<a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes.join('')}</p:spTree></p:cSld>`,
  ].join('');
}

function placeholderXml(placeholder: Placeholder | undefined): string {
  if (placeholder === undefined) return '';
  const { type, index } = placeholder;
  const isSmall = type === 'ftr' || type === 'sldNum';
  return `<p:ph${type === undefined ? '' : ` type="${type}"`}${isSmall ? ' sz="quarter"' : ''}${index === undefined ? '' : ` idx="${index}"`}/>`;
}

function insets(points: number): string {
  const inset = units(points);
  return ` lIns="${inset}" tIns="${inset}" rIns="${inset}" bIns="${inset}"`;
}
