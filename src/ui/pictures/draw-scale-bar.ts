import { PRINT_COLOURS } from './print-colours.ts';

/** The bar is no longer than this, in units of the picture. */
const LONGEST = 320;

/** A bar of a round length with its words, and an arrow to the north, which is up. */
export function drawScaleBar(
  metresPerUnit: number,
  letters: number,
): { svg: string; width: number; height: number } {
  const metres = roundDown(LONGEST * metresPerUnit);
  const length = Math.round(metres / metresPerUnit);
  const words = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
  const from = LONGEST - length;
  const ink = PRINT_COLOURS.ink;
  const svg =
    `<path d="M${from} 6v14h${length}v-14" fill="none" stroke="${ink}" stroke-width="4"/>` +
    `<text x="${LONGEST}" y="${20 + letters * 1.1}" font-size="${letters}" fill="${ink}" text-anchor="end">${words}</text>` +
    `<path d="M${from - 34} 24v-22m-9 10 9-10 9 10" fill="none" stroke="${ink}" stroke-width="4"/>` +
    `<text x="${from - 34}" y="${20 + letters * 1.1}" font-size="${letters}" fill="${ink}" text-anchor="middle">N</text>`;
  return { svg, width: LONGEST + 60, height: Math.ceil(20 + letters * 1.5) };
}

/** The longest of 1, 2 and 5 times a power of ten that is not longer. */
function roundDown(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres));
  return power * ([5, 2, 1].find((times) => times * power <= metres) ?? 1);
}
