import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { cutBlocks } from '../../src/core/edits/cut-blocks.ts';
import { deleteLot } from '../../src/core/edits/delete-lot.ts';
import type { Edited } from '../../src/core/edits/edited.ts';
import { renameLot } from '../../src/core/edits/rename-lot.ts';
import { moveBlocks } from '../../src/core/edits/assign-blocks.ts';
import type { BlockIndex, Fabric } from '../../src/core/fabric/fabric.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import { activeScenario } from '../../src/store/active-scenario.ts';
import { anOpenPlanner, aShelf } from '../store/a-planner.ts';
import type { BenchArea } from './open-areas.ts';
import { benchCase, medianMilliseconds, percentile, type BenchCase } from './time.ts';
import { figuresTheUsualWay } from './usual-way.ts';

const TIMES = 15;
const STROKE_BLOCKS = 150;

/**
 * Undoing a gesture of each kind, in the store, to all figures, the packages in need and the top of the
 * legend; against a copy of the whole plan put back and every figure worked out anew.
 */
export async function undoEdits(area: BenchArea): Promise<BenchCase[]> {
  const { dataset, fabric, scenario } = area;
  const said = { issues: [], reports: [], postcodes: null, decisions: new Map() };
  const { planner } = await anOpenPlanner({
    openArea: async () => ({ dataset, fabric, scenarios: [scenario], ...said }),
    shelf: { ...aShelf(), keepPlans: async () => undefined },
  });

  const undoCase = (what: string, edit: (plan: Scenario, over: Fabric) => Edited): BenchCase => {
    const taken: number[] = [];
    for (let turn = 0; turn < TIMES; turn++) {
      if (!planner.getState().commit(what, (plan, { fabric: over }) => edit(plan, over)))
        throw new Error(planner.getState().announcement);
      const begun = performance.now();
      planner.getState().undo();
      taken.push(performance.now() - begun);
    }
    planner.getState().redo();
    const edited = activeScenario(planner.getState())!.scenario;
    planner.getState().undo();
    const usual = medianMilliseconds(1, () => undoTheUsualWay(area, edited));
    return benchCase(`undo of ${what}: ${area.name}, in the store`, 'ms', percentile(taken, 0.5), usual);
  };

  const [first, second] = scenario.lots;
  const last = scenario.lots.at(-1)!;
  const stroke = new Map(
    Array.from({ length: STROKE_BLOCKS }, (_, at) => [(at * 5) as BlockIndex, last.id] as const),
  );
  const line = acrossTheMiddle(fabric);
  return [
    undoCase(`a stroke over ${STROKE_BLOCKS} blocks`, (plan, over) => moveBlocks(plan, over, stroke)),
    undoCase('a new name', (plan) => renameLot(plan, first!.id, 'Another name')),
    undoCase('deleting a lot', (plan, over) => deleteLot(plan, over, second!.id)),
    undoCase('a cut', (plan, over) => cutBlocks(plan, over, { line, closed: false })),
  ];
}

/** A whole copy of the plan put back; where blocks were cut, the packages are counted again polygon by polygon. */
function undoTheUsualWay(area: BenchArea, edited: Scenario): unknown {
  const { packages, blocks } = area.dataset;
  const restored = structuredClone(area.scenario);
  const cut = new Set(edited.cuts.map(({ block }) => block));
  for (const { geometry } of blocks.filter(({ code }) => cut.has(code))) {
    for (let index = 0; index < packages.count; index++) {
      const at = [packages.longitudes[index]!, packages.latitudes[index]!];
      if (!Number.isNaN(at[0])) booleanPointInPolygon(at, geometry);
    }
  }
  return figuresTheUsualWay(area, restored);
}

/** A bent line from the middle of the area, through some ten blocks to the east of it. */
function acrossTheMiddle({ bounds, count }: Fabric): [number, number][] {
  const middleOf = (valueOf: (block: number) => number) =>
    percentile(
      Array.from({ length: count }, (_, block) => valueOf(block)),
      0.5,
    );
  const [lng, lat] = [middleOf((block) => bounds[block * 4]!), middleOf((block) => bounds[block * 4 + 1]!)];
  const width = middleOf((block) => bounds[block * 4 + 2]! - bounds[block * 4]!);
  return [0, 5, 10].map((steps) => [lng + steps * width, lat + (steps === 5 ? width / 5 : 0)]);
}
