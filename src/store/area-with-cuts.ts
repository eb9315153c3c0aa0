import { cutFabric } from '../core/fabric/cut-fabric.ts';
import { cutFinder } from '../core/fabric/cut-finder.ts';
import { createBlockFinder, type BlockFinder } from '../core/fabric/block-finder.ts';
import type { Dataset } from '../core/dataset/dataset.ts';
import type { Cuts } from '../core/fabric/cuts.ts';
import type { Fabric } from '../core/fabric/fabric.ts';
import type { Area } from './planner.ts';

/** The area with the blocks of a plan that has these cuts; the very same object where it has them already. */
export function areaWithCuts(area: Area, cuts: Cuts): Area {
  if (area.fabric.cuts === cuts || (cuts.length === 0 && area.fabric === area.ground)) return area;
  return { ...area, ...wovenWith(area, cuts) };
}

interface Woven {
  readonly fabric: Fabric;
  readonly finder: BlockFinder;
}

/** Fabrics already woven, by ground and cuts: undo, redo and changing scenario come back to the same cuts. */
const known = new WeakMap<Fabric, WeakMap<Cuts, Woven>>();

function wovenWith({ dataset, ground }: Area, cuts: Cuts): Woven {
  const ofGround = known.get(ground) ?? new WeakMap<Cuts, Woven>();
  known.set(ground, ofGround);
  const woven = ofGround.get(cuts) ?? weave(dataset, ground, cuts);
  ofGround.set(cuts, woven);
  return woven;
}

function weave(dataset: Area['dataset'], ground: Fabric, cuts: Cuts): Woven {
  const fabric = cutFabric(dataset, ground, cuts);
  return {
    fabric,
    finder: fabric === ground ? groundFinder(ground) : cutFinder(groundFinder(ground), fabric),
  };
}

const groundFinders = new WeakMap<Fabric, BlockFinder>();

/** The finder over the blocks as imported, made once. */
function groundFinder(ground: Fabric): BlockFinder {
  const finder = groundFinders.get(ground) ?? createBlockFinder(ground);
  groundFinders.set(ground, finder);
  return finder;
}

/** An area as it was imported, with no block cut. */
export function areaOver(key: string, dataset: Dataset, fabric: Fabric): Area {
  return { key, dataset, ground: fabric, fabric, finder: groundFinder(fabric) };
}
