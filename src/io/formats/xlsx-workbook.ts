import { attributeOf, walkXml } from './walk-xml.ts';
import { numberFormatOf, type NumberFormat } from './xlsx-number.ts';

/** What the sheets of a workbook share. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** True where days are counted from 1904, as old Macs do. */
  readonly is1904: boolean;
  /** Texts that cells name by their number. */
  readonly strings: readonly string[];
  /** How numbers are shown, by the style that a cell names. */
  readonly formats: readonly NumberFormat[];
}

interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** Where the sheet is in the zip. */
  readonly path: string;
}

/** The longest text that a spreadsheet lets a cell hold. */
export const MOST_CHARACTERS = 32_767;
const MOST_FORMAT_CHARACTERS = 255;

/** The workbook of an XLSX file from its parts by path; null where there is none that can be read. */
export function readWorkbook(parts: ReadonlyMap<string, string>): Workbook | null {
  const path = [...parts.keys()].find((candidate) => /(^|\/)workbook\d*\.xml$/i.test(candidate));
  if (path === undefined) return null;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const links = readLinks(parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`) ?? '', folder);
  const sheets: SheetEntry[] = [];
  const listed = new Set<string>();
  let is1904 = false;
  const isWhole = walkXml(parts.get(path)!, {
    ...SILENT,
    open: (name, attributes) => {
      if (name === 'workbookPr') is1904 = /^(1|true)$/.test(attributeOf(attributes, 'date1904') ?? '');
      if (name !== 'sheet') return;
      const link = links.get(attributeOf(attributes, 'id') ?? '');
      // No sheet is read twice, however often a file lists it.
      if (link === undefined || !link.type.endsWith('/worksheet') || listed.has(link.path)) return;
      listed.add(link.path);
      const state = attributeOf(attributes, 'state') ?? 'visible';
      const sheetName = attributeOf(attributes, 'name') ?? `Sheet ${sheets.length + 1}`;
      sheets.push({ name: sheetName, isHidden: state !== 'visible', path: link.path });
    },
  });
  const partOfType = (type: string): string => {
    const link = [...links.values()].find((candidate) => candidate.type.endsWith(type));
    return parts.get(link?.path ?? '') ?? '';
  };
  if (!isWhole) return null;
  return {
    sheets,
    is1904,
    strings: readStrings(partOfType('/sharedStrings')),
    formats: readFormats(partOfType('/styles')),
  };
}

/** Puts right the characters that XLSX writes as `_x000D_`. */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-f]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}

const SILENT = { open: () => {}, close: () => {}, text: () => {} };

interface Link {
  readonly type: string;
  readonly path: string;
}

function readLinks(xml: string, folder: string): ReadonlyMap<string, Link> {
  const links = new Map<string, Link>();
  walkXml(xml, {
    ...SILENT,
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const target = attributeOf(attributes, 'Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : folder + target.replace(/^\.\//, '');
      links.set(attributeOf(attributes, 'Id') ?? '', { type: attributeOf(attributes, 'Type') ?? '', path });
    },
  });
  return links;
}

/** The texts, each put together from its runs; what is there to help with reading Japanese is left out. */
function readStrings(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isPhonetic = false;
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
      if (name === 't') isText = !isPhonetic;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') strings.push(unescapeText(text.slice(0, MOST_CHARACTERS)));
    },
  });
  return strings;
}

function readFormats(xml: string): NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isCellStyle = false;
  walkXml(xml, {
    ...SILENT,
    open: (name, attributes) => {
      if (name === 'numFmt') {
        codes.set(
          Number(attributeOf(attributes, 'numFmtId')),
          (attributeOf(attributes, 'formatCode') ?? '').slice(0, MOST_FORMAT_CHARACTERS),
        );
      }
      if (name === 'cellXfs') isCellStyle = true;
      if (name !== 'xf' || !isCellStyle) return;
      const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
      formats.push(numberFormatOf(id, codes.get(id)));
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return formats;
}
