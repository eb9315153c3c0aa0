import { escapeXml } from '../../share/escape-xml.ts';
import type { DocumentCell } from '../document.ts';
import { officeColour, PAGE_COLOURS } from '../page-colours.ts';
import type { Placed } from './placed.ts';
import { transform, units } from './slide-shape.ts';
import { CELL_SIDE, CELL_TOP, type SetTable, type SlideRow } from './slide-table.ts';
import { runXml } from './text-xml.ts';

/** 'No style, no grid': every PowerPoint knows it, and the rules are our own. */
export const PLAIN_TABLE_STYLE = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

/** A real table on a slide, its first row marked as the head. */
export function tableXml(id: number, { set, rows, box }: Extract<Placed, { kind: 'table' }>): string {
  const title = escapeXml(set.table.title);
  const hasTotal = rows.at(-1)?.kind === 'total';
  return [
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="Table ${id}" descr="${title}"/>`,
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>',
    `${transform(box, 'p')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">`,
    `<a:tbl><a:tblPr firstRow="1" firstCol="1"${hasTotal ? ' lastRow="1"' : ''}>`,
    `<a:tableStyleId>${PLAIN_TABLE_STYLE}</a:tableStyleId></a:tblPr>`,
    `<a:tblGrid>${set.widths.map((width) => `<a:gridCol w="${units(width)}"/>`).join('')}</a:tblGrid>`,
    ...rows.map((row) => rowXml(row, set)),
    '</a:tbl></a:graphicData></a:graphic></p:graphicFrame>',
  ].join('');
}

function rowXml(row: SlideRow, set: SetTable): string {
  const cells = row.cells.map((cell, at) => cellXml(cell, set.table.columns[at]!.align, row.kind, set.size));
  return `<a:tr h="${units(row.height)}">${cells.join('')}</a:tr>`;
}

function cellXml(cell: DocumentCell, align: 'start' | 'end', kind: SlideRow['kind'], size: number): string {
  const words = runXml(cell.text, { size, isBold: kind !== 'body' });
  const colour = officeColour(cell.colour);
  const lines = [
    colour === null ? noLine('lnL') : line('lnL', 5, colour),
    noLine('lnR'),
    kind === 'total' ? line('lnT', 1.25, PAGE_COLOURS.strongLine) : noLine('lnT'),
    kind === 'body' ? line('lnB', 0.5, PAGE_COLOURS.line) : line('lnB', 1.25, PAGE_COLOURS.strongLine),
  ];
  const fill =
    kind === 'head' ? `<a:solidFill><a:srgbClr val="${PAGE_COLOURS.headRow}"/></a:solidFill>` : '<a:noFill/>';
  const sides = `marL="${units(CELL_SIDE)}" marR="${units(CELL_SIDE)}" marT="${units(CELL_TOP)}" marB="${units(CELL_TOP)}"`;
  return [
    `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="${align === 'end' ? 'r' : 'l'}"/>${words}</a:p></a:txBody>`,
    `<a:tcPr ${sides}>${lines.join('')}${fill}</a:tcPr></a:tc>`,
  ].join('');
}

/** `width` in points. */
function line(side: 'lnL' | 'lnT' | 'lnB', width: number, colour: string): string {
  return `<a:${side} w="${units(width)}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:${side}>`;
}

function noLine(side: 'lnL' | 'lnR' | 'lnT'): string {
  return `<a:${side} w="0"><a:noFill/></a:${side}>`;
}
