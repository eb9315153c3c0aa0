import { strToU8, zipSync } from 'fflate';

export interface SheetParts {
  readonly name: string;
  /** What is inside `<worksheet>`: rows as XML, and what else a test needs. */
  readonly xml: string;
  readonly state?: string;
}

export interface BookOptions {
  readonly is1904?: boolean;
  readonly strings?: readonly string[];
  /** Codes of number formats: style 1 is the first. */
  readonly formats?: readonly string[];
}

/** The parts of a workbook by path, as spreadsheets write them. */
export function bookParts(sheets: readonly SheetParts[], options: BookOptions = {}): Record<string, string> {
  const { is1904 = false, strings = [], formats = [] } = options;
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const entries = sheets.map(
    ({ name, state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" ${state ? `state="${state}" ` : ''}r:id="r${at}"/>`,
  );
  const links = sheets.map(
    (_, at) => `<Relationship Id="r${at}" Type="${office}/worksheet" Target="worksheets/sheet${at}.xml"/>`,
  );
  return {
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns:r="${office}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${links.join('')}<Relationship Id="s" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="t" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${at + 164}" formatCode="${code}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${at + 164}"/>`).join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ xml }, at) => [`xl/worksheets/sheet${at}.xml`, `<worksheet>${xml}</worksheet>`]),
    ),
  };
}

export function zipTexts(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** Rows of cells given as text, number (with a style after `@`), or XML. */
export function sheetRows(rows: readonly (readonly string[])[]): string {
  const written = rows.map((cells, at) => {
    const xml = cells.map((cell, column) => cellXml(`${String.fromCharCode(65 + column)}${at + 1}`, cell));
    return `<row r="${at + 1}">${xml.join('')}</row>`;
  });
  return `<sheetData>${written.join('')}</sheetData>`;
}

function cellXml(reference: string, cell: string): string {
  const [, number, style] = /^(-?[\d.]+)@(\d+)$/.exec(cell) ?? [];
  if (number !== undefined) return `<c r="${reference}" s="${style}"><v>${number}</v></c>`;
  if (cell.startsWith('<'))
    return `<c r="${reference}"${cell.startsWith('<v>#') ? ' t="e"' : ''}>${cell}</c>`;
  return cell === '' ? '' : `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`;
}
