import { escapeXml } from '../../share/escape-xml.ts';
import { writtenLines } from '../cut-text.ts';

/** The styles of paragraphs, by their ids in the part of styles. */
export type ParagraphStyle =
  | 'Normal'
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Quiet'
  | 'Warning'
  | 'ListBullet'
  | 'Caption'
  | 'TableText'
  | 'TableTextSmall'
  | 'TableTextSmallest'
  | 'TableNote'
  | 'Picture'
  | 'PictureInWords'
  | 'Footer';

/** A paragraph of WordprocessingML; `properties` go on after its style, in the schema's order. */
export function paragraph(style: ParagraphStyle, content: string, properties = ''): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${content}</w:p>`;
}

/** Words in one run; lines that their writer broke stay broken. */
export function run(text: string, isBold = false): string {
  const lines = writtenLines(text).map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:r>${isBold ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : ''}${lines.join('<w:br/>')}</w:r>`;
}

/** A number that the word processor keeps right: `PAGE`, `NUMPAGES`. */
export function field(name: string): string {
  return `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
}
