import type { TermKind } from '../lot-task.ts';
import type { LotGround } from '../lot-ground.ts';
import type { RunningTerm } from './running-term.ts';

/** Minutes of zones outside the lot that has most of each, kept as a table of zone by lot. */
export function runZones(
  { task, isIn }: LotGround,
  { zoneCount, rows, minutes }: Extract<TermKind, { kind: 'zones' }>,
  lotOf: Int16Array,
): RunningTerm {
  const { blockCount, lotCount, held } = task;
  const all = new Float64Array(zoneCount * lotCount);
  /** Of these, what is not held. */
  const loose = new Float64Array(zoneCount * lotCount);
  /** By zone: the cell of the lot that has most of it. */
  const main = new Uint32Array(zoneCount);
  const total = new Float64Array(zoneCount);
  let value = 0;

  /** The main cell once `shifted` minutes went from one cell to another. */
  const mainAfter = (zone: number, from: number, to: number, shifted: number): number => {
    const hasMore = (cell: number, than: number): boolean => {
      const more = minutesAfter(all, cell) - minutesAfter(all, than);
      return more > 0 || (more === 0 && minutesAfter(loose, cell) > minutesAfter(loose, than));
    };
    const minutesAfter = (table: Float64Array, cell: number): number =>
      table[cell]! + (cell === to ? shifted : cell === from ? -shifted : 0);
    if (main[zone] !== from) return hasMore(to, main[zone]!) ? to : main[zone]!;
    let most = zone * lotCount;
    for (let cell = most + 1; cell < (zone + 1) * lotCount; cell++) if (hasMore(cell, most)) most = cell;
    return most;
  };

  const changeOfZone = (zone: number, from: number, to: number, shifted: number): number => {
    const cell = mainAfter(zone, from, to, shifted);
    const inMain = loose[cell]! + (cell === to ? shifted : cell === from ? -shifted : 0);
    return loose[main[zone]!]! - inMain;
  };

  return {
    value: () => value,
    change(block, from, to) {
      let change = 0;
      for (let at = rows.offsets[block]!; at < rows.offsets[block + 1]!; at++) {
        const base = rows.targets[at]! * lotCount;
        change += changeOfZone(rows.targets[at]!, base + from, base + to, minutes[at]!);
      }
      return change;
    },
    move(block, from, to) {
      for (let at = rows.offsets[block]!; at < rows.offsets[block + 1]!; at++) {
        const zone = rows.targets[at]!;
        const [fromCell, toCell] = [zone * lotCount + from, zone * lotCount + to];
        const next = mainAfter(zone, fromCell, toCell, minutes[at]!);
        value += changeOfZone(zone, fromCell, toCell, minutes[at]!);
        all[fromCell]! -= minutes[at]!;
        loose[fromCell]! -= minutes[at]!;
        all[toCell]! += minutes[at]!;
        loose[toCell]! += minutes[at]!;
        main[zone] = next;
      }
    },
    restart() {
      all.fill(0);
      loose.fill(0);
      total.fill(0);
      for (let block = 0; block < blockCount; block++) {
        if (lotOf[block]! < 0 || isIn[block] === 0) continue;
        for (let at = rows.offsets[block]!; at < rows.offsets[block + 1]!; at++) {
          const zone = rows.targets[at]!;
          const cell = zone * lotCount + lotOf[block]!;
          all[cell]! += minutes[at]!;
          if (held?.[block] === 1) continue;
          loose[cell]! += minutes[at]!;
          total[zone]! += minutes[at]!;
        }
      }
      value = 0;
      for (let zone = 0; zone < zoneCount; zone++) {
        main[zone] = zone * lotCount;
        main[zone] = mainAfter(zone, main[zone]!, -1, 0);
        value += total[zone]! - loose[main[zone]!]!;
      }
    },
  };
}
