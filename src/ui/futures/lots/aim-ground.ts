import type { ZoneRole } from '../../../core/dataset/dataset.ts';
import { aimValues } from '../../../core/suggest/aim-values.ts';
import type { AimValues } from '../../../core/suggest/alternative.ts';
import type { LotParts } from '../../../core/suggest/lot-facts.ts';
import { usualLotWish } from '../../../core/suggest/usual-lot-wish.ts';
import { suggestRequest } from '../../../core/suggest/suggest-request.ts';
import { ZONE_WORDS } from '../../words/say-zones.ts';

/** What the numbers of aims are put into words by: the plan they are set against, and what there is in all. */
export interface AimGround {
  readonly today: AimValues;
  /** Minutes of care a week; square metres where there is no care at all. */
  readonly weight: number;
  readonly hasMinutes: boolean;
  /** Minutes in zones of the layer to keep whole. */
  readonly zoneMinutes: number;
  /** What its zones are called. */
  readonly zones: ZoneNames;
}

export type ZoneNames = readonly [one: string, many: string];

/** The ground of a plan, with a layer of zones to keep whole. It is worked out from nothing, and takes some milliseconds. */
export function aimGround(parts: LotParts, zoneLayer: number | null): AimGround {
  const { facts } = suggestRequest(parts, { ...usualLotWish(parts), zoneLayer }, String);
  const layer = zoneLayer === null ? undefined : parts.ledger.fabric.zones[zoneLayer]?.layer;
  return {
    today: aimValues(facts, facts),
    weight: sum(facts.weight),
    hasMinutes: facts.hasMinutes,
    zoneMinutes: sum(facts.zones?.minutes ?? []),
    zones: zoneNames(layer?.role ?? 'other'),
  };
}

/** Written out, as this page speaks of little else. */
export function zoneNames(role: ZoneRole): ZoneNames {
  return role === 'primary-care-network'
    ? ['Primary Care Network', 'Primary Care Networks']
    : ZONE_WORDS[role];
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
