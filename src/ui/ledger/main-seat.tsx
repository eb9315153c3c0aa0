import { memo } from 'react';
import type { Appointment, Lot } from '../../core/scenario/scenario.ts';
import { usePlannerActions } from '../planner-context.tsx';
import { sayPlace } from '../words/say-number.ts';
import { sameItems } from './ledger-rows.ts';
import { clearSeat, fillSeat } from './seat-actions.ts';
import { SeatBox } from './seat-box.tsx';
import { useProviderChoices } from './use-provider-choices.ts';

interface MainSeatProps {
  readonly lot: Lot;
  /** All of the lot's own, in the order of its seats. */
  readonly appointments: readonly Appointment[];
  /** Which of its seats for main providers this is, from 0. */
  readonly seat: number;
}

/**
 * The box for one main provider of a lot. It lists every provider, so it is drawn again only when who
 * may be chosen changes, and not with each figure of its lot.
 */
export const MainSeat = memo(function MainSeat({ lot, appointments, seat }: MainSeatProps) {
  const { commit } = usePlannerActions();
  const choices = useProviderChoices();
  const mains = appointments.filter((each) => each.role === 'primary');
  const taken = new Set(appointments.map((each) => each.provider));
  const provider = mains[seat]?.provider ?? null;
  return (
    <SeatBox
      label={`${sayPlace(seat + 1)} provider of ${lot.name}`}
      placeholder={`Appoint a ${sayPlace(seat + 1)} provider`}
      provider={provider}
      choices={choices.filter((choice) => choice.id === provider || !taken.has(choice.id))}
      disabled={seat > mains.length}
      onChoose={(chosen) => fillSeat(commit, lot, provider, chosen)}
      onClear={() => provider !== null && clearSeat(commit, lot, provider)}
    />
  );
}, sameSeat);

function sameSeat(a: MainSeatProps, b: MainSeatProps): boolean {
  return a.lot === b.lot && a.seat === b.seat && sameItems(a.appointments, b.appointments);
}
