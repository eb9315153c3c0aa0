import { expect, test } from 'vitest';
import { bestFill, cellsOf, emptyTables, fillTables } from '../../../src/core/placing/fill-tables.ts';
import { placingPart, type PlacingPart } from '../../../src/core/placing/placing-part.ts';
import { placingTask } from '../../../src/core/placing/placing-task.ts';
import { splitTask } from '../../../src/core/placing/split-task.ts';
import { seeded } from '../seeded.ts';
import { aRandomSize, aRandomTask } from './a-random-task.ts';

function aPart(seed: number): PlacingPart | null {
  const { demand, offers, assignment } = aRandomTask(seed, { ...aRandomSize(seed), packages: 9 });
  const task = placingTask(demand, offers, assignment);
  const places = splitTask(task)[0];
  return places ? placingPart(task, places) : null;
}

/** The most that some packages gain within so many units, by trying every choice of them. */
function mostByTrying(items: readonly { size: number; gain: number }[], room: number): number {
  let most = 0;
  for (let chosen = 0; chosen < 1 << items.length; chosen++) {
    const some = items.filter((_, at) => (chosen >>> at) & 1);
    const size = some.reduce((sum, item) => sum + item.size, 0);
    if (size <= room)
      most = Math.max(
        most,
        some.reduce((sum, item) => sum + item.gain, 0),
      );
  }
  return most;
}

test('tables hold the most that packages from each position on can gain in each room', () => {
  let looked = 0;
  for (let seed = 0; seed < 25; seed++) {
    const part = aPart(seed);
    if (part === null) continue;
    const random = seeded(seed);
    const gain = Float64Array.from(part.store, () => Math.round(random() * 20) - 4);
    const tables = emptyTables(part);
    expect(tables.gains).toHaveLength(cellsOf(part));
    fillTables(part, tables, gain);
    part.roomUnits.forEach((room, store) => {
      const itemsFrom = (from: number) =>
        [...tables.packages[store]!].flatMap((p, row) =>
          p >= from ? [{ size: part.units[p]!, gain: gain[tables.options[store]![row]!]! }] : [],
        );
      for (const from of [0, Math.floor(part.at.length / 2), part.at.length])
        for (const left of [room, Math.floor(room / 2), 0]) {
          const row = tables.rowFrom[store * (part.at.length + 1) + from]!;
          expect(tables.gains[row + left]).toBe(mostByTrying(itemsFrom(from), left));
          looked++;
        }
      const { gained, chosen } = bestFill(part, tables, store);
      expect(gained).toBe(mostByTrying(itemsFrom(0), room));
      expect(chosen.reduce((sum, option) => sum + gain[option]!, 0)).toBe(gained);
      const size = chosen.reduce((sum, option) => {
        const p = part.firstOption.findLastIndex((first) => first <= option);
        return sum + part.units[p]!;
      }, 0);
      expect(size).toBeLessThanOrEqual(room);
    });
  }
  expect(looked).toBeGreaterThan(300);
});
