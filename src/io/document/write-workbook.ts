import { escapeXml } from '../share/escape-xml.ts';
import type { DocumentTable } from './document.ts';
import { documentProperties, PROPERTIES_LINKS } from './document-properties.ts';
import { packOffice, RELATIONSHIPS, type OfficePart } from './office-package.ts';
import { cellStyles } from './xlsx/cell-styles.ts';
import { HEAD_ROW, sheetXml } from './xlsx/sheet-xml.ts';
import { sheetNames } from './xlsx/sheet-names.ts';

/** A table and what its sheet is called, as far as Excel allows. */
export interface WorkbookSheet {
  readonly name: string;
  readonly table: DocumentTable;
}

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * Tables as an Excel workbook (Office Open XML, ECMA-376, transitional): a list of what is in it, then a sheet
 * for each table. Numbers are numbers, shown as the tables show them; all else is words, and nothing is a
 * formula. The same tables give the same bytes.
 */
export function writeWorkbook(sheets: readonly WorkbookSheet[], title: string): Uint8Array {
  const names = sheetNames(['Contents', ...sheets.map(({ name }) => name)]);
  const references = names.map((name) => escapeXml(`'${name.replaceAll("'", "''")}'`));
  const styles = cellStyles();
  const links = sheets.map((_, at) => ({ row: HEAD_ROW + 1 + at, to: `${references[at + 1]}!A1` }));
  const contents = [
    sheetXml(contentsTable(sheets, names.slice(1), title), styles, { links, isChosen: true }),
    ...sheets.map(({ table }) => sheetXml(table, styles)),
  ];
  const sheetParts = contents.map((content, at): OfficePart => ({
    path: `xl/worksheets/sheet${at + 1}.xml`,
    contentType: `${TYPES}.worksheet+xml`,
    content,
  }));
  const main: OfficePart = {
    path: 'xl/workbook.xml',
    contentType: `${TYPES}.sheet.main+xml`,
    content: workbookXml(names, references),
    links: [
      ...sheetParts.map(({ path }, at) => ({
        id: `rIdSheet${at + 1}`,
        type: `${RELATIONSHIPS}/worksheet`,
        to: path,
      })),
      { id: 'rIdStyles', type: `${RELATIONSHIPS}/styles`, to: 'xl/styles.xml' },
    ],
  };
  const stylesPart = { path: 'xl/styles.xml', contentType: `${TYPES}.styles+xml`, content: styles.xml() };
  return packOffice(
    [{ id: 'rIdWorkbook', type: `${RELATIONSHIPS}/officeDocument`, to: main.path }, ...PROPERTIES_LINKS],
    [main, stylesPart, ...sheetParts, ...documentProperties({ title })],
  );
}

function contentsTable(
  sheets: readonly WorkbookSheet[],
  names: readonly string[],
  title: string,
): DocumentTable {
  return {
    title,
    columns: [
      { name: 'Sheet', align: 'start' },
      { name: 'Table', align: 'start' },
    ],
    rows: sheets.map(({ table }, at) => [{ text: names[at]! }, { text: table.title }]),
    notes: [],
  };
}

function workbookXml(names: readonly string[], references: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rIdSheet${at + 1}"/>`,
  );
  const titles = references.map(
    (reference, at) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${reference}!$${HEAD_ROW}:$${HEAD_ROW}</definedName>`,
  );
  return [
    `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView activeTab="0"/></bookViews>`,
    `<sheets>${sheets.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`,
  ].join('');
}
