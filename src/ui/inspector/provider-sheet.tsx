import { GripVertical } from 'lucide-react';
import type { ProviderId } from '../../core/dataset/dataset.ts';
import { providerPlace } from '../../core/figures/provider-places.ts';
import { FigureLine } from '../controls/figure-line.tsx';
import { draggedAs } from '../ledger/drag-provider.ts';
import { sayHowFull } from '../ledger/say-seat.ts';
import { StandbyBehind, StandbyKind } from '../ledger/standby-fields.tsx';
import { scenarioOf, usePlanner } from '../planner-context.tsx';
import { sayBand } from '../words/say-band.ts';
import { sayHours, sayNumber } from '../words/say-number.ts';
import { BAND_STATES } from '../words/say-place.ts';
import { PROVIDER_ROLES } from '../words/say-provider.ts';
import { ProviderFacts } from './provider-facts.tsx';
import { ProviderSeats } from './provider-seats.tsx';

/** One provider: its place in the plan, what it can deliver and is given, and what its file says of it. */
export function ProviderSheet({ provider: id }: { provider: ProviderId }) {
  const providers = usePlanner((state) => state.area?.dataset.providers ?? null);
  const figures = usePlanner((state) => state.figures);
  const scenario = usePlanner(scenarioOf);
  if (providers === null || figures === null || scenario === null) return null;
  const position = providers.findIndex((each) => each.id === id);
  if (position < 0) return null;
  const provider = providers[position]!;
  const place = providerPlace(provider, position, { scenario, figures });
  const { capacityMinutes, given, band } = place;
  const room = capacityMinutes - given.weeklyMinutes;
  const standby = {
    provider: id,
    place: scenario.standby.find((each) => each.provider === id),
    lots: scenario.lots,
  };
  return (
    <>
      <h2 {...draggedAs(id)} title="Drag onto a seat">
        <GripVertical size={16} className="grip" aria-hidden="true" /> {id}
      </h2>
      <p className="quiet">Provider, {PROVIDER_ROLES[provider.role]}</p>
      <dl className="figures">
        <FigureLine
          figure="capacity"
          value={sayHours(capacityMinutes)}
          raw={`${capacityMinutes} minutes a week`}
        />
        <FigureLine
          figure="providerLoad"
          value={`${sayHours(given.weeklyMinutes)}, ${sayHowFull({ totalMinutes: given.weeklyMinutes, capacityMinutes })}`}
          raw={`${given.weeklyMinutes} minutes a week, ${given.packages} packages`}
        />
        <FigureLine
          figure="roomLeft"
          value={room < 0 ? `${sayHours(-room)} too many` : sayHours(room)}
          raw={`${room} minutes a week`}
        />
        <FigureLine figure="packages" value={sayNumber(given.packages)} raw={String(given.packages)} />
        {band !== null && (
          <FigureLine
            figure="providerBand"
            value={`${BAND_STATES[band]}: ${sayBand(scenario.rules.providerViability)}`}
            raw={`${given.weeklyMinutes} minutes a week`}
          />
        )}
      </dl>
      <h3>Its seats</h3>
      <ProviderSeats place={place} scenario={scenario} />
      <h3>Behind the lots</h3>
      <StandbyKind {...standby} />
      <StandbyBehind {...standby} />
      <h3>What its file says</h3>
      <dl className="figures">
        <ProviderFacts provider={provider} />
      </dl>
    </>
  );
}
