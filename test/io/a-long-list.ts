const HEADINGS = `pcds,${'other,'.repeat(400)}lat,long`;
const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

/**
 * Some 20 MB of postcodes as the National Statistics Postcode Lookup has them, from `SW1 0AA` on; the
 * one of the last row has no place. `rows` is how many it has.
 */
export function aLongList(): { text: string; rows: number } {
  const rows = 6000;
  const lines = Array.from({ length: rows }, (_, at) => {
    const inward = `${Math.floor(at / 400) % 10}${LETTERS[Math.floor(at / 20) % 20]}${LETTERS[at % 20]}`;
    const postcode = `SW${1 + Math.floor(at / 4000)} ${inward}`;
    return `"${postcode}",${others(at)}${at === rows - 1 ? 99.999999 : 51.4},-0.2`;
  });
  return { text: [HEADINGS, ...lines].join('\n'), rows };
}

/** Columns that nobody looks at, as the directories have dozens of. */
function others(row: number): string {
  let cells = '';
  for (let at = 0; at < 400; at++) cells += `E${10_000_000 + ((row * 7919 + at * 104_729) % 1e7)},`;
  return cells;
}
