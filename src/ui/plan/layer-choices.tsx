import type { NeedKind } from '../../core/allocation/allocation.ts';
import { bandwidthFloorMetres } from '../../core/figures/bandwidth-floor.ts';
import type { Layers } from '../../store/planner.ts';
import { ZonesSelect } from '../controls/zones-select.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { NEED_NAMES } from '../words/say-need.ts';
import { sayNumber } from '../words/say-number.ts';
import { BasemapChoice } from './basemap/basemap-choice.tsx';

/** Which needs, zones, names and maps are shown. */
export function LayerChoices() {
  const layers = usePlanner((state) => state.layers);
  const zoneLayers = usePlanner((state) => state.area?.dataset.zoneLayers ?? null);
  const packages = usePlanner((state) => state.area?.dataset.packages ?? null);
  const { setLayers } = usePlannerActions();
  const floor = packages === null ? 0 : bandwidthFloorMetres(packages);
  return (
    <>
      <fieldset>
        <legend>Packages in need</legend>
        {[...NEEDS, 'off' as const].map((need) => (
          <label className="choice" key={need}>
            <input
              type="radio"
              name="need"
              checked={layers.need === need}
              onChange={() => setLayers({ need })}
            />
            {need === 'off' ? 'None' : NEED_NAMES[need]}
          </label>
        ))}
      </fieldset>
      <fieldset disabled={layers.need === 'off'}>
        <legend>Shown as</legend>
        {SHADINGS.map(([shading, name]) => (
          <label className="choice" key={shading}>
            <input
              type="radio"
              name="shading"
              checked={layers.shading === shading}
              onChange={() => setLayers({ shading })}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <fieldset disabled={layers.need === 'off' || layers.shading === 'blocks'}>
        <legend>Spread of each package</legend>
        <div className="choice-row">
          {BANDWIDTHS.filter((metres) => metres >= floor).map((metres) => (
            <label className="choice" key={metres}>
              <input
                type="radio"
                name="bandwidth"
                checked={Math.max(layers.bandwidthMetres, floor) === metres}
                onChange={() => setLayers({ bandwidthMetres: metres })}
              />
              {sayNumber(metres / 1000)} km
            </label>
          ))}
        </div>
      </fieldset>
      {zoneLayers !== null && zoneLayers.length > 0 && (
        <ZonesSelect
          label="Zones over the lots"
          layers={zoneLayers}
          value={layers.zones}
          none="None"
          onChange={(zones) => setLayers({ zones })}
        />
      )}
      <fieldset>
        <legend>On the map</legend>
        {SWITCHES.map(([key, name]) => (
          <label className="choice" key={key}>
            <input
              type="checkbox"
              checked={layers[key]}
              onChange={(event) => setLayers({ [key]: event.target.checked })}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <BasemapChoice />
    </>
  );
}

const NEEDS: readonly NeedKind[] = ['waiting-now', 'outside-lot', 'unmet'];
const SHADINGS: readonly [Layers['shading'], string][] = [
  ['heat', 'A heatmap'],
  ['blocks', 'A shade for each block'],
];
const BANDWIDTHS = [500, 1000, 2000, 5000];
const SWITCHES: readonly [
  keyof Pick<Layers, 'labels' | 'hatching' | 'points' | 'unassigned' | 'notes'>,
  string,
][] = [
  ['labels', 'Names'],
  ['hatching', 'Hatching of lots'],
  ['points', 'Packages as points, when zoomed in'],
  ['unassigned', 'Point out blocks in no lot'],
  ['notes', 'Notes'],
];
