import type { DocumentCell } from '../document.ts';
import { PAGE_COLOURS } from '../page-colours.ts';

/** How a cell looks; those that look alike share a style. */
export interface CellLook {
  readonly font?: 'plain' | 'bold' | 'title' | 'quiet' | 'link';
  /** A format of numbers, as Excel writes it. */
  readonly format?: string;
  readonly align?: 'start' | 'end';
  readonly isWrapped?: boolean;
  readonly row?: 'head' | 'total';
  /** Words that could be taken for a formula when the cell is edited. */
  readonly isQuoted?: boolean;
  /** Of a mark at the side of the cell, as Office writes it. */
  readonly mark?: string | null;
}

/** The styles of a workbook, gathered as cells ask for them. */
export interface CellStyles {
  /** The number of a style. */
  readonly of: (look: CellLook) => number;
  readonly xml: () => string;
}

const FONTS = ['plain', 'bold', 'title', 'quiet', 'link'] as const;
const FIRST_OWN_FORMAT = 164;
/** Where a cell's words do not say. */
const DECIMALS: Readonly<Record<NonNullable<DocumentCell['unit']>, number>> = {
  count: 0,
  hours: 2,
  pounds: 0,
  percent: 1,
  ratio: 2,
};
const { ink, quiet, accent, strongLine, headRow } = PAGE_COLOURS;

export function cellStyles(): CellStyles {
  const formats = new Indexed();
  const borders = new Indexed('<border><left/><right/><top/><bottom/><diagonal/></border>');
  const styles = new Indexed('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  const of = (look: CellLook): number => {
    const { font = 'plain', format, align, isWrapped = false, row, isQuoted = false, mark } = look;
    const numFormat = format === undefined ? 0 : FIRST_OWN_FORMAT + formats.of(format);
    const border = borders.of(borderXml(row, mark ?? null));
    return styles.of(
      [
        `<xf numFmtId="${numFormat}" fontId="${FONTS.indexOf(font)}" fillId="${row === 'head' ? 2 : 0}" borderId="${border}" xfId="0"`,
        `${isQuoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">`,
        `<alignment${align === undefined ? '' : ` horizontal="${align === 'end' ? 'right' : 'left'}"`} vertical="top"${isWrapped ? ' wrapText="1"' : ''}/></xf>`,
      ].join(''),
    );
  };
  return { of, xml: () => stylesXml(formats.all, borders.all, styles.all) };
}

/**
 * The format in which Excel shows a cell's number as the cell's words do: with their decimals, and with a sign
 * where they have one. A percentage is kept as a part of one.
 */
export function formatOf(cell: DocumentCell): string {
  const { text, unit = 'count' } = cell;
  const decimals = decimalsIn(cell) ?? DECIMALS[unit];
  const digits = `#,##0${decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
  const own = unit === 'pounds' ? `[$£-809]${digits}` : unit === 'percent' ? `${digits}%` : digits;
  if (text.startsWith('+')) return `+${own};-${own};${own}`;
  return unit === 'pounds' ? `${own};-${own}` : own;
}

/** How many decimals the words show, where they are the number written out and not `£8.2 million`. */
function decimalsIn({ text, number = 0, unit }: DocumentCell): number | null {
  const [, whole, decimals = ''] = /(\d[\d,]*)(?:\.(\d+))?/.exec(text) ?? [];
  if (whole === undefined) return null;
  const said = whole.replaceAll(',', '') + (decimals === '' ? '' : `.${decimals}`);
  const shown = Math.abs(unit === 'percent' ? number * 100 : number).toFixed(decimals.length);
  return said === shown ? decimals.length : null;
}

/** Things numbered as they are first met. */
class Indexed {
  readonly all: string[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const own of first) this.of(own);
  }

  of(own: string): number {
    const known = this.#numbers.get(own);
    if (known !== undefined) return known;
    this.#numbers.set(own, this.all.length);
    return this.all.push(own) - 1;
  }
}

function borderXml(row: CellLook['row'], mark: string | null): string {
  const side = (name: string, style: string | null, colour: string): string =>
    style === null ? `<${name}/>` : `<${name} style="${style}"><color rgb="FF${colour}"/></${name}>`;
  return [
    '<border>',
    side('left', mark === null ? null : 'thick', mark ?? ''),
    '<right/>',
    side('top', row === 'total' ? 'medium' : null, strongLine),
    side('bottom', row === 'head' ? 'medium' : null, strongLine),
    '<diagonal/></border>',
  ].join('');
}

function stylesXml(
  formats: readonly string[],
  borders: readonly string[],
  styles: readonly string[],
): string {
  const font = (size: number, colour: string, more = ''): string =>
    `<font>${more}<sz val="${size}"/><color rgb="FF${colour}"/><name val="Arial"/><family val="2"/></font>`;
  const fonts = [
    font(10, ink),
    font(10, ink, '<b/>'),
    font(14, accent, '<b/>'),
    font(10, quiet),
    font(10, accent, '<u/>'),
  ];
  const numFormats = formats.map(
    (code, at) =>
      `<numFmt numFmtId="${FIRST_OWN_FORMAT + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  );
  const list = (name: string, items: readonly string[]): string =>
    items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
  return [
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    list('numFmts', numFormats),
    list('fonts', fonts),
    list('fills', [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
      `<fill><patternFill patternType="solid"><fgColor rgb="FF${headRow}"/><bgColor indexed="64"/></patternFill></fill>`,
    ]),
    list('borders', borders),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    list('cellXfs', styles),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '<dxfs count="0"/><tableStyles count="0"/></styleSheet>',
  ].join('');
}
