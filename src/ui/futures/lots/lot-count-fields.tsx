import type { LotWish } from '../../../core/suggest/lot-wish.ts';
import { ChoiceField } from '../../assumptions/choice-field.tsx';
import { NumberField } from '../../assumptions/number-field.tsx';
import { usePlannerActions } from '../../planner-context.tsx';

/** No council has more. */
const MOST_LOTS = 100;

/** How many lots there are to be; `most` is how many there can be. */
export function LotCountFields({ wish: { lotCount }, most }: { wish: LotWish; most: number }) {
  const { setLotWish } = usePlannerActions();
  const limit = { least: 1, most: Math.min(MOST_LOTS, most), whole: true } as const;
  const isChosen = lotCount.least === lotCount.most;
  const set = (least: number, most: number) =>
    setLotWish({ lotCount: { least: Math.min(least, most), most: Math.max(least, most) } });
  const choose = (key: 'fixed' | 'between') => {
    if (key === 'fixed') set(lotCount.most, lotCount.most);
    else set(Math.max(limit.least, lotCount.least - 1), Math.min(limit.most, lotCount.most + 1));
  };
  return (
    <div className="field-group">
      <ChoiceField
        legend="How many lots"
        name="lot-count"
        choices={CHOICES}
        value={isChosen ? 'fixed' : 'between'}
        onSet={choose}
      />
      {isChosen ? (
        <NumberField
          label="Number of lots"
          limit={limit}
          value={lotCount.most}
          onSet={(count) => set(count, count)}
        />
      ) : (
        <div className="field-pair">
          <NumberField
            label="From"
            unit="lots"
            limit={limit}
            value={lotCount.least}
            onSet={(least) => set(least, lotCount.most)}
          />
          <NumberField
            label="To"
            unit="lots"
            limit={limit}
            value={lotCount.most}
            onSet={(count) => set(lotCount.least, count)}
          />
        </div>
      )}
    </div>
  );
}

const CHOICES = [
  ['fixed', 'As many as I say', 'Every plan has this many.'],
  ['between', 'Choose for me between', 'The search finds how many lots serve your aims best.'],
] as const;
