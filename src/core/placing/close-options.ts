import type { FillTables } from './fill-tables.ts';
import type { PlacingPart } from './placing-part.ts';
import type { Prices } from './price-part.ts';

/**
 * The options that a better placing could still have. Of each provider's best fill at the prices, the best with an
 * option and the best without it are found from tables made from both ends; where having it loses more than there is
 * between the best placing and the bound, it is closed, and where not having it does, all others of its package are.
 * `most` is what may be lost.
 */
export function closeOptions(
  part: PlacingPart,
  { cost, worth }: Prices,
  { packages, options, rowFrom, gains }: FillTables,
  gain: Float64Array,
  isOpen: Uint8Array,
  most: number,
): Uint8Array {
  const { at, units, firstOption, roomUnits } = part;
  const open = isOpen.slice();
  const keepOnly = (option: number, p: number) => {
    for (let other = firstOption[p]!; other < firstOption[p + 1]!; other++)
      if (other !== option) open[other] = 0;
  };
  roomUnits.forEach((room, its) => {
    const width = room + 1;
    const first = rowFrom[its * (at.length + 1)]!;
    const best = gains[first + room]!;
    /** By units used at the most: what the packages before gain. */
    const before = new Float64Array(width);
    packages[its]!.forEach((p, row) => {
      const option = options[its]![row]!;
      const next = first + (row + 1) * width;
      const size = units[p]!;
      let [withIt, without] = [-Infinity, -Infinity];
      for (let used = 0; used < width; used++) {
        without = Math.max(without, before[used]! + gains[next + room - used]!);
        if (used + size < width) withIt = Math.max(withIt, before[used]! + gains[next + room - used - size]!);
      }
      const gained = isOpen[option] === 1 ? worth[p]! - cost[option]! : -Infinity;
      if (best - withIt - gained > most) open[option] = 0;
      else if (best - without > most) keepOnly(option, p);
      if (gain[option]! <= 0) return;
      for (let used = width - 1; used >= size; used--)
        before[used] = Math.max(before[used]!, before[used - size]! + gain[option]!);
    });
  });
  for (let p = 0; p < at.length; p++) {
    const nobody = firstOption[p + 1]! - 1;
    if (cost[nobody]! - worth[p]! > most) open[nobody] = 0;
  }
  return open;
}
