import type { LotWish } from '../../../core/suggest/lot-wish.ts';
import { NumberField } from '../../assumptions/number-field.tsx';
import { usePlannerActions } from '../../planner-context.tsx';

const SEED = { least: 0, most: 999_999, whole: true } as const;

/** What hardly anybody needs: where chance begins. */
export function MoreWishes({ wish: { seed } }: { wish: LotWish }) {
  const { setLotWish } = usePlannerActions();
  return (
    <details>
      <summary>More</summary>
      <NumberField
        label="Where chance begins"
        hint="The search tries moves by chance. The same number gives the same plans again; another may find others."
        limit={SEED}
        value={seed}
        onSet={(number) => setLotWish({ seed: number })}
      />
    </details>
  );
}
