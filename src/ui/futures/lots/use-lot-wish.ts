import { useMemo } from 'react';
import { usualLotWish } from '../../../core/suggest/usual-lot-wish.ts';
import type { LotParts } from '../../../core/suggest/lot-facts.ts';
import type { LotWish } from '../../../core/suggest/lot-wish.ts';
import { usePlanner } from '../../planner-context.tsx';

/** What the next search is to be asked: as a person left it, or what is usual for the plan. */
export function useLotWish(parts: LotParts): LotWish {
  const asked = usePlanner((state) => state.lotWish);
  return useMemo(() => asked ?? usualLotWish(parts), [asked, parts]);
}
