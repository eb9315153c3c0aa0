import { PAGE_COLOURS } from '../page-colours.ts';

/** Twentieths of a point, beside the words of a cell. */
export const CELL_SIDE = 80;
/** And above and below them. */
const CELL_TOP = 36;

/** How the cells of every table are spaced and ruled. */
export const TABLE_STYLE = [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>',
  '<w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>',
  '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
  '<w:style w:type="table" w:customStyle="1" w:styleId="PackTable"><w:name w:val="Pack Table"/>',
  '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:tblPr><w:tblBorders>',
  `<w:top w:val="single" w:sz="8" w:space="0" w:color="${PAGE_COLOURS.strongLine}"/>`,
  `<w:bottom w:val="single" w:sz="8" w:space="0" w:color="${PAGE_COLOURS.strongLine}"/>`,
  `<w:insideH w:val="single" w:sz="4" w:space="0" w:color="${PAGE_COLOURS.line}"/></w:tblBorders><w:tblCellMar>`,
  `<w:top w:w="${CELL_TOP}" w:type="dxa"/><w:left w:w="${CELL_SIDE}" w:type="dxa"/>`,
  `<w:bottom w:w="${CELL_TOP}" w:type="dxa"/><w:right w:w="${CELL_SIDE}" w:type="dxa"/>`,
  '</w:tblCellMar></w:tblPr></w:style>',
].join('');
