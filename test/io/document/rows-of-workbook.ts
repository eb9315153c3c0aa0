import { officeParts } from './office-parts.ts';
import { childElements, elementsNamed, textInside, type XmlElement } from './xml-tree.ts';

/** A sheet as rows; rows that are not there are empty, so that row 1 is the first. */
export interface SheetRows {
  readonly name: string;
  /** What the cells show. */
  readonly rows: readonly (readonly string[])[];
  /** The numbers behind them; null for words. */
  readonly numbers: readonly (readonly (number | null)[])[];
}

/** What the sheets of a workbook say, numbers in the formats of their cells. */
export function rowsOfWorkbook(document: Uint8Array): SheetRows[] {
  const parts = officeParts(document);
  const formats = formatsByStyle(parts.xml('xl/styles.xml'));
  const links = parts.links('xl/workbook.xml');
  return elementsNamed(parts.xml('xl/workbook.xml'), 'sheet').map(({ attributes }) => {
    const [rows, numbers]: [string[][], (number | null)[][]] = [[], []];
    for (const row of elementsNamed(parts.xml(links.get(attributes.get('r:id')!)!.to), 'row')) {
      const at = Number(row.attributes.get('r')) - 1;
      while (rows.length < at) [rows, numbers].forEach((list) => list.push([]));
      const cells = childElements(row, 'c');
      rows.push(cells.map((cell) => shownIn(cell, formats)));
      numbers.push(cells.map(numberIn));
    }
    return { name: attributes.get('name')!, rows, numbers };
  });
}

function formatsByStyle(styles: XmlElement): string[] {
  const codes = new Map(
    elementsNamed(styles, 'numFmt').map(({ attributes }) => [
      attributes.get('numFmtId')!,
      attributes.get('formatCode')!,
    ]),
  );
  const cells = elementsNamed(styles, 'cellXfs')[0]!;
  return childElements(cells, 'xf').map(
    ({ attributes }) => codes.get(attributes.get('numFmtId')!) ?? 'General',
  );
}

function numberIn(cell: XmlElement): number | null {
  const [value] = childElements(cell, 'v');
  return value === undefined ? null : Number(textInside(value));
}

function shownIn(cell: XmlElement, formats: readonly string[]): string {
  const number = numberIn(cell);
  if (number === null)
    return textInside(cell).replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  return shownAs(number, formats[Number(cell.attributes.get('s'))]!);
}

/** A number in one of the formats that our workbooks use, with the true minus sign of our tables. */
function shownAs(number: number, format: string): string {
  const [above, below = `-${above}`, none = above] = format.split(';') as [string, string?, string?];
  const code = number > 0 ? above : number < 0 ? below : none;
  const decimals = /0\.(0+)/.exec(code)?.[1]!.length ?? 0;
  const size = Math.abs(code.endsWith('%') ? number * 100 : number);
  const digits = size.toLocaleString('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const [sign] = /^[+-]/.exec(code) ?? [''];
  return `${sign.replace('-', '−')}${code.includes('£') ? '£' : ''}${digits}${code.endsWith('%') ? '%' : ''}`;
}
