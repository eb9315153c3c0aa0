import { officeParts } from './office-parts.ts';
import { childElements, elementsOf, type XmlElement } from './xml-tree.ts';

/**
 * What would make Office offer to repair a document: XML that is not well formed, parts without a type or that
 * nothing leads to, links to nothing, ids used twice, folders in the zip, and elements in a wrong order.
 */
export function packageFaults(document: Uint8Array): string[] {
  const parts = officeParts(document);
  const types = childElements(parts.xml('[Content_Types].xml'));
  const valuesOf = (name: string, attribute: string): string[] =>
    types.filter((type) => type.name === name).map((type) => type.attributes.get(attribute)!);
  const [typed, endings] = [valuesOf('Override', 'PartName'), valuesOf('Default', 'Extension')];
  const faults: string[] = [];
  if (parts.paths[0] !== '[Content_Types].xml') faults.push('The types do not come first');
  for (const path of typed)
    if (!parts.paths.includes(path.slice(1))) faults.push(`A type for no part: ${path}`);
  faults.push(...twice(typed).map((path) => `Two types for ${path}`));
  const reached = new Set(['[Content_Types].xml']);
  for (const path of ['', ...parts.paths]) {
    for (const [, { to }] of parts.links(path)) {
      if (!parts.paths.includes(to)) faults.push(`${path} leads to ${to}, which is not there`);
      reached.add(to);
    }
  }
  for (const path of parts.paths) {
    if (path.endsWith('/')) faults.push(`A folder: ${path}`);
    const isLinks = path.endsWith('.rels');
    if (!isLinks && !reached.has(path)) faults.push(`Nothing leads to ${path}`);
    if (!isLinks && !typed.includes(`/${path}`) && path.endsWith('.xml') && path !== '[Content_Types].xml')
      faults.push(`No type: ${path}`);
    if (!endings.includes(path.slice(path.lastIndexOf('.') + 1)))
      faults.push(`No type for the ending of ${path}`);
    if (path.endsWith('.png')) continue;
    faults.push(...partFaults(parts.xml(path), parts.links(path)).map((fault) => `${path}: ${fault}`));
  }
  return faults;
}

const SHAPE_IDS = ['p:cNvPr', 'wp:docPr'];

function partFaults(root: XmlElement, links: ReadonlyMap<string, unknown>): string[] {
  const elements = [...elementsOf(root)];
  const ids = elements
    .filter(({ name }) => SHAPE_IDS.includes(name))
    .map(({ attributes }) => attributes.get('id')!);
  const linkIds = elements
    .filter(({ name }) => name === 'Relationship')
    .map(({ attributes }) => attributes.get('Id')!);
  const dangling = elements.flatMap(({ attributes }) =>
    ['r:id', 'r:embed'].flatMap((name) => {
      const id = attributes.get(name);
      return id === undefined || links.has(id) ? [] : [`${id} leads nowhere`];
    }),
  );
  return [
    ...twice(ids).map((id) => `two shapes have the id ${id}`),
    ...twice(linkIds).map((id) => `two links have the id ${id}`),
    ...dangling,
    ...elements.flatMap(orderFaults),
  ];
}

/** The order that the schemas ask for inside elements where Office insists on it (ECMA-376, part 1, annex A). */
const ORDERS: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore numPr pBdr shd spacing ind contextualSpacing jc outlineLvl rPr sectPr',
  'w:rPr': 'rFonts b bCs i color sz szCs lang',
  'w:tblPr': 'tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tc': 'tcPr p',
  'w:tcPr': 'tcW tcBorders shd',
  'w:tcBorders': 'top left bottom right',
  'w:pBdr': 'top left bottom right',
  'w:sectPr': 'footerReference type pgSz pgMar',
  'w:style': 'name basedOn next uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr',
  'w:lvl': 'start numFmt pStyle lvlText lvlJc pPr',
  'w:settings': 'zoom defaultTabStop compat themeFontLang decimalSymbol listSeparator',
  'wp:inline': 'extent docPr cNvGraphicFramePr graphic',
  'p:presentation': 'sldMasterIdLst notesMasterIdLst sldIdLst sldSz notesSz defaultTextStyle',
  'p:sldMaster': 'cSld clrMap sldLayoutIdLst txStyles',
  'p:sldLayout': 'cSld clrMapOvr',
  'p:sld': 'cSld clrMapOvr',
  'p:sp': 'nvSpPr spPr txBody',
  'p:spPr': 'xfrm prstGeom noFill solidFill ln',
  'p:txBody': 'bodyPr lstStyle p',
  'p:graphicFrame': 'nvGraphicFramePr xfrm graphic',
  'p:pic': 'nvPicPr blipFill spPr',
  'a:p': 'pPr r br fld endParaRPr',
  'a:pPr': 'lnSpc spcBef spcAft buFont buNone buChar defRPr',
  'a:lvl1pPr': 'lnSpc spcBef spcAft buFont buNone buChar defRPr',
  'a:defRPr': 'solidFill latin ea cs',
  'a:tcPr': 'lnL lnR lnT lnB noFill solidFill',
  'a:tbl': 'tblPr tblGrid tr',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData hyperlinks pageMargins pageSetup headerFooter',
  workbook: 'bookViews sheets definedNames',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles',
  font: 'b u sz color name family',
  border: 'left right top bottom diagonal',
};
/** In these, runs, breaks and fields stand in any order. */
const MIXED = ['a:r', 'a:br', 'a:fld'];

function orderFaults(element: XmlElement): string[] {
  const order = ORDERS[element.name]?.split(' ');
  if (order === undefined) return [];
  const names = childElements(element)
    .map(({ name }) => name)
    .filter((name) => element.name !== 'a:p' || !MIXED.includes(name))
    .map((name) => name.slice(name.indexOf(':') + 1));
  const unknown = names.filter((name) => !order.includes(name)).map((name) => `${name} in ${element.name}?`);
  const places = names.map((name) => order.indexOf(name));
  const isWrong = places.some((place, at) => at > 0 && place < places[at - 1]!);
  return isWrong ? [...unknown, `${element.name} has a wrong order: ${names.join(' ')}`] : unknown;
}

function twice(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}
