import type { Demand } from '../allocation/demand.ts';
import type { Ledger } from '../figures/ledger.ts';
import { NO_BLOCK } from '../fabric/fabric.ts';
import type { Assignment, Lot } from '../scenario/scenario.ts';
import type { FutureAssumptions } from '../scenario/assumptions.ts';
import { DURATIONS, type Templates } from '../simulate/care-model.ts';
import { sizeBandOf } from './size-band-of.ts';

/** What new packages are like, and who can give such care. */
export interface ModelTemplates {
  readonly templates: Templates;
  readonly canTake: Uint8Array;
  /** By template: the block it lies in under the plan, or `NO_BLOCK`. */
  readonly block: Int32Array;
}

/**
 * New packages are drawn from today's, each as likely as any other (the bootstrap: Efron 1979): place, hours,
 * carers, service and client group come together, as they do in life, and nothing is assumed of how they are
 * distributed. Template i is the package at place i of the `world`'s demand, under every plan that is set
 * against another, so that chance brings all of them the same people; where it lies, in which lot, and who
 * could come so far is by the plan. Lots are by place in the ledger, and packages in no lot come after the last.
 */
export function modelTemplates(
  plan: Pick<Ledger, 'demand' | 'assignment'>,
  lots: readonly Lot[],
  world: Demand,
  future: FutureAssumptions,
): ModelTemplates {
  const count = world.packageCount;
  const block = Int32Array.from(world.order, (index) => plan.demand.blockOfPackage[index]!);
  const { kind, canTake } = kindsWithReach(world, block, plan.demand.isTooFar);
  const arrivals = future.arrivalsPerWeek ?? count / future.meanWeeks;
  return {
    templates: {
      count,
      lot: lotOfTemplates(block, plan.assignment, lots),
      minutes: world.weeklyMinutes,
      kind,
      class: Uint8Array.from(world.weeklyMinutes, sizeBandOf),
      arrivalsPerWeek: new Float64Array(count).fill(arrivals / Math.max(1, count)),
      meanWeeks: new Float64Array(count).fill(future.meanWeeks),
      duration: new Uint8Array(count).fill(DURATIONS.indexOf(future.duration)),
    },
    canTake,
    block,
  };
}

function lotOfTemplates(block: Int32Array, assignment: Assignment, lots: readonly Lot[]): Int16Array {
  const placeOfLot = new Map(lots.map(({ id }, place) => [id as number, place]));
  return Int16Array.from(block, (at) =>
    at === NO_BLOCK ? lots.length : (placeOfLot.get(assignment[at]!) ?? lots.length),
  );
}

/** Where providers go only so far, packages of one kind of care are told apart by whom they are too far from. */
function kindsWithReach(
  { kind, canTake, providerCount }: Demand,
  block: Int32Array,
  isTooFar: Uint8Array | null,
): { kind: Uint16Array; canTake: Uint8Array } {
  if (isTooFar === null) return { kind, canTake };
  const known = new Map<string, number>();
  const rows: Uint8Array[] = [];
  const kindWithReach = Uint16Array.from(block, (at, template) => {
    const care = kind[template]!;
    const can = canTake.slice(care * providerCount, (care + 1) * providerCount);
    if (at !== NO_BLOCK)
      for (let each = 0; each < providerCount; each++)
        if (isTooFar[at * providerCount + each] === 1) can[each] = 0;
    const key = can.join('');
    const same = known.get(key);
    if (same !== undefined) return same;
    known.set(key, rows.length);
    return rows.push(can) - 1;
  });
  const all = new Uint8Array(rows.length * providerCount);
  rows.forEach((row, at) => all.set(row, at * providerCount));
  return { kind: kindWithReach, canTake: all };
}
