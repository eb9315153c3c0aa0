import type { Fabric } from '../fabric/fabric.ts';
import type { Band } from '../scenario/rules.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Check, CheckKind, Finding } from './checks.ts';
import type { Figures, LotFigures } from './figures.ts';
import { findDividedZones } from './find-divided-zones.ts';
import { findEnclosed } from './find-enclosed.ts';
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
  { lots, unassigned }: Figures,
  { rules, appointments }: Pick<Scenario, 'rules' | 'appointments'>,
): readonly Check[] {
  const { fabric } = ledger;
  const filled = lots.filter(({ shape }) => shape.blocks > 0);
  const { leastMinutes, mostMinutes } = rules.viability;
  const drawn = filled.length > 0;
  const banded = leastMinutes !== null || mostMinutes !== null;
  return [
    check('every-block-in-a-lot', drawn, () => findUnassigned(fabric, unassigned)),
    check('lots-in-one-piece', drawn, () => findStrays(ledger, filled)),
    check('no-lot-inside-another', drawn, () => findEnclosed(ledger, filled)),
    check('hours-in-band', drawn && banded, () => findOutOfBand(filled, rules.viability)),
    check('enough-providers', appointments.length > 0, () =>
      findTooFewProviders(lots, appointments, rules.providersPerLot),
    ),
    ...fabric.zones.map((_, layer) => ({
      ...check('zones-in-one-lot', drawn, () => findDividedZones(ledger, layer)),
      layer,
    })),
  ];
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

/** Lots under or over their band, the one furthest from it first. */
function findOutOfBand(lots: readonly LotFigures[], band: Band): Finding[] {
  const least = band.leastMinutes ?? 0;
  const most = band.mostMinutes ?? Infinity;
  return lots
    .map(({ lot, load: { weeklyMinutes } }) => ({ lot, weeklyMinutes, band }))
    .map((one) => ({ one, by: Math.max(least - one.weeklyMinutes, one.weeklyMinutes - most) }))
    .filter(({ by }) => by > 0)
    .toSorted((a, b) => b.by - a.by)
    .map(({ one }) => ({ kind: one.weeklyMinutes < least ? 'under-band' : 'over-band', ...one }));
}

/** Lots with fewer primary providers than each should have, the one that lacks most first. */
function findTooFewProviders(
  lots: readonly LotFigures[],
  appointments: Scenario['appointments'],
  needs: number,
): Finding[] {
  const has = new Map<number, number>();
  for (const { lot, role } of appointments) has.set(lot, (has.get(lot) ?? 0) + (role === 'primary' ? 1 : 0));
  return lots
    .filter(({ lot, shape }) => shape.blocks > 0 || has.has(lot))
    .map(({ lot }) => ({ kind: 'too-few-providers' as const, lot, has: has.get(lot) ?? 0, needs }))
    .filter((finding) => finding.has < needs)
    .toSorted((a, b) => a.has - b.has);
}
