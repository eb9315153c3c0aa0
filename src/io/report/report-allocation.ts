import { UNMET } from '../../core/allocation/allocation.ts';
import type { PlanRead } from '../../core/figures/plan-read.ts';

/** Who takes what in one line, with what is proven of it. Hours are a week's. */
export function reportAllocation({ scenario, allocation }: PlanRead) {
  const { proof, spotMinutes } = allocation;
  if (proof === null) throw new Error('Only a settled plan is reported.');
  return {
    definition: 'allocation',
    mode: scenario.assumptions.placing.mode,
    /** With no provider: some of them may be bought on the spot market. */
    unmetHours: proof.unmetMinutes / 60,
    unmetLowerBound: proof.leastUnmetMinutes / 60,
    boughtOnSpotHours: spotMinutes / 60,
    outsideLotHours: proof.outsideMinutes / 60,
    peopleChangingProvider: proof.peopleChanging,
    fromTargetSharesHours: proof.shareMinutes / 60,
    travelKilometreHours: proof.travelKilometreMinutes / 60,
    /** How many of the five aims, in their order, are proven to be the best possible. */
    provenAims: proof.provenAims,
  };
}

/** Which provider each package is placed with, null for none; packages that have ended are left out. */
export function reportAssignments({ ledger: { dataset }, allocation }: PlanRead) {
  return dataset.packages.references.flatMap((reference, index) => {
    const taker = allocation.placedWith[index]!;
    if (taker < UNMET) return [];
    return [{ package: reference, provider: dataset.providers[taker]?.id ?? null }];
  });
}
