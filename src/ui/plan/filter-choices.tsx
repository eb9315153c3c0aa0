import { Button } from 'react-aria-components';
import type { ZoneLayer } from '../../core/dataset/dataset.ts';
import { NO_FILTER, type HandFilter } from '../../core/tools/tool.ts';
import { LotSelect } from '../controls/lot-select.tsx';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';

/** From which lot and inside which zone the hand may take blocks. */
export function FilterChoices() {
  const filter = usePlanner((state) => state.hand.filter);
  const lots = usePlanner((state) => scenarioOf(state)?.lots ?? null);
  const layers = usePlanner((state) => state.area?.dataset.zoneLayers ?? null);
  const { setHand } = usePlannerActions();
  const { within } = filter;
  const change = (part: Partial<HandFilter>) => setHand({ filter: { ...filter, ...part } });
  return (
    <>
      <LotSelect
        label="Only blocks from"
        lots={lots ?? []}
        value={filter.from}
        anyLot="Any lot, and none"
        noLot="No lot yet"
        onChange={(from) => change({ from })}
      />
      {layers !== null && layers.length > 0 && (
        <label className="field">
          <span className="field-label">Only blocks inside</span>
          <select
            value={within === null ? '' : `${within.layer} ${within.zone}`}
            onChange={({ target }) => change({ within: withinOf(target.value) })}
          >
            <option value="">Anywhere</option>
            {layers.map((layer, at) => (
              <ZoneOptions key={at} layer={layer} at={at} />
            ))}
          </select>
        </label>
      )}
      <p className="quiet">Filters stay on until you take them off.</p>
      <Button
        className="button"
        isDisabled={filter.from === null && within === null}
        onPress={() => setHand({ filter: NO_FILTER })}
      >
        Take all filters off
      </Button>
    </>
  );
}

function ZoneOptions({ layer, at }: { layer: ZoneLayer; at: number }) {
  return (
    <optgroup label={layer.name}>
      {layer.zones.map((zone, place) => (
        <option key={place} value={`${at} ${place}`}>
          {zone.name}
        </option>
      ))}
    </optgroup>
  );
}

/** The zone that a choice of the list stands for: its layer and its place in it. */
function withinOf(value: string): HandFilter['within'] {
  if (value === '') return null;
  const [layer, zone] = value.split(' ').map(Number);
  return { layer: layer!, zone: zone! };
}
