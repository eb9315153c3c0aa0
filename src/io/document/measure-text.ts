import { cutText, writtenLines } from './cut-text.ts';

/** Thousandths of the type's size, from the space to the tilde: Arial's, which Helvetica and Liberation Sans share. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const SPACE = 32;
/** Letters of other alphabets are taken to be as wide as a wide one of ours, pictures and Chinese as a square. */
const OTHER_WIDTH = 667;
const SQUARE_WIDTH = 1300;
const FIRST_SQUARE = 0x2e80;
/** Bold letters are wider; all have a little to spare for fonts that stand in. */
const [PLAIN_SPARE, BOLD_SPARE] = [1.03, 1.1];

/** The type in which words are set: its size in points. */
export interface TypeFace {
  readonly size: number;
  readonly isBold?: boolean;
}

/** How wide words are on one line, in points; rather too wide than too narrow. */
export function textWidth(text: string, { size, isBold = false }: TypeFace): number {
  let thousandths = 0;
  for (const letter of text) thousandths += letterWidth(letter.codePointAt(0)!);
  return (thousandths / 1000) * size * (isBold ? BOLD_SPARE : PLAIN_SPARE);
}

/**
 * Words as lines no wider than so many points, broken as Office does: where their writer broke them, after
 * spaces and hyphens, and anywhere in a word that is wider than the line. Put together they are the words.
 */
export function wrapText(text: string, width: number, face: TypeFace): string[] {
  const written = writtenLines(text);
  return written.flatMap((line, at) => {
    const lines = wrapLine(line, width, face);
    if (at < written.length - 1) lines[lines.length - 1] += '\n';
    return lines;
  });
}

/** Words cut so that they take no more lines than said. */
export function cutToLines(text: string, width: number, face: TypeFace, most: number): string {
  const lines = wrapText(text, width, face);
  if (lines.length <= most) return text;
  return cutText(text, Math.max(1, lines.slice(0, most).join('').length - 2));
}

/** Pieces that stay on one line, each with the space after it. */
export function wordsOf(text: string): string[] {
  return text.match(/\s+|[^\s-]*-+|[^\s-]+\s?/g) ?? [];
}

function wrapLine(text: string, width: number, face: TypeFace): string[] {
  const lines: string[] = [];
  let [line, filled] = ['', 0];
  const end = () => {
    lines.push(line);
    [line, filled] = ['', 0];
  };
  for (const word of wordsOf(text)) {
    const wide = textWidth(word.trimEnd(), face);
    if (filled + wide > width && line !== '') end();
    if (wide <= width) {
      [line, filled] = [line + word, filled + textWidth(word, face)];
      continue;
    }
    for (const letter of word) {
      const letterWide = textWidth(letter, face);
      if (filled + letterWide > width && line !== '') end();
      [line, filled] = [line + letter, filled + letterWide];
    }
  }
  end();
  return lines;
}

function letterWidth(code: number): number {
  if (code >= FIRST_SQUARE) return SQUARE_WIDTH;
  return WIDTHS[code - SPACE] ?? OTHER_WIDTH;
}
