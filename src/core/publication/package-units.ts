import type { Dataset } from '../dataset/dataset.ts';
import { NO_BLOCK, type Fabric } from '../fabric/fabric.ts';
import type { PlanRead } from '../figures/plan-read.ts';

/**
 * What the counts of a publication are made of. A unit is a package; a person in a block of the ground is the
 * first of their packages there, as the ledger counts people. So counts of people and of packages are sets of the same
 * units, and a further package of somebody is in those of packages alone. Packages that a plan's growth adds
 * are units of that plan, each of a person of its own.
 */
export interface PackageUnits {
  readonly count: number;
  /** By unit: minutes a week. */
  readonly minutes: Int32Array;
  /** By unit: the person, so that people can be told from packages. */
  readonly person: Int32Array;
  /** By package of the dataset: the unit of its person there. */
  readonly personUnit: Int32Array;
  /** By plan and place in its demand: the unit of the package. */
  readonly ofPlace: readonly Int32Array[];
  /** The units of the people that packages are of, each person once, wherever they have packages. */
  eachPerson(packages: Iterable<number>): number[];
}

/** The units of some plans over the same dataset. */
export function packageUnits(reads: readonly PlanRead[]): PackageUnits {
  const { dataset, fabric } = reads[0]!.ledger;
  const { packages } = dataset;
  const [minutes, person] = [[...packages.weeklyMinutes], [...packages.person]];
  const personUnit = personUnits(dataset, fabric);
  let nextPerson = person.reduce((most, each) => Math.max(most, each), -1) + 1;
  const ofPlace = reads.map(({ ledger: { demand } }) =>
    Int32Array.from(demand.order, (index, at) => {
      if (demand.isNew[at] === 0) return index;
      person.push(nextPerson++);
      return minutes.push(demand.weeklyMinutes[at]!) - 1;
    }),
  );
  return {
    count: minutes.length,
    minutes: Int32Array.from(minutes),
    person: Int32Array.from(person),
    personUnit,
    ofPlace,
    eachPerson: (of) => {
      const first = new Map<number, number>();
      for (const unit of of) {
        const known = first.get(person[unit]!);
        const counted = personUnit[unit] ?? unit;
        if (known === undefined || counted < known) first.set(person[unit]!, counted);
      }
      return [...first.values()];
    },
  };
}

/** By package: the lowest of its person's packages in the same block of the ground, or outside all of them. */
function personUnits({ packages }: Dataset, { groundOf, groundCodes, blockOfPackage }: Fabric): Int32Array {
  const first = new Map<number, number>();
  return Int32Array.from(packages.person, (person, index) => {
    const block = blockOfPackage[index]!;
    const ground = block === NO_BLOCK ? groundCodes.length : groundOf[block]!;
    const key = person * (groundCodes.length + 1) + ground;
    const known = first.get(key);
    if (known === undefined) first.set(key, index);
    return known ?? index;
  });
}
