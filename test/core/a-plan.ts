import type { Dataset } from '../../src/core/dataset/dataset.ts';
import type { Fabric } from '../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../src/core/fabric/weave-fabric.ts';
import type { LngLat } from '../../src/core/geometry/lng-lat.ts';
import { NO_LOT, type Scenario } from '../../src/core/scenario/scenario.ts';
import { aDataset, blocksCalled, type PackageWords } from './a-dataset.ts';
import { aScenario } from './a-scenario.ts';
import { cornerAt } from './drawing.ts';

/** A plan drawn as text: each cell is a block of its own, shown by the number of its lot; `-` is in no lot, `.` outside. */
export interface DrawnPlan {
  readonly dataset: Dataset;
  readonly fabric: Fabric;
  readonly scenario: Scenario;
  /** A plan over the same ground, whatever its cuts, as text; `?` for a cell that several lots share. */
  drawn(scenario: Scenario): string;
}

/** `aPlan('1122/1122')`: two lots of four blocks each. */
export function aPlan(text: string, packages: readonly PackageWords[] = []): DrawnPlan {
  const rows = text.split('/');
  const letter = (x: number, y: number) => String.fromCodePoint(0x100 + y * 64 + x);
  const blocks = rows.map((row, y) =>
    [...row].map((cell, x) => (cell === '.' ? '.' : letter(x, y))).join(''),
  );
  const dataset = aDataset({ blocks: blocks.join('/'), packages });
  const fabric = weaveFabric(dataset);
  const lots = [...new Set(text.replaceAll(/[^1-9]/g, ''))].toSorted();
  const ownOf = (lot: string) =>
    rows.flatMap((row, y) => [...row].flatMap((cell, x) => (cell === lot ? [letter(x, y)] : []))).join('');
  let words = aScenario(dataset);
  for (const lot of lots) words = words.withLot(`Lot ${lot}`, ownOf(lot));
  const lotAt = (scenario: Scenario, code: string) => {
    const [ground] = blocksCalled(dataset, code);
    const cut = scenario.cuts.findIndex(({ block }) => block === code);
    const before = scenario.cuts
      .slice(0, Math.max(0, cut))
      .reduce((sum, { pieces }) => sum + pieces.length - 1, 0);
    const others = cut < 0 ? 0 : scenario.cuts[cut]!.pieces.length - 1;
    const start = fabric.count + before;
    const all = [scenario.assignment[ground!]!, ...scenario.assignment.slice(start, start + others)];
    if (all.some((lot) => lot !== all[0])) return '?';
    return all[0] === NO_LOT ? '-' : String(all[0]);
  };
  const drawn = (scenario: Scenario) =>
    blocks
      .map((row) => [...row].map((code) => (code === '.' ? '.' : lotAt(scenario, code))).join(''))
      .join('/');
  return { dataset, fabric, scenario: words.scenario, drawn };
}

/** A line in cells from the north-west corner of a drawing, east then south: `'3,1 4.5,1'`. */
export function atCells(line: string): LngLat[] {
  return line.split(' ').map((place) => cornerAt(...(place.split(',').map(Number) as [number, number])));
}
