import { useMemo, useState } from 'react';
import type { Area } from '../../store/planner.ts';
import { ZonesSelect } from '../controls/zones-select.tsx';
import { usePlanner } from '../planner-context.tsx';
import { sayNumber } from '../words/say-number.ts';
import { layerToBegin, listSmallZones, saySmallZones, type SmallZoneLine } from './list-small-zones.ts';
import { ColumnHeads } from '../controls/column-heads.tsx';

/** Which zones have too few hours to stand alone, and which neighbour each could join. */
export function SmallZonesPanel() {
  const area = usePlanner((state) => state.area);
  if (area === null || area.fabric.zones.length === 0) return null;
  return <SmallZonesOf key={area.key} area={area} />;
}

function SmallZonesOf({ area: { dataset, fabric } }: { area: Area }) {
  const layers = dataset.zoneLayers;
  const [chosen, setLayer] = useState(() => layerToBegin(layers));
  const [minimum, setMinimum] = useState('200');
  // Files read again may bring fewer layers.
  const layer = layers[chosen] === undefined ? layerToBegin(layers) : chosen;
  const hours = Number(minimum);
  const isHours = minimum.trim() !== '' && hours >= 0;
  const found = useMemo(
    () => (isHours ? listSmallZones(fabric, layer, hours) : null),
    [fabric, layer, hours, isHours],
  );
  return (
    <section className="small-zones">
      <h3>Zones too small to stand alone</h3>
      <div className="small-zones-fields">
        <ZonesSelect label="Zones" layers={layers} value={layer} onChange={setLayer} />
        <label className="field">
          <span className="field-label">Fewest hours a week</span>
          <input
            type="number"
            min={0}
            step="any"
            value={minimum}
            onChange={({ target }) => setMinimum(target.value)}
          />
        </label>
      </div>
      <p role="status">
        {found === null
          ? 'Give a number of hours, such as 200.'
          : saySmallZones(layers[layer]!.role, found.lines.length, found.counted, hours)}
      </p>
      {found !== null && found.lines.length > 0 && (
        <SmallZonesTable layer={layers[layer]!.name} lines={found.lines} />
      )}
    </section>
  );
}

function SmallZonesTable({ layer, lines }: { layer: string; lines: readonly SmallZoneLine[] }) {
  return (
    <div
      className="table-scroll"
      tabIndex={0}
      role="region"
      aria-label={`${layer}: too small to stand alone`}
    >
      <table className="table" aria-label={`${layer}: too small to stand alone`}>
        <ColumnHeads
          of={['Zone', { figure: 'hours', heading: 'Hours' }, { figure: 'packages' }, 'Could join']}
        />
        <tbody>
          {lines.map(({ name, weeklyMinutes, packages, join }, at) => (
            <tr key={at}>
              <th scope="row">{name}</th>
              <td className="number">{sayNumber(weeklyMinutes / 60)}</td>
              <td className="number">{sayNumber(packages)}</td>
              <td>{join ?? 'None beside it'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
