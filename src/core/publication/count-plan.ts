import { NOT_COUNTED, OUTCOMES, tracePeople, type Outcome } from '../continuity/trace-people.ts';
import { NO_BLOCK } from '../fabric/fabric.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import { NO_LOT } from '../scenario/scenario.ts';
import type { PackageUnits } from './package-units.ts';

/** A plan with its people and packages as units; see `PackageUnits`. */
export interface CountedPlan {
  readonly read: PlanRead;
  readonly units: PackageUnits;
  /** By place in the demand: the unit of the package. */
  readonly ofPlace: Int32Array;
  /** By package of the dataset: the lot it lies in, and the lot its person is counted in there. */
  readonly lotOfPackage: Int16Array;
  readonly lotOfPerson: Int16Array;
  /** Everybody once, as `tracePeople` counts them. */
  readonly traced: readonly TracedPerson[];
}

export interface TracedPerson {
  readonly person: number;
  readonly unit: number;
  readonly outcome: Outcome;
  /** Of the package they are counted with. */
  readonly lot: number;
}

/** The units of one of some plans, by its place among them. */
export function countPlan(read: PlanRead, units: PackageUnits, at: number): CountedPlan {
  const { ledger } = read;
  const trace = tracePeople(read);
  const traced = Array.from(trace.place, (place, person) => ({ place, person })).filter(
    ({ person }) => trace.outcome[person] !== NOT_COUNTED,
  );
  const lotOfPackage = Int16Array.from(ledger.fabric.blockOfPackage, (block) =>
    block === NO_BLOCK ? NO_LOT : ledger.assignment[block]!,
  );
  return {
    read,
    units,
    ofPlace: units.ofPlace[at]!,
    lotOfPackage,
    lotOfPerson: lotsOfPeople(read, units.personUnit, lotOfPackage),
    traced: traced.map(({ place, person }) => ({
      person,
      unit: units.personUnit[ledger.demand.order[place]!]!,
      outcome: OUTCOMES[trace.outcome[person]!]!,
      lot: ledger.takers.lot[place]!,
    })),
  };
}

/** A person whose packages lie in several pieces of a cut block is counted in the first of them, as the ledger does. */
function lotsOfPeople({ ledger }: PlanRead, personUnit: Int32Array, lotOfPackage: Int16Array): Int16Array {
  const { blockOfPackage } = ledger.fabric;
  const first = new Map<number, number>();
  personUnit.forEach((unit, index) => {
    const known = first.get(unit);
    if (known === undefined || blockOfPackage[index]! < blockOfPackage[known]!) first.set(unit, index);
  });
  return lotOfPackage.map((_, index) => lotOfPackage[first.get(personUnit[index]!)!]!);
}
