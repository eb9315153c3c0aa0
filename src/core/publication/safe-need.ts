import type { NeedKind } from '../allocation/allocation.ts';
import { packagesInNeed } from '../allocation/packages-in-need.ts';
import type { DisclosureRule } from '../disclosure/disclosure-rules.ts';
import { safeAreas } from '../disclosure/safe-areas.ts';
import { NO_BLOCK } from '../fabric/fabric.ts';
import { roundUpNicely } from '../figures/round-up-nicely.ts';
import type { PlanRead } from '../figures/plan-read.ts';

/** Fewer people than this are in no shaded area of a map that leaves the app, whatever the rule. */
export const LEAST_IN_AREA = 5;

/** Need as it may be drawn: over areas of touching blocks, each with enough people in need or with none. */
export interface SafeNeed {
  readonly kind: NeedKind;
  /** People in need in each area that is shaded: at least so many. */
  readonly leastPeople: number;
  /** By block: the number of the area it is in. */
  readonly areaOfBlock: Int32Array;
  /** By block: hours of need a week per km² of its area; the same throughout an area. */
  readonly densities: Float64Array;
  /** Where the darkest shade begins to be said; a round number, 1 or more. */
  readonly top: number;
}

/**
 * The need of a plan over areas in which no fewer people are in need than the rule lets a table say, and at
 * least `LEAST_IN_AREA`. Packages outside every block are left out.
 */
export function safeNeed({ ledger }: PlanRead, kind: NeedKind, rule: DisclosureRule): SafeNeed {
  const { dataset, fabric } = ledger;
  const { person, weeklyMinutes } = dataset.packages;
  const people = new Int32Array(fabric.count);
  const minutes = new Float64Array(fabric.count);
  const counted = new Set<number>();
  for (const index of packagesInNeed(ledger, kind)) {
    const block = fabric.blockOfPackage[index]!;
    if (block === NO_BLOCK) continue;
    minutes[block]! += weeklyMinutes[index]!;
    if (counted.has(person[index]!)) continue;
    counted.add(person[index]!);
    people[block]!++;
  }
  const leastPeople = Math.max(LEAST_IN_AREA, rule.mostHidden + 1);
  const areaOfBlock = safeAreas(fabric, people, leastPeople);
  const sums = new Map<number, { people: number; minutes: number; squareMetres: number }>();
  areaOfBlock.forEach((area, block) => {
    const sum = sums.get(area) ?? { people: 0, minutes: 0, squareMetres: 0 };
    sum.people += people[block]!;
    sum.minutes += minutes[block]!;
    sum.squareMetres += fabric.areaSquareMetres[block]!;
    sums.set(area, sum);
  });
  const densities = Float64Array.from(areaOfBlock, (area) => {
    const sum = sums.get(area)!;
    return sum.people < leastPeople ? 0 : sum.minutes / 60 / (sum.squareMetres / 1e6);
  });
  const peak = densities.reduce((most, density) => Math.max(most, density), 0);
  return { kind, leastPeople, areaOfBlock, densities, top: roundUpNicely(Math.max(1, peak)) };
}
