import { PAGE_COLOURS } from '../page-colours.ts';
import { shapeTree, wordsShapeXml } from './shape-xml.ts';
import {
  CONTENT_BOX,
  FOOT_BOX,
  NUMBER_BOX,
  OPENING_TITLE_BOX,
  OPENING_WORDS_BOX,
  TITLE_BOX,
  units,
} from './slide-shape.ts';
import { PRESENTATION_NAMES } from './slide-xml.ts';

/** White, as the theme has it. */
export const BACKGROUND = '<p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';
/** Which colour of the theme does what. */
export const COLOUR_MAP =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';
const SAMPLE_TITLE = sample('Title');
/** What stands in a place of a master until a slide fills it. */
export const SAMPLE_WORDS = sample('Words');
const NUMBER_FIELD =
  '<a:p><a:fld id="{7E4B6C5A-3D1F-4F0B-9B59-2C8A6D1E0F47}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld></a:p>';
/** Words fill their boxes to the edge, as they were measured. */
const TO_THE_EDGE = ' lIns="0" tIns="0" rIns="0" bIns="0"';

/** The layout of the opening slide. */
export const TITLE_LAYOUT = layoutXml('title', 'Title slide', [
  wordsShapeXml({
    id: 2,
    name: 'Title',
    placeholder: { type: 'ctrTitle' },
    box: OPENING_TITLE_BOX,
    paragraphs: SAMPLE_TITLE,
    body: ' anchor="b"',
  }),
  wordsShapeXml({
    id: 3,
    name: 'Subtitle',
    placeholder: { type: 'subTitle', index: 1 },
    box: OPENING_WORDS_BOX,
    paragraphs: SAMPLE_WORDS,
    levels: '<a:lvl1pPr marL="0" indent="0"><a:buNone/><a:defRPr sz="2400"/></a:lvl1pPr>',
  }),
]);

/** The layout of every other slide. */
export const CONTENT_LAYOUT = layoutXml('obj', 'Title and content', [
  wordsShapeXml({ id: 2, name: 'Title', placeholder: { type: 'title' }, paragraphs: SAMPLE_TITLE }),
  wordsShapeXml({ id: 3, name: 'Content', placeholder: { index: 1 }, paragraphs: SAMPLE_WORDS }),
]);

/** The master of all slides, for layouts of the ids given. */
export function masterXml(layouts: readonly { readonly id: number; readonly link: string }[]): string {
  const shapes = [
    wordsShapeXml({
      id: 2,
      name: 'Title',
      placeholder: { type: 'title' },
      box: TITLE_BOX,
      paragraphs: SAMPLE_TITLE,
      body: `${TO_THE_EDGE} anchor="b"`,
    }),
    wordsShapeXml({
      id: 3,
      name: 'Content',
      placeholder: { type: 'body', index: 1 },
      box: CONTENT_BOX,
      paragraphs: SAMPLE_WORDS,
      body: TO_THE_EDGE,
    }),
    ...footPlaces(3, 4),
  ];
  const ids = layouts.map(({ id, link }) => `<p:sldLayoutId id="${id}" r:id="${link}"/>`);
  return [
    `<p:sldMaster ${PRESENTATION_NAMES}>${shapeTree(shapes, BACKGROUND)}<p:clrMap ${COLOUR_MAP}/>`,
    `<p:sldLayoutIdLst>${ids.join('')}</p:sldLayoutIdLst><p:txStyles>`,
    `<p:titleStyle>${levelXml(1, 0, 3200, 'tx2', true)}</p:titleStyle>`,
    `<p:bodyStyle>${bodyLevels()}</p:bodyStyle><p:otherStyle>${levelXml(1, 0, 1800, 'tx1', false)}</p:otherStyle>`,
    '</p:txStyles></p:sldMaster>',
  ].join('');
}

function layoutXml(type: 'title' | 'obj', name: string, shapes: readonly string[]): string {
  return [
    `<p:sldLayout ${PRESENTATION_NAMES} type="${type}" preserve="1">`,
    shapeTree([...shapes, ...footPlaces(11, 12)]).replace('<p:cSld>', `<p:cSld name="${name}">`),
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>',
  ].join('');
}

/** Where the mark and the number stand; layouts say it again, as not every reader looks further up. */
function footPlaces(footIndex: number, numberIndex: number): string[] {
  const place = (id: number, name: string, side: 'l' | 'r') => ({
    id,
    name,
    box: side === 'l' ? FOOT_BOX : NUMBER_BOX,
    body: `${TO_THE_EDGE} anchor="ctr"`,
    levels: `<a:lvl1pPr algn="${side}"><a:defRPr sz="1000"><a:solidFill><a:srgbClr val="${PAGE_COLOURS.quiet}"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`,
  });
  return [
    wordsShapeXml({
      ...place(5, 'Footer', 'l'),
      placeholder: { type: 'ftr', index: footIndex },
      paragraphs: '',
    }),
    wordsShapeXml({
      ...place(6, 'Slide number', 'r'),
      placeholder: { type: 'sldNum', index: numberIndex },
      paragraphs: NUMBER_FIELD,
    }),
  ];
}

function bodyLevels(): string {
  return [1, 2, 3, 4, 5].map((at) => levelXml(at, at, 2600 - 200 * at, 'tx1', false)).join('');
}

/** The look of words of a level; `depth` 0 has no bullet. Sizes are in hundredths of a point. */
export function levelXml(at: number, depth: number, size: number, colour: string, isBold: boolean): string {
  const bullet = depth === 0 ? '<a:buNone/>' : '<a:buFont typeface="Arial"/><a:buChar char="•"/>';
  const indent = depth === 0 ? 'marL="0" indent="0"' : `marL="${units(22 * depth)}" indent="-${units(22)}"`;
  return [
    `<a:lvl${at}pPr ${indent} algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">`,
    `<a:spcBef><a:spcPts val="0"/></a:spcBef>${bullet}<a:defRPr sz="${size}" b="${isBold ? 1 : 0}" kern="1200">`,
    `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:latin typeface="${depth === 0 && isBold ? '+mj-lt' : '+mn-lt'}"/>`,
    `<a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${at}pPr>`,
  ].join('');
}

function sample(text: string): string {
  return `<a:p><a:r><a:rPr lang="en-GB"/><a:t>${text}</a:t></a:r></a:p>`;
}
