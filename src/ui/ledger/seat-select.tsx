import { memo, useState } from 'react';
import type { ProviderId } from '../../core/dataset/dataset.ts';
import type { Appointment, Lot } from '../../core/scenario/scenario.ts';
import { usePlannerActions } from '../planner-context.tsx';
import { sayPlace } from '../words/say-number.ts';
import { sameItems } from './ledger-rows.ts';
import type { ProviderChoice } from './provider-choices.ts';
import { clearSeat, fillSeat } from './seat-actions.ts';

interface SeatSelectProps {
  readonly lot: Lot;
  /** All of the lot's own, in the order of its seats. */
  readonly appointments: readonly Appointment[];
  /** Which seat this is, from 0. */
  readonly seat: number;
  readonly provider: ProviderId | null;
  readonly enabled: boolean;
  readonly choices: readonly ProviderChoice[];
}

/**
 * One seat of a lot in a line of the table. It lists every provider, so it is drawn again only when
 * who may be chosen changes, and not with each figure of its lot.
 */
export const SeatSelect = memo(function SeatSelect(props: SeatSelectProps) {
  const { lot, provider } = props;
  const { commit } = usePlannerActions();
  /** Whether the list is wanted: all providers in every seat of every lot would be thousands of lines. */
  const [listed, setListed] = useState(false);
  const taken = new Set(props.appointments.map((each) => each.provider));
  const choices = props.choices.filter((choice) =>
    listed ? choice.id === provider || !taken.has(choice.id) : choice.id === provider,
  );
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
      {choices.map((choice) => (
        <option key={choice.id} value={choice.id}>
          {choice.name} ({choice.detail})
        </option>
      ))}
    </select>
  );
}, sameSeat);

function sameSeat(a: SeatSelectProps, b: SeatSelectProps): boolean {
  return (
    a.lot === b.lot &&
    a.seat === b.seat &&
    a.provider === b.provider &&
    a.enabled === b.enabled &&
    a.choices === b.choices &&
    sameItems(a.appointments, b.appointments)
  );
}
