import type { Fabric } from '../fabric/fabric.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Check, CheckKind, Finding } from './checks.ts';
import type { Figures, LotFigures } from './figures.ts';
import { findDividedZones } from './find-divided-zones.ts';
import { findEnclosed } from './find-enclosed.ts';
import { findLotsOutOfBand, findProvidersOutOfBand, isBand } from './find-out-of-band.ts';
import { findLargeShares, findPoorlyRated, findRegisteredElsewhere } from './find-provider-faults.ts';
import {
  findTooFewProviders,
  findTooManyLots,
  findTooManyProviders,
  findTwoPlaces,
} from './find-seat-faults.ts';
import { findStrays } from './find-strays.ts';
import type { Ledger } from './ledger.ts';
import { weeklyMinutesIn } from './weekly-minutes-in.ts';

/**
 * The checklist of a plan, in the order of `CheckKind`, with a check for each layer of zones. Give the
 * ledger and the figures of the plan as shown, with a stroke applied or not. A lot without blocks or
 * seats has not been begun and breaks nothing. Work in proportion to blocks and packages, in
 * milliseconds for the largest county.
 */
export function checkPlan(
  ledger: Ledger,
  { lots, unassigned, providers }: Figures,
  plan: Pick<Scenario, 'lots' | 'rules' | 'appointments' | 'standby'>,
): readonly Check[] {
  const { dataset, fabric, demand } = ledger;
  const { rules, appointments } = plan;
  const filled = lots.filter(({ shape }) => shape.blocks > 0);
  const drawn = filled.length > 0;
  const appointed = appointments.length > 0;
  const banded = isBand(rules.viability) || plan.lots.some(({ viability }) => viability && isBand(viability));
  return [
    check('every-block-in-a-lot', drawn, () => findUnassigned(fabric, unassigned)),
    check('lots-in-one-piece', drawn, () => findStrays(ledger, filled)),
    check('no-lot-inside-another', drawn, () => findEnclosed(ledger, filled)),
    check('hours-in-band', drawn && banded, () => findLotsOutOfBand(filled, plan.lots, rules.viability)),
    check('enough-providers', appointed, () =>
      findTooFewProviders(lots, appointments, rules.providersPerLot),
    ),
    ruled('not-too-many-providers', appointed, rules.mostProvidersPerLot, (most) =>
      findTooManyProviders(lots, appointments, most),
    ),
    ruled('lots-per-provider', appointed, rules.mostLotsPerProvider, (most) => findTooManyLots(plan, most)),
    ruled('share-of-area', drawn && appointed, rules.mostSharePercent, (most) => {
      const areaMinutes = demand.weeklyMinutes.reduce((sum, minutes) => sum + minutes, 0);
      return findLargeShares(lots, areaMinutes, most);
    }),
    check('one-place-in-a-lot', appointed, () => findTwoPlaces(plan)),
    ruled('cqc-rating', appointed, rules.leastCqcRating, (least) =>
      findPoorlyRated(dataset, appointments, least),
    ),
    check('registered-in-area', appointed && rules.registeredInArea, () =>
      findRegisteredElsewhere(dataset, fabric, appointments),
    ),
    check('provider-hours-in-band', drawn && appointed && isBand(rules.providerViability), () =>
      findProvidersOutOfBand(providers, appointments, rules.providerViability),
    ),
    ...fabric.zones.map((_, layer) => ({
      ...check('zones-in-one-lot', drawn, () => findDividedZones(ledger, layer)),
      layer,
    })),
  ];
}

/** A rule that is not set is not started. */
function ruled<Value>(
  kind: CheckKind,
  begun: boolean,
  value: Value | null,
  find: (value: Value) => readonly Finding[],
): Check {
  return check(kind, begun && value !== null, () => find(value!));
}

function check(kind: CheckKind, begun: boolean, find: () => readonly Finding[]): Check {
  if (!begun) return { kind, state: 'not-started', findings: [] };
  const findings = find();
  return { kind, state: findings.length > 0 ? 'broken' : 'met', findings };
}

/** Ground in no lot, patch by patch, most minutes first. */
function findUnassigned(fabric: Fabric, { shape }: LotFigures): Finding[] {
  return shape.pieces
    .map((blocks) => ({
      kind: 'unassigned' as const,
      blocks,
      packages: blocks.reduce((sum, block) => sum + fabric.holdings.packages[block]!, 0),
      weeklyMinutes: weeklyMinutesIn(fabric, blocks),
    }))
    .toSorted((a, b) => b.weeklyMinutes - a.weeklyMinutes);
}
