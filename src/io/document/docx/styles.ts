import { PAGE_COLOURS } from '../page-colours.ts';
import type { ParagraphStyle } from './paragraph.ts';
import { TABLE_STYLE } from './table-style.ts';

interface StyleLook {
  /** As Word knows it, in lower case for its own styles. */
  readonly name: string;
  /** Points. */
  readonly size?: number;
  readonly colour?: string;
  readonly isBold?: boolean;
  /** Points above and below. */
  readonly space?: readonly [number, number];
  /** What follows or surrounds it, in the schema's order: before the spacing, and after it. */
  readonly first?: string;
  readonly last?: string;
  readonly nextStyle?: ParagraphStyle;
}

const KEEP = '<w:keepNext/><w:keepLines/>';
const WHOLE = '<w:keepLines/>';
const { ink, quiet, accent, line, warningLine, warningPaper } = PAGE_COLOURS;

const LOOKS: Readonly<Record<ParagraphStyle, StyleLook>> = {
  Normal: { name: 'Normal', space: [0, 8] },
  Title: {
    name: 'Title',
    size: 26,
    colour: accent,
    isBold: true,
    space: [0, 6],
    first: KEEP,
    nextStyle: 'Normal',
  },
  Subtitle: { name: 'Subtitle', size: 14, colour: quiet, space: [0, 6], first: KEEP, nextStyle: 'Normal' },
  Heading1: heading('heading 1', 18, [24, 8], 0),
  Heading2: heading('heading 2', 14, [16, 6], 1),
  Heading3: heading('heading 3', 12, [12, 4], 2),
  Quiet: { name: 'Quiet', size: 10, colour: quiet, space: [0, 8] },
  Warning: {
    name: 'Warning',
    space: [6, 10],
    first: `${WHOLE}${box(['left', 24, warningLine])}<w:shd w:val="clear" w:color="auto" w:fill="${warningPaper}"/>`,
    last: '<w:ind w:left="170" w:right="113"/>',
  },
  ListBullet: {
    name: 'List Bullet',
    space: [0, 4],
    first: '<w:numPr><w:numId w:val="1"/></w:numPr>',
    last: '<w:ind w:left="397" w:hanging="284"/>',
  },
  Caption: { name: 'caption', size: 10, isBold: true, colour: ink, space: [12, 4], first: KEEP },
  TableText: { name: 'Table Text', size: 10, space: [0, 0] },
  TableTextSmall: { name: 'Table Text Small', size: 9, space: [0, 0] },
  TableTextSmallest: { name: 'Table Text Smallest', size: 8, space: [0, 0] },
  TableNote: {
    name: 'Table Note',
    size: 9,
    colour: quiet,
    space: [4, 10],
    first: WHOLE,
    last: '<w:contextualSpacing/>',
  },
  Picture: { name: 'Picture', space: [0, 12] },
  PictureInWords: {
    name: 'Picture In Words',
    space: [4, 12],
    first: `${WHOLE}${box(['top', 6, line], ['left', 6, line], ['bottom', 6, line], ['right', 6, line])}`,
    last: '<w:ind w:left="113" w:right="113"/>',
  },
  Footer: { name: 'footer', size: 9, colour: quiet, space: [0, 0] },
};

/** The part of styles: real headings and captions, in British English and in a face that every machine has. */
export function stylesXml(): string {
  return [
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docDefaults>',
    '<w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/>',
    `<w:color w:val="${ink}"/><w:sz w:val="22"/><w:szCs w:val="22"/>`,
    '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>',
    '<w:pPrDefault><w:pPr><w:spacing w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
    ...Object.entries(LOOKS).map(([id, look]) => styleXml(id, look)),
    TABLE_STYLE,
    '</w:styles>',
  ].join('');
}

function heading(name: string, size: number, space: readonly [number, number], level: number): StyleLook {
  const last = `<w:outlineLvl w:val="${level}"/>`;
  return { name, size, colour: accent, isBold: true, space, first: KEEP, last, nextStyle: 'Normal' };
}

/** Rules round a paragraph: side, eighths of a point, colour. */
function box(...sides: readonly (readonly [string, number, string])[]): string {
  const rules = sides.map(
    ([side, size, colour]) => `<w:${side} w:val="single" w:sz="${size}" w:space="6" w:color="${colour}"/>`,
  );
  return `<w:pBdr>${rules.join('')}</w:pBdr>`;
}

function styleXml(id: string, look: StyleLook): string {
  const { name, size, colour, isBold, space, first = '', last = '', nextStyle } = look;
  const isOwn = !/^(Normal|Title|Subtitle|List Bullet|[a-z].*)$/.test(name);
  const isTight = id.startsWith('TableText');
  return [
    `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''}${isOwn ? ' w:customStyle="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}`,
    nextStyle === undefined ? '' : `<w:next w:val="${nextStyle}"/>`,
    `<w:qFormat/><w:pPr>${first}${spacing(space ?? [0, 0], isTight)}${last}</w:pPr><w:rPr>`,
    isBold ? '<w:b/><w:bCs/>' : '',
    colour === undefined ? '' : `<w:color w:val="${colour}"/>`,
    size === undefined ? '' : `<w:sz w:val="${2 * size}"/><w:szCs w:val="${2 * size}"/>`,
    '</w:rPr></w:style>',
  ].join('');
}

/** Points above and below, in twentieths; tight lines stand as close as the face allows. */
function spacing([above, below]: readonly [number, number], isTight: boolean): string {
  const lines = isTight ? ' w:line="240" w:lineRule="auto"' : '';
  return `<w:spacing w:before="${20 * above}" w:after="${20 * below}"${lines}/>`;
}
