import type { PlanRead } from '../figures/plan-read.ts';
import { metresBetween } from '../geometry/metres-between.ts';
import type { LotId } from '../scenario/scenario.ts';
import type { RecruitmentRaw, Tested } from './appraisal.ts';
import { providersInBand } from './appraise-viability.ts';
import { onScale } from './scales.ts';

/** How far from its lot a registered location may be to count as near, straight to the middle of a block. */
export const NEAR_KILOMETRES = 5;

/**
 * Ease of recruitment, by proxy: of two checks, the share that is met. Is each seat's provider registered in
 * its lot or near it, where its location is known? Are each appointed provider's hours inside its band,
 * where it has one? Neither counts anybody who wants to work there.
 */
export function appraiseRecruitment(read: PlanRead): Tested<RecruitmentRaw> {
  const { figures, scenario } = read;
  const offices = countOffices(read);
  const bands = providersInBand(read);
  const counted = offices.known + bands.counted;
  const places = scenario.appointments.filter(({ role }) => role === 'primary').length;
  const minutes = figures.lots.reduce((sum, { load }) => sum + load.weeklyMinutes, 0);
  return onScale('recruitment', counted > 0 ? (offices.near + bands.inside) / counted : null, {
    knownOffices: offices.known,
    officesNear: offices.near,
    countedProviders: bands.counted,
    providersInBand: bands.inside,
    minutesPerPlace: places > 0 ? minutes / places : null,
  });
}

function countOffices(read: PlanRead): { known: number; near: number } {
  const locations = new Map(read.ledger.dataset.providers.map(({ id, registeredAt }) => [id, registeredAt]));
  const offices = read.scenario.appointments.flatMap(({ lot, provider }) => {
    const at = locations.get(provider);
    return at === undefined ? [] : [{ lot, at }];
  });
  const near = offices.filter(({ lot, at }) => kilometresToLot(read, lot, at) <= NEAR_KILOMETRES);
  return { known: offices.length, near: near.length };
}

function kilometresToLot({ ledger }: PlanRead, lot: LotId, [lng, lat]: readonly [number, number]): number {
  const { insidePoints } = ledger.fabric;
  let metres = Infinity;
  ledger.assignment.forEach((of, block) => {
    if (of !== lot) return;
    metres = Math.min(
      metres,
      metresBetween(lng, lat, insidePoints[2 * block]!, insidePoints[2 * block + 1]!),
    );
  });
  return metres / 1000;
}
