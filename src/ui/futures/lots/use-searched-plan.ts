import { useMemo } from 'react';
import type { Fabric } from '../../../core/fabric/fabric.ts';
import { openLedger } from '../../../core/figures/ledger.ts';
import { planOffers } from '../../../core/figures/plan-offers.ts';
import { aimsThatApply } from '../../../core/suggest/aims-that-apply.ts';
import type { Aim } from '../../../core/suggest/lot-wish.ts';
import { areaWithCuts } from '../../../store/area-with-cuts.ts';
import type { LotSearch } from '../../../store/futures.ts';
import { usePlanner } from '../../planner-context.tsx';
import { aimGround, type AimGround } from './aim-ground.ts';

/** The plan that a search was asked of, as it was then, whatever is on the desk now. */
export interface SearchedPlan {
  readonly fabric: Fabric;
  readonly ground: AimGround;
  readonly applies: readonly Aim[];
}

export function useSearchedPlan({ of, wish: { zoneLayer } }: LotSearch): SearchedPlan {
  const area = usePlanner((state) => state.area!);
  return useMemo(() => {
    const { dataset, fabric } = areaWithCuts(area, of.cuts);
    const ledger = openLedger(dataset, fabric, of);
    const parts = { ledger, scenario: of, offers: planOffers(ledger, of) };
    return { fabric, ground: aimGround(parts, zoneLayer), applies: aimsThatApply(parts) };
  }, [area, of, zoneLayer]);
}
