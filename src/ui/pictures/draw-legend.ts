import { escapeXml } from '../../io/share/escape-xml.ts';
import { PRINT_COLOURS } from './print-colours.ts';

export interface LegendEntry {
  readonly words: string;
  /** `#RRGGBB`; null for a line of dashes. */
  readonly fill: string | null;
  readonly opacity: number;
  /** The id of a pattern laid over the fill. */
  readonly hatch: string | null;
}

/** How wide a letter is at most, times its height, in the faces that a print may have. */
const LETTER_WIDTH = 0.58;
/** Longer words are cut: the table beside a map has them whole. */
const MOST_LETTERS = 40;

/** What colours and hatching stand for, in as many columns as fit; units are those of the picture. */
export function drawLegend(
  entries: readonly LegendEntry[],
  width: number,
  letters: number,
): { svg: string; height: number } {
  const swatch = letters * 1.4;
  const longest = entries.reduce((most, { words }) => Math.max(most, shorten(words).length), 0);
  const wished = swatch + letters * 0.5 + longest * LETTER_WIDTH * letters + letters;
  const columns = Math.max(1, Math.min(entries.length, Math.floor(width / wished)));
  const rows = Math.ceil(entries.length / columns);
  const line = letters * 1.5;
  const svg = entries
    .map(({ words, fill, opacity, hatch }, at) => {
      const x = Math.round(Math.floor(at / rows) * (width / columns));
      const y = Math.round((at % rows) * line);
      const box = `x="${x + 2}" y="${y + 2}" width="${swatch}" height="${letters}"`;
      const mark =
        fill === null
          ? `<path d="M${x + 2} ${y + letters / 2 + 2}h${swatch}" stroke="${PRINT_COLOURS.zone}" stroke-width="4" stroke-dasharray="14 9"/>`
          : `<rect ${box} fill="${fill}" fill-opacity="${opacity}" stroke="${PRINT_COLOURS.ink}" stroke-width="2"/>` +
            (hatch === null ? '' : `<rect ${box} fill="url(#${hatch})"/>`);
      return `${mark}<text x="${x + swatch + letters * 0.5}" y="${y + letters * 0.9}" font-size="${letters}" fill="${PRINT_COLOURS.ink}">${escapeXml(shorten(words))}</text>`;
    })
    .join('');
  return { svg, height: Math.ceil(rows * line) };
}

function shorten(words: string): string {
  const letters = Array.from(words);
  return letters.length <= MOST_LETTERS
    ? words
    : `${letters
        .slice(0, MOST_LETTERS - 1)
        .join('')
        .trimEnd()}…`;
}
