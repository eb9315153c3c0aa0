import type { ZoneLayer } from '../../../core/dataset/dataset.ts';
import type { Aim, LotWish } from '../../../core/suggest/lot-wish.ts';
import { SliderField } from '../../assumptions/slider-field.tsx';
import { Ask } from '../../controls/ask.tsx';
import { usePlannerActions } from '../../planner-context.tsx';
import type { AimGround } from './aim-ground.ts';
import { AIM_FIGURES, sayAimToday, sayAimWish } from './say-aim.ts';

const MOST_WEIGHT = 10;
/** What zones count for once a layer is chosen. */
const USUAL_WEIGHT = 5;

/** A slider for each aim that the data say anything about, with how today's lots do by it. */
export function AimFields(props: {
  wish: LotWish;
  applies: readonly Aim[];
  ground: AimGround;
  layers: readonly ZoneLayer[];
  hasLots: boolean;
}) {
  const { wish, applies, ground, layers, hasLots } = props;
  const { setLotWish } = usePlannerActions();
  const weigh = (aim: Aim, weight: number) => setLotWish({ weights: { ...wish.weights, [aim]: weight } });
  const chooseLayer = (zoneLayer: number | null) => {
    const zones = zoneLayer === null ? 0 : wish.weights.zones || USUAL_WEIGHT;
    setLotWish({ zoneLayer, weights: { ...wish.weights, zones } });
  };
  return (
    <div className="field-group">
      <h3>What matters</h3>
      {applies.map((aim) => {
        if (aim === 'zones' && wish.zoneLayer === null) return null;
        const [name, does] = sayAimWish(aim, ground.zones);
        const today = hasLots ? sayAimToday(aim, ground) : null;
        return (
          <div key={aim}>
            <SliderField
              label={name}
              hint={does}
              value={wish.weights[aim]}
              most={MOST_WEIGHT}
              say={sayWeight}
              onSet={(weight) => weigh(aim, weight)}
            />
            {today !== null && (
              <p className="aim-today">
                {today} <Ask figure={AIM_FIGURES[aim]} raw={String(ground.today[aim])} />
              </p>
            )}
          </div>
        );
      })}
      {applies.includes('zones') && (
        <label className="field">
          <span className="field-label">Zones to keep whole</span>
          <select
            value={wish.zoneLayer ?? ''}
            onChange={({ target }) => chooseLayer(target.value === '' ? null : Number(target.value))}
          >
            <option value="">None</option>
            {layers.map(({ name }, layer) => (
              <option key={name} value={layer}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}

function sayWeight(weight: number): string {
  return weight === 0 ? 'Not asked' : `${weight} of ${MOST_WEIGHT}`;
}
