import { memo, useState } from 'react';
import type { ProviderId } from '../../core/dataset/dataset.ts';
import type { Appointment, Lot } from '../../core/scenario/scenario.ts';
import { usePlannerActions } from '../planner-context.tsx';
import { sayPlace } from '../words/say-number.ts';
import { sameItems } from './ledger-rows.ts';
import { clearSeat, fillSeat } from './seat-actions.ts';
import { useProviderChoices } from './use-provider-choices.ts';

interface SeatSelectProps {
  readonly lot: Lot;
  /** All of the lot's own, in the order of its seats. */
  readonly appointments: readonly Appointment[];
  /** Which seat this is, from 0. */
  readonly seat: number;
  readonly provider: ProviderId | null;
  readonly enabled: boolean;
}

/**
 * One seat of a lot in a line of the table. All providers are listed only while the seat is in hand:
 * in every seat of every lot they would be thousands of lines, to be made anew with each edit.
 */
export const SeatSelect = memo(function SeatSelect(props: SeatSelectProps) {
  const { lot, provider, appointments } = props;
  const { commit } = usePlannerActions();
  const [listed, setListed] = useState(false);
  return (
    <select
      className="seat-select"
      aria-label={`${sayPlace(props.seat + 1)} provider of ${lot.name}`}
      value={provider ?? ''}
      disabled={!props.enabled}
      onPointerDown={() => setListed(true)}
      onFocus={() => setListed(true)}
      onBlur={() => setListed(false)}
      onChange={({ target }) => {
        if (target.value !== '') fillSeat(commit, lot, provider, target.value as ProviderId);
        else if (provider !== null) clearSeat(commit, lot, provider);
      }}
    >
      <option value="">{provider === null ? 'Appoint…' : 'Nobody'}</option>
      {listed && <ProviderOptions provider={provider} appointments={appointments} />}
      {!listed && provider !== null && <option value={provider}>{provider}</option>}
    </select>
  );
}, sameSeat);

/** Every provider but those that have another seat of the lot, those with the most room first. */
function ProviderOptions({ provider, appointments }: Pick<SeatSelectProps, 'provider' | 'appointments'>) {
  const taken = new Set(appointments.map((each) => each.provider));
  return useProviderChoices()
    .filter((choice) => choice.id === provider || !taken.has(choice.id))
    .map((choice) => (
      <option key={choice.id} value={choice.id}>
        {choice.name} ({choice.detail})
      </option>
    ));
}

function sameSeat(a: SeatSelectProps, b: SeatSelectProps): boolean {
  return (
    a.lot === b.lot &&
    a.seat === b.seat &&
    a.provider === b.provider &&
    a.enabled === b.enabled &&
    sameItems(a.appointments, b.appointments)
  );
}
