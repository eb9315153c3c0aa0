import type { PlanRead } from '../../core/figures/plan-read.ts';
import type { Failure, FailureParts } from '../../core/resilience/fail-providers.ts';
import { placedPlan } from '../../core/resilience/placed-plan.ts';
import { twoAgainstOne, type LotStanding, type Standing } from '../../core/resilience/two-against-one.ts';
import { worstFailures } from '../../core/resilience/worst-failures.ts';
import type { LotId } from '../../core/scenario/scenario.ts';

/** What each single failure does, the worst of the area and of each lot, and two against one. Hours are a week's. */
export function reportFailure(read: PlanRead) {
  const plan = placedPlan(read);
  const { failures, area, byLot } = worstFailures(plan);
  const standings = twoAgainstOne(plan);
  const lotName = (id: LotId) => read.scenario.lots.find((lot) => lot.id === id)?.name ?? null;
  const reportOne = ({ failing, total, byLot: lots, absorbed }: Failure) => ({
    provider: failing[0]!,
    ...reportParts(total),
    absorbedBy: absorbed.map((each) => ({
      provider: each.provider,
      packages: each.packages,
      hours: each.weeklyMinutes / 60,
    })),
    lots: lots.map(({ lot, ...parts }) => ({ lot: lotName(lot), ...reportParts(parts) })),
  });
  const reportSide = ({ area: all, lots }: Standing) => ({
    area: reportStanding(all),
    lots: read.scenario.lots.map(({ id, name }) => ({
      lot: name,
      ...reportStanding(lots.find(({ lot }) => lot === id)!),
    })),
  });
  return {
    definition: 'worstFailure',
    worst: area && reportOne(area),
    worstByLot: read.scenario.lots.map(({ id, name }) => {
      const worst = byLot.get(id);
      return {
        lot: name,
        provider: worst?.failure.failing[0] ?? null,
        ...(worst && reportParts(worst.parts)),
      };
    }),
    failures: failures.map(reportOne),
    twoAgainstOne: {
      definition: 'hangsOn',
      withAllSeats: reportSide(standings.withSeats),
      withLeadAlone: reportSide(standings.withLead),
    },
  };
}

function reportParts({ displaced, partners, others, stranded }: FailureParts) {
  return {
    displacedPackages: displaced.packages,
    displacedPeople: displaced.people,
    displacedHours: displaced.weeklyMinutes / 60,
    partnersHours: partners.weeklyMinutes / 60,
    othersHours: others.weeklyMinutes / 60,
    strandedPackages: stranded.packages,
    strandedPeople: stranded.people,
    strandedHours: stranded.weeklyMinutes / 60,
  };
}

function reportStanding({ weeklyMinutes, unmetMinutes, utilisation, worst, hangsOn }: LotStanding) {
  return {
    hours: weeklyMinutes / 60,
    unmetHours: unmetMinutes / 60,
    utilisation,
    worstFailure: worst && {
      provider: worst.provider,
      displacedHours: worst.displacedMinutes / 60,
      strandedHours: worst.strandedMinutes / 60,
    },
    hangsOn,
  };
}
