import { NO_LOT, type Lot, type LotId } from '../../core/scenario/scenario.ts';

/** A list of the lots, and of 'No lot', to choose one from. */
export function LotSelect(props: {
  label: string;
  lots: readonly Lot[];
  /** Null where `anyLot` is chosen. */
  value: LotId | null;
  /** What stands for no lot; without it, only lots are offered. */
  noLot?: string;
  /** A first choice that stands for all of them. */
  anyLot?: string;
  hideLabel?: boolean;
  onChange: (lot: LotId | null) => void;
}) {
  return (
    <label className="field">
      <span className={props.hideLabel ? 'visually-hidden' : 'field-label'}>{props.label}</span>
      <select
        value={props.value ?? ''}
        onChange={(event) =>
          props.onChange(event.target.value === '' ? null : (Number(event.target.value) as LotId))
        }
      >
        {props.anyLot !== undefined && <option value="">{props.anyLot}</option>}
        {props.lots.map((lot) => (
          <option key={lot.id} value={lot.id}>
            {lot.name}
          </option>
        ))}
        {props.noLot !== undefined && <option value={NO_LOT}>{props.noLot}</option>}
      </select>
    </label>
  );
}
