import type { ProviderPlace } from '../../../core/figures/provider-places.ts';
import { sumParts } from '../../../core/figures/sum-parts.ts';
import type { Lot } from '../../../core/scenario/scenario.ts';
import { usePlannerActions } from '../../planner-context.tsx';
import { sayHours, sayNumber, sayShare } from '../../words/say-number.ts';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import { BAND_STATES, sayRoles } from '../../words/say-place.ts';

/** Each provider of the plan: what it is, what it could deliver, and what it is given. */
export function ProvidersTable({ places, lots }: { places: readonly ProviderPlace[]; lots: readonly Lot[] }) {
  const { select, setRoom } = usePlannerActions();
  const given = sumParts(places.map((place) => place.given));
  const outside = sumParts(places.map((place) => place.outside));
  const capacity = places.reduce((sum, place) => sum + place.capacityMinutes, 0);
  const seats = places.reduce((sum, place) => sum + place.seats.length, 0);
  const banded = places.some(({ band }) => band !== null);
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Providers of the plan">
      <table className="table">
        <caption>Providers of the plan: hours a week</caption>
        <thead>
          <tr>
            <th scope="col">Provider</th>
            <th scope="col">What it is</th>
            <FigureHeading figure="seats" raw={String(seats)} />
            <FigureHeading figure="capacity" raw={`${capacity} minutes a week`} />
            <FigureHeading
              figure="providerLoad"
              heading="Given"
              raw={`${given.weeklyMinutes} minutes a week`}
            />
            <FigureHeading figure="givenOutside" raw={`${outside.weeklyMinutes} minutes a week`} />
            <FigureHeading
              figure="howFull"
              heading="How full"
              raw={`${given.weeklyMinutes} of ${capacity} minutes a week`}
            />
            {banded && (
              <FigureHeading figure="providerBand" raw="The band is in the rules of the scenario." />
            )}
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.provider.id}>
              <th scope="row" className="row-name">
                <button
                  type="button"
                  className="link-button"
                  onClick={() => {
                    select({ kind: 'provider', provider: place.provider.id });
                    setRoom('plan');
                  }}
                >
                  {place.provider.id}
                </button>
              </th>
              <td className="row-words">{sayRoles(place, lots)}</td>
              <td className="number">{sayNumber(place.seats.length)}</td>
              <td className="number">{sayHours(place.capacityMinutes)}</td>
              <td className="number">{sayHours(place.given.weeklyMinutes)}</td>
              <td className="number">
                {place.outside.weeklyMinutes === 0 ? '–' : sayHours(place.outside.weeklyMinutes)}
              </td>
              <HowFull minutes={place.given.weeklyMinutes} capacity={place.capacityMinutes} />
              {banded && <td className="number">{place.band === null ? '–' : BAND_STATES[place.band]}</td>}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">All</th>
            <td aria-hidden="true" />
            <td className="number">{sayNumber(seats)}</td>
            <td className="number">{sayHours(capacity)}</td>
            <td className="number">{sayHours(given.weeklyMinutes)}</td>
            <td className="number">{sayHours(outside.weeklyMinutes)}</td>
            <HowFull minutes={given.weeklyMinutes} capacity={capacity} />
            {banded && <td aria-hidden="true" />}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function HowFull({ minutes, capacity }: { minutes: number; capacity: number }) {
  if (capacity === 0) return <td className="number">–</td>;
  return (
    <td className="number">
      {sayShare(minutes / capacity)}
      <svg className="full-bar" width={48} height={8} aria-hidden="true">
        <rect width="100%" height="100%" className="full-bar-ground" />
        <rect
          width={`${Math.min(100, (100 * minutes) / capacity)}%`}
          height="100%"
          className="full-bar-part"
        />
      </svg>
    </td>
  );
}
