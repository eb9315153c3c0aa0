import { decodeText } from './decode-text.ts';
import type { NamedBytes } from './file-content.ts';
import { refuse, type NamedContent } from './named-content.ts';
import { tableOfSheet } from './sheet-table.ts';
import { unzip } from './unzip.ts';
import { readSheet } from './xlsx-sheet.ts';
import { readWorkbook } from './xlsx-workbook.ts';

const PARTS =
  /(^|\/)(workbook\d*\.(xml|xml\.rels|bin)|sharedStrings\d*\.xml|styles\d*\.xml|worksheets\/[^/]+\.xml)$/i;
/** How a file of the kind from before 2007 starts; locked workbooks are wrapped in one. */
const OLD_START = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether a file starts as an old or a locked workbook does. */
export function isOldWorkbook(bytes: Uint8Array): boolean {
  return OLD_START.every((byte, at) => bytes[at] === byte);
}

/**
 * Reads the sheets of an XLSX or XLSM workbook that are in view, each as a table: dates as DD/MM/YYYY,
 * lengths of time as HH:MM:SS, the saved results of formulas. Macros are never looked at. Locked
 * and older workbooks are refused with what to do.
 */
export function readXlsx(file: NamedBytes): readonly NamedContent[] {
  if (isOldWorkbook(file.bytes)) return [refuse(file.name, sayOld(file.bytes))];
  const { files, refusal } = unzip(file.bytes, (path) => PARTS.test(path));
  if (refusal !== null) return [refuse(file.name, refusal)];
  const parts = new Map(files.map(({ name, bytes }) => [name, decodeText(bytes)]));
  const workbook = readWorkbook(parts);
  if (workbook === null) {
    return [
      refuse(file.name, 'This file is not a workbook we can read. Save it as .xlsx, then open it here.'),
    ];
  }
  const contents: NamedContent[] = [];
  for (const { name, path } of workbook.sheets.filter((sheet) => !sheet.isHidden)) {
    const sheetName = `${file.name}, sheet ${name}`;
    const sheet = readSheet(parts.get(path) ?? '', workbook);
    if (sheet === null)
      contents.push(refuse(sheetName, 'This sheet is damaged. Save the workbook again, then open it here.'));
    else if (sheet.rows.length > 0) contents.push(tableOfSheet(sheetName, sheet));
  }
  if (contents.length === 0) {
    contents.push(
      refuse(
        file.name,
        'No sheet in view has anything in it. Show the sheet you need, save, then open it here.',
      ),
    );
  }
  const hidden = workbook.sheets.filter((sheet) => sheet.isHidden).map((sheet) => sheet.name);
  return hidden.length === 0 ? contents : [...contents, sayHiddenSheets(file.name, hidden)];
}

function sayOld(bytes: Uint8Array): string {
  const isLocked = decodeText(bytes).replaceAll('\0', '').includes('EncryptedPackage');
  return isLocked
    ? 'This workbook is locked with a password. Save it again without the password, then open it here.'
    : 'This is an old kind of file. Open it in your spreadsheet, save it as .xlsx, then open it here.';
}

function sayHiddenSheets(file: string, names: readonly string[]): NamedContent {
  const message = `Hidden sheets are left out: ${names.slice(0, 5).join(', ')}. Show them in your spreadsheet and save if you need them.`;
  return { name: file, content: null, issues: [{ file, severity: 'warning', message }] };
}
