import type { DocumentPart, PackDocument } from '../document.ts';
import type { Pictures } from '../gather-pictures.ts';
import { sayOrigin, sayWarning } from '../say-document.ts';
import { LYING, pageProperties, STANDING, type PageShape } from './page-shape.ts';
import { paragraph, run } from './paragraph.ts';
import { pictureBlocks } from './picture.ts';
import { isWideTable, tableBlocks } from './table.ts';

/** A part, or the heading of a section, which may begin a page. */
type Piece =
  | Exclude<DocumentPart, { kind: 'heading' }>
  | {
      readonly kind: 'heading';
      readonly level: 0 | 1 | 2;
      readonly text: string;
      readonly startsPage?: boolean;
    };

/** Pieces on pages of one shape. */
interface Stretch {
  readonly page: PageShape;
  readonly pieces: Piece[];
}

const HEADING_STYLES = ['Heading1', 'Heading2', 'Heading3'] as const;

/**
 * All that stands on the pages: the title, then the sections. A wide table lies on pages of its own, with
 * what leads to it from its heading on, so that no heading is left behind.
 */
export function bodyXml(document: PackDocument, pictures: Pictures): string {
  const pieces = document.sections.flatMap(({ heading, startsPage, parts }): Piece[] => [
    { kind: 'heading', level: 0, text: heading, startsPage },
    ...parts,
  ]);
  const stretches = stretchesOf(pieces);
  const written = stretches.map(({ page, pieces: own }, at) => {
    const parts = own.flatMap((piece) => blocksOf(piece, page, pictures));
    const blocks = at === 0 ? [...titleBlocks(document), ...parts] : parts;
    const end = pageProperties(page);
    return at === stretches.length - 1 ? blocks.join('') + end : endStretch(blocks, end);
  });
  return written.join('');
}

function titleBlocks(document: PackDocument): string[] {
  return [
    paragraph('Title', run(document.title)),
    ...(document.subtitle === '' ? [] : [paragraph('Subtitle', run(document.subtitle))]),
    paragraph('Quiet', run(sayOrigin(document))),
  ];
}

/** The last paragraph says what the pages up to it are; one of its own could be left alone on a page. */
function endStretch(blocks: readonly string[], end: string): string {
  const last = blocks.at(-1)?.replace('</w:pPr>', () => `${end}</w:pPr>`) ?? '';
  return blocks.slice(0, -1).join('') + last;
}

function stretchesOf(pieces: readonly Piece[]): Stretch[] {
  const lies = pieces.map((piece) => piece.kind === 'table' && isWideTable(piece));
  for (let at = pieces.length - 1; at > 0; at--) {
    if (lies[at] && leadsOn(pieces, at)) lies[at - 1] = true;
  }
  const stretches: Stretch[] = [{ page: STANDING, pieces: [] }];
  pieces.forEach((piece, at) => {
    const page = lies[at] ? LYING : STANDING;
    if (stretches.at(-1)!.page !== page) stretches.push({ page, pieces: [] });
    stretches.at(-1)!.pieces.push(piece);
  });
  return stretches;
}

/** Whether the piece before this one belongs with it: a heading over it, or words under that heading. */
function leadsOn(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1]!;
  if (before.kind === 'heading') return pieces[at]!.kind !== 'heading' || before.level < levelOf(pieces[at]!);
  return (before.kind === 'paragraph' || before.kind === 'list') && pieces[at]!.kind !== 'heading';
}

function levelOf(piece: Piece): number {
  return piece.kind === 'heading' ? piece.level : Number.POSITIVE_INFINITY;
}

function blocksOf(piece: Piece, page: PageShape, pictures: Pictures): string[] {
  switch (piece.kind) {
    case 'heading': {
      const startsPage = piece.startsPage ? '<w:pageBreakBefore/>' : '';
      return [paragraph(HEADING_STYLES[piece.level], run(piece.text), startsPage)];
    }
    case 'paragraph':
      return [paragraphXml(piece.text, piece.tone ?? 'plain')];
    case 'list':
      return piece.items.map((item) => paragraph('ListBullet', run(item)));
    case 'table':
      return tableBlocks(piece, page);
    case 'picture':
      return pictureBlocks(piece, pictures);
  }
}

function paragraphXml(text: string, tone: 'plain' | 'quiet' | 'warning'): string {
  if (tone === 'plain') return paragraph('Normal', run(text));
  return tone === 'quiet' ? paragraph('Quiet', run(text)) : paragraph('Warning', warningXml(text));
}

function warningXml(text: string): string {
  const [word, rest] = sayWarning(text);
  return run(word, true) + run(rest);
}
