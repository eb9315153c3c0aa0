import { PAGE_COLOURS } from '../page-colours.ts';

const { ink, paper, accent, quiet, headRow } = PAGE_COLOURS;
const COLOURS: readonly (readonly [string, string])[] = [
  ['dk1', ink],
  ['lt1', paper],
  ['dk2', accent],
  ['lt2', headRow],
  ['accent1', accent],
  ['accent2', 'B55D00'],
  ['accent3', '5B2A86'],
  ['accent4', '2B7A3D'],
  ['accent5', 'B3123C'],
  ['accent6', quiet],
  ['hlink', '0B62C4'],
  ['folHlink', '5B2A86'],
];
const FACE = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface="Arial"/>';
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';

/** The theme of slides and of pages of notes: the colours of the pages, and Arial. */
export const THEME_XML = [
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Pack"><a:themeElements>',
  '<a:clrScheme name="Pack">',
  ...COLOURS.map(([name, colour]) => `<a:${name}><a:srgbClr val="${colour}"/></a:${name}>`),
  `</a:clrScheme><a:fontScheme name="Pack"><a:majorFont>${FACE}</a:majorFont><a:minorFont>${FACE}</a:minorFont></a:fontScheme>`,
  `<a:fmtScheme name="Pack"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>`,
  `<a:ln w="6350">${FILL}</a:ln><a:ln w="12700">${FILL}</a:ln><a:ln w="19050">${FILL}</a:ln>`,
  `</a:lnStyleLst><a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst>`,
  `<a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`,
].join('');
