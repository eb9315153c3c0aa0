import type { LotFigures } from '../figures/figures.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import type { EquityRaw, Tested } from './appraisal.ts';
import { gini } from './gini.ts';
import { onScale } from './scales.ts';

/**
 * Equity between lots: the Gini coefficient of the share of a lot's hours that providers of the plan take,
 * each lot weighted by its people. Hours taken, not hours unmet: where only one lot has anybody unmet, the
 * coefficient of the unmet is near its worst, be it one package. That one is in the raw figures.
 */
export function appraiseEquity({ figures, scenario }: PlanRead): Tested<EquityRaw> {
  const lots = figures.lots.filter(({ load }) => load.people > 0);
  const shares = lots.map((lot) => ({ lot: lot.lot, weight: lot.load.people, unmet: unmetShare(lot) }));
  const [worst] = shares.toSorted((a, b) => b.unmet - a.unmet);
  const places = (lot: LotFigures) =>
    scenario.appointments.filter((seat) => seat.lot === lot.lot && seat.role === 'primary').length;
  const perPlace = lots
    .filter((lot) => places(lot) > 0)
    .map((lot) => ({ weight: lot.load.people, value: lot.load.weeklyMinutes / places(lot) }));
  return onScale('equity', gini(shares.map(({ weight, unmet }) => ({ weight, value: 1 - unmet }))), {
    worst: worst !== undefined && worst.unmet > 0 ? { lot: worst.lot, unmetShare: worst.unmet } : null,
    unmetGini: gini(shares.map(({ weight, unmet }) => ({ weight, value: unmet }))),
    placeGini: gini(perPlace),
  });
}

/** Of the hours the lot's packages ask for, those that no provider of the plan takes. */
function unmetShare({ placement: { own, backUp, spot, unmet } }: LotFigures): number {
  const nobody = spot.weeklyMinutes + unmet.weeklyMinutes;
  const all = own.weeklyMinutes + backUp.weeklyMinutes + nobody;
  return all > 0 ? nobody / all : 0;
}
