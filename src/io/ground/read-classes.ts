import { normalise } from '../tables/columns.ts';
import type { Shape, Table } from '../formats/file-content.ts';

/** The class of one block, such as Urban or Rural, and its district where that is known. */
export interface BlockClass {
  readonly name: string;
  readonly district: string | null;
}

/** Headings that hold a class, best first. */
const CLASS_HEADINGS = [
  'urbanruralflag',
  'urbanrural',
  'ruralurban',
  'class',
  'ruc21nm',
  'ruc21cd',
  'ruc21ind',
  'ruc11',
  'ruc11nm',
  'ruc11cd',
  'ru11ind',
];
const DISTRICT_HEADINGS = /^(lad|ltla)\d*nm$|^(district|districtname|localauthority)$/;
const CODE_HEADINGS = /^(lsoa|oa|msoa)(\d\d)?(cd|code)?$|^(block)?code$|^wd\d\dcd$/;

/** Whether a table says the class of blocks: it has their codes and a column of classes. */
export function looksLikeClasses({ headings }: Table): boolean {
  return (
    findHeading(headings, CLASS_HEADINGS) !== null &&
    headings.some((one) => CODE_HEADINGS.test(normalise(one)))
  );
}

/** Classes by block code, from a table for which `looksLikeClasses` holds. */
export function classesOfTable({ headings, rows }: Table): Map<string, BlockClass> {
  const heading = findHeading(headings, CLASS_HEADINGS);
  const code = headings.findIndex((one) => CODE_HEADINGS.test(normalise(one)));
  const district = headings.findIndex((one) => DISTRICT_HEADINGS.test(normalise(one)));
  const classes = new Map<string, BlockClass>();
  for (const row of heading === null ? [] : rows) {
    const name = nameClass(row[headings.indexOf(heading!)] ?? '');
    if (name !== '' && row[code]) classes.set(row[code], { name, district: row[district] || null });
  }
  return classes;
}

/** Classes of shapes by the codes given beside them; empty where the shapes carry none. */
export function classesOfShapes(shapes: readonly Shape[], codes: readonly string[]): Map<string, BlockClass> {
  const headings = [...new Set(shapes.flatMap(({ properties }) => [...properties.keys()]))];
  const heading = findHeading(headings, CLASS_HEADINGS);
  const district = headings.find((one) => DISTRICT_HEADINGS.test(normalise(one)));
  const classes = new Map<string, BlockClass>();
  shapes.forEach(({ properties }, at) => {
    const name = nameClass(heading === null ? '' : (properties.get(heading) ?? ''));
    if (name !== '')
      classes.set(codes[at]!, { name, district: (district && properties.get(district)) || null });
  });
  return classes;
}

function findHeading(headings: readonly string[], wanted: readonly string[]): string | null {
  for (const one of wanted) {
    const found = headings.find((heading) => normalise(heading) === one);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * Urban or Rural for the names and codes of the Rural Urban Classifications of 2011 (A1 to C2 are urban,
 * D1 to F2 rural) and 2021 (UN1, UF1 urban; RLN1 to RSF1 rural); other words as they are.
 */
function nameClass(written: string): string {
  const value = written.trim();
  if (/^urban\b/i.test(value) || /^(U[NF]1|[ABC][12])$/i.test(value)) return 'Urban';
  if (/^(rural|larger rural|smaller rural)\b/i.test(value) || /^(R[LS][NF]1|[DEF][12])$/i.test(value))
    return 'Rural';
  return value;
}
