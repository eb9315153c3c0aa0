import type { ProviderId } from '../../core/dataset/dataset.ts';
import type { Lot, LotId, Standby } from '../../core/scenario/scenario.ts';
import { LotSwatch } from '../controls/lot-swatch.tsx';
import { usePlannerActions } from '../planner-context.tsx';
import { sayBehind } from '../words/say-standby.ts';
import { putOnStandby } from './standby-actions.ts';

interface StandbyFieldsProps {
  readonly provider: ProviderId;
  readonly place: Standby | undefined;
  readonly lots: readonly Lot[];
}

/** Whether a provider is in the back-up lot, the specialist lot or neither. */
export function StandbyKind({ provider, place, lots }: StandbyFieldsProps) {
  const { commit } = usePlannerActions();
  return (
    <select
      aria-label={`What ${provider} is behind the lots`}
      value={place?.kind ?? ''}
      onChange={({ target: { value } }) =>
        putOnStandby(
          commit,
          lots,
          provider,
          value === '' ? null : { kind: value as Standby['kind'], lots: place?.lots ?? [] },
        )
      }
    >
      <option value="">None</option>
      <option value="back-up">Back-up</option>
      <option value="specialist">Specialist</option>
    </select>
  );
}

/** Behind which lots it stands: every lot, or those that are ticked. The last tick cannot be taken away. */
export function StandbyBehind({ provider, place, lots }: StandbyFieldsProps) {
  const { commit } = usePlannerActions();
  if (place === undefined) return null;
  const put = (behind: readonly LotId[]) =>
    putOnStandby(commit, lots, provider, { kind: place.kind, lots: behind });
  const every = place.lots.length === 0;
  return (
    <details className="standby-behind">
      <summary>
        <span className="visually-hidden">{provider} </span>
        Behind {sayBehind(place.lots, lots)}
      </summary>
      <label className="choice">
        <input
          type="checkbox"
          checked={every}
          disabled={lots.length === 0}
          onChange={() => put(every ? lots.map((lot) => lot.id) : [])}
        />
        Every lot, new ones too
      </label>
      {lots.map((lot) => {
        const ticked = place.lots.includes(lot.id);
        return (
          <label className="choice" key={lot.id}>
            <input
              type="checkbox"
              checked={every || ticked}
              disabled={every || (ticked && place.lots.length === 1)}
              onChange={() =>
                put(ticked ? place.lots.filter((each) => each !== lot.id) : [...place.lots, lot.id])
              }
            />
            <LotSwatch lot={lot} /> <span>{lot.name}</span>
          </label>
        );
      })}
    </details>
  );
}
