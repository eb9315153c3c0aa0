import type { LotId, Scenario } from '../../../core/scenario/scenario.ts';
import type { LotWish } from '../../../core/suggest/lot-wish.ts';
import { ChoiceField } from '../../assumptions/choice-field.tsx';
import { LotSwatch } from '../../controls/lot-swatch.tsx';
import { usePlannerActions } from '../../planner-context.tsx';

/** A border moves between two lots: fewer could not change. */
const FEWEST = 2;

/** Where the search begins, and which lots may change. */
export function LotsToChange({ wish, scenario }: { wish: LotWish; scenario: Scenario }) {
  const { setLotWish } = usePlannerActions();
  const free = scenario.lots.filter(({ id }) => !scenario.locks.lots.includes(id));
  if (scenario.lots.length === 0) return null;
  const { onlyLots } = wish;
  const set = (lots: readonly LotId[]) => setLotWish({ onlyLots: lots });
  const toggle = (lot: LotId) =>
    set(onlyLots.includes(lot) ? onlyLots.filter((id) => id !== lot) : [...onlyLots, lot]);
  return (
    <div className="field-group">
      <ChoiceField
        legend="Where to begin"
        name="lot-scope"
        choices={SCOPES}
        value={wish.scope}
        onSet={(scope) => setLotWish({ scope })}
      />
      <ChoiceField
        legend="Which lots may change"
        name="lots-to-change"
        choices={WHICH}
        value={onlyLots.length === 0 ? 'all' : 'some'}
        onSet={(key) => set(key === 'all' ? [] : free.map(({ id }) => id))}
      />
      {onlyLots.length > 0 && (
        <fieldset className="field lots-to-change">
          <legend>Lots that may change, two or more</legend>
          {scenario.lots.map((lot) => {
            const isLocked = !free.includes(lot);
            const isChosen = onlyLots.includes(lot.id);
            return (
              <label className="choice" key={lot.id}>
                <input
                  type="checkbox"
                  checked={isChosen && !isLocked}
                  disabled={isLocked || (isChosen && onlyLots.length <= FEWEST)}
                  onChange={() => toggle(lot.id)}
                />
                <LotSwatch lot={lot} />
                <span className="lot-to-change">
                  {lot.name}
                  {isLocked && <span className="quiet"> (locked)</span>}
                </span>
              </label>
            );
          })}
        </fieldset>
      )}
    </div>
  );
}

const SCOPES = [
  ['improve', 'Improve the lots I have', 'The search begins from your plan alone.'],
  ['fresh', 'Start afresh', 'It also begins from plans that know nothing of yours.'],
] as const;

const WHICH = [
  ['all', 'All lots', 'But those that are locked.'],
  ['some', 'Only those I tick', 'The others keep all their blocks.'],
] as const;
