import { escapeXml } from '../../share/escape-xml.ts';
import { writtenLines } from '../cut-text.ts';
import { PAGE_COLOURS } from '../page-colours.ts';
import { sayWarning } from '../say-document.ts';
import { units } from './slide-shape.ts';
import { faceOfWords, ITEM_INDENT, spaceUnder, type SlideWords } from './slide-words.ts';

/** How a run of words looks; what is not said is the master's. */
export interface RunLook {
  /** Points. */
  readonly size?: number;
  readonly isBold?: boolean;
  /** As Office writes it. */
  readonly colour?: string;
}

/** Words in British English; lines that their writer broke stay broken. */
export function runXml(text: string, { size, isBold, colour }: RunLook = {}): string {
  const look = [
    ' lang="en-GB"',
    size === undefined ? '' : ` sz="${Math.round(size * 100)}"`,
    isBold === undefined ? '' : ` b="${isBold ? 1 : 0}"`,
    ' dirty="0"',
  ].join('');
  const fill = colour === undefined ? '' : `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  return writtenLines(text)
    .map((line) => `<a:r><a:rPr${look}>${fill}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r>`)
    .join(`<a:br><a:rPr${look}/></a:br>`);
}

/** Paragraphs of a slide where plain words have the size given, in points. */
export function wordsXml(words: readonly SlideWords[], size: number): string {
  return words.map((own) => paragraphXml(own, size)).join('');
}

function paragraphXml({ role, text }: SlideWords, size: number): string {
  const face = faceOfWords(role, size);
  const space = `<a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${spaceUnder(role, size) * 100}"/></a:spcAft>`;
  const indent = units(ITEM_INDENT);
  const properties =
    role === 'item'
      ? `<a:pPr marL="${indent}" indent="-${indent}">${space}<a:buFont typeface="Arial"/><a:buChar char="•"/></a:pPr>`
      : `<a:pPr marL="0" indent="0">${space}<a:buNone/></a:pPr>`;
  return `<a:p>${properties}${runsXml(role, text, face)}</a:p>`;
}

function runsXml(role: SlideWords['role'], text: string, face: RunLook): string {
  if (role === 'warning') {
    const [word, rest] = sayWarning(text);
    return runXml(word, { ...face, isBold: true, colour: PAGE_COLOURS.warningLine }) + runXml(rest, face);
  }
  if (role === 'quiet' || role === 'note') return runXml(text, { ...face, colour: PAGE_COLOURS.quiet });
  return runXml(text, face);
}
