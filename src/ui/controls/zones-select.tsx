import type { ZoneLayer } from '../../core/dataset/dataset.ts';

/** A list of the kinds of zones, to choose one from, by its place. */
export function ZonesSelect<Value extends number | null>(props: {
  label: string;
  layers: readonly Pick<ZoneLayer, 'name'>[];
  value: Value;
  /** A first choice that stands for no zones, where null is a value; without it, only zones are offered. */
  none?: null extends Value ? string : never;
  onChange: (layer: Value) => void;
}) {
  const { label, layers, value, none, onChange } = props;
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select
        value={value ?? ''}
        onChange={({ target }) => onChange((target.value === '' ? null : Number(target.value)) as Value)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {layers.map((layer, at) => (
          <option key={at} value={at}>
            {layer.name}
          </option>
        ))}
      </select>
    </label>
  );
}
