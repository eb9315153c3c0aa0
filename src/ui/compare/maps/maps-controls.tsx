import { MAP_LAYINGS, type MapLaying } from '../../../store/comparison.ts';
import { ZonesSelect } from '../../controls/zones-select.tsx';
import { usePlanner, usePlannerActions } from '../../planner-context.tsx';

/** How the maps are laid, and what lies over them. */
export function MapsControls(props: {
  zones: number | null;
  onZones: (zones: number | null) => void;
  onWholeArea: () => void;
  scenarioCount: number;
}) {
  const { zones, onZones, onWholeArea, scenarioCount } = props;
  const laying = usePlanner((state) => state.laying);
  const layers = usePlanner((state) => state.area!.dataset.zoneLayers);
  const { setLaying } = usePlannerActions();
  return (
    <div className="compare-maps-controls">
      <fieldset className="choice-field">
        <legend>Show the maps</legend>
        <div className="choice-row">
          {MAP_LAYINGS.map((each) => (
            <label className="choice" key={each}>
              <input type="radio" name="laying" checked={laying === each} onChange={() => setLaying(each)} />
              {NAMES[each]}
            </label>
          ))}
        </div>
        {laying !== 'side-by-side' && scenarioCount > 2 && (
          <p className="choice-hint">This shows the first two of the scenarios.</p>
        )}
      </fieldset>
      {layers.length > 0 && (
        <ZonesSelect
          label="Zones over the lots"
          layers={layers}
          value={zones}
          none="None"
          onChange={onZones}
        />
      )}
      <button type="button" className="button" onClick={onWholeArea}>
        Look at the whole area
      </button>
    </div>
  );
}

const NAMES: Readonly<Record<MapLaying, string>> = {
  'side-by-side': 'Side by side',
  swipe: 'One over the other',
  difference: 'What changes',
};
