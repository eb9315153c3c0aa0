import { ArrowDown, ArrowUp } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { ProviderId } from '../../core/dataset/dataset.ts';
import { MINUTES_PER_WEEK } from '../../core/scenario/limits.ts';
import type { Appointment, AppointmentRole, Lot } from '../../core/scenario/scenario.ts';
import { NumberField, OptionalNumberField } from '../assumptions/number-field.tsx';
import { Ask } from '../controls/ask.tsx';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayHours, sayPlace } from '../words/say-number.ts';
import { SEAT_ROLES } from '../words/say-provider.ts';
import { sayHowFull, sayPercent } from './say-seat.ts';
import { capSeat, setSeatRole, setSharePercent, stepSeat } from './seat-actions.ts';
import { percentsOf } from './share-out.ts';

/** Shares that councils use between two providers. */
const USUAL_SHARES = [50, 60, 70, 80];
const SHARE_LIMIT = { least: 1, most: 99 };
const HOURS_LIMIT = { least: 0, most: MINUTES_PER_WEEK.most / 60 };

/** All that can be set of one seat: role, place in the order, share of the lot and a limit in hours. */
export function SeatTerms({ lot, provider }: { lot: Lot; provider: ProviderId }) {
  const { commit } = usePlannerActions();
  const appointments = usePlanner((state) => scenarioOf(state)!.appointments);
  const offer = usePlanner((state) => scenarioOf(state)!.assumptions.placing.offer);
  const here = appointments.filter((each) => each.lot === lot.id);
  const seat = here.find((each) => each.provider === provider);
  if (seat === undefined) return <p>It has no seat in this lot any more.</p>;
  const { role, capMinutes } = seat;
  const percents = percentsOf(here, role);
  const place = percents.findIndex((each) => each.provider === provider);
  const own = percents[place]?.percent ?? 100;
  const others = percents.filter((each) => each.provider !== provider);
  return (
    <div className="seat-terms">
      <SeatLoads lot={lot} seat={seat} />
      <label className="field">
        <span className="field-label">Role</span>
        <select
          value={role}
          onChange={(event) => setSeatRole(commit, lot, provider, event.target.value as AppointmentRole)}
        >
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {SEAT_ROLES[each]} provider
            </option>
          ))}
        </select>
      </label>
      {percents.length > 1 && (
        <div className="seat-order">
          <span>
            {sayOrder(role, place)} of {percents.length}
          </span>
          <Button
            className="button button-small"
            isDisabled={place === 0}
            onPress={() => stepSeat(commit, lot, provider, 'up')}
          >
            <ArrowUp size={14} aria-hidden="true" /> Up
          </Button>
          <Button
            className="button button-small"
            isDisabled={place === percents.length - 1}
            onPress={() => stepSeat(commit, lot, provider, 'down')}
          >
            <ArrowDown size={14} aria-hidden="true" /> Down
          </Button>
        </div>
      )}
      {others.length === 0 ? (
        <p className="quiet">
          It has all of this lot that goes to {SEAT_ROLES[role].toLowerCase()} providers.
        </p>
      ) : (
        <>
          <NumberField
            label="Share of this lot"
            {...(offer === 'order' && {
              hint: 'This plan offers packages in order, so shares are not used.',
            })}
            unit="%"
            limit={SHARE_LIMIT}
            value={own}
            onSet={(percent) => setSharePercent(commit, lot, provider, percent)}
          />
          {others.length === 1 && (
            <div className="usual-shares" role="group" aria-label="Usual shares">
              {USUAL_SHARES.map((percent) => (
                <Button
                  key={percent}
                  className="button button-small"
                  aria-pressed={own === percent}
                  onPress={() => own !== percent && setSharePercent(commit, lot, provider, percent)}
                >
                  {percent}/{100 - percent}
                </Button>
              ))}
            </div>
          )}
          <p className="quiet">
            {others.map((each) => `${each.provider}: ${sayPercent(each.percent)}`).join('. ')}.{' '}
            <Ask figure="seatShare" raw={`${own}% of 100`} />
          </p>
        </>
      )}
      <OptionalNumberField
        label="Most hours in this lot"
        unit="hours a week"
        none="No limit"
        limit={HOURS_LIMIT}
        value={capMinutes === undefined ? null : capMinutes / 60}
        onSet={(hours) => capSeat(commit, lot, provider, hours === null ? null : Math.round(hours * 60))}
      />
    </div>
  );
}

const ROLES: readonly AppointmentRole[] = ['primary', 'supplementary'];

function sayOrder(role: AppointmentRole, place: number): string {
  if (role === 'supplementary') return `Supplementary, ${sayPlace(place + 1)}`;
  return place === 0 ? 'Lead, first' : `Main, ${sayPlace(place + 1)}`;
}

/** How full the seat is here, and its provider in all. */
function SeatLoads({ lot, seat }: { lot: Lot; seat: Appointment }) {
  const { provider, capMinutes } = seat;
  const figures = usePlanner((state) =>
    state.figures?.lots.find((each) => each.lot === lot.id)?.seats.find((each) => each.provider === provider),
  );
  if (figures === undefined) return <p className="quiet">This provider is not in your providers file.</p>;
  return (
    <dl className="seat-loads">
      <div>
        <dt>Here</dt>
        <dd>
          {sayHours(figures.inLot.weeklyMinutes)} a week
          {capMinutes !== undefined && (
            <>
              {' '}
              of {sayHours(capMinutes)} at most{' '}
              <Ask figure="seatCap" raw={`${figures.inLot.weeklyMinutes} of ${capMinutes} minutes a week`} />
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>In all</dt>
        <dd>
          {sayHours(figures.totalMinutes)} of {sayHours(figures.capacityMinutes)}, {sayHowFull(figures)} full
        </dd>
      </div>
    </dl>
  );
}
