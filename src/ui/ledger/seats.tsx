import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SeatFigures } from '../../core/figures/figures.ts';
import type { Appointment, Lot } from '../../core/scenario/scenario.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayHours } from '../words/say-number.ts';
import { SEAT_ROLES } from '../words/say-provider.ts';
import { draggedAs } from './drag-provider.ts';
import { MainSeat } from './main-seat.tsx';
import { sayHowFull, saySeatLoad, saySeatTerms } from './say-seat.ts';
import { clearSeat } from './seat-actions.ts';
import { SeatButton } from './seat-button.tsx';
import { SeatSpot } from './seat-spot.tsx';
import { percentsOf } from './share-out.ts';

/** A lot's seats: a box for each main provider it should have, then whoever else is appointed. */
export function Seats(props: {
  lot: Lot;
  appointments: readonly Appointment[];
  seats: readonly SeatFigures[];
}) {
  const { lot, appointments, seats } = props;
  const { commit } = usePlannerActions();
  const count = usePlanner((state) => scenarioOf(state)?.rules.providersPerLot ?? 0);
  const byShares = usePlanner((state) => scenarioOf(state)?.assumptions.placing.offer === 'shares');
  const mains = appointments.filter((each) => each.role === 'primary');
  const others = [...mains.slice(count), ...appointments.filter((each) => each.role === 'supplementary')];
  const percents = (['primary', 'supplementary'] as const).flatMap((role) => percentsOf(appointments, role));
  const lineOf = (seat: Appointment | undefined) => ({
    lot,
    seat,
    figures: seats.find((each) => each.provider === seat?.provider),
    percent: byShares ? (percents.find((each) => each.provider === seat?.provider)?.percent ?? null) : null,
  });

  return (
    <div className="seats" role="group" aria-label={`Providers of ${lot.name}`}>
      {Array.from({ length: count }, (_, at) => (
        <SeatLine key={at} {...lineOf(mains[at])} number={String(at + 1)}>
          <MainSeat lot={lot} appointments={appointments} seat={at} />
        </SeatLine>
      ))}
      {others.map((each) => (
        <SeatLine key={each.provider} {...lineOf(each)} number="+">
          <span className="seat-name">
            <span>
              {each.provider} <span className="quiet">{SEAT_ROLES[each.role].toLowerCase()}</span>
            </span>
            <IconButton
              icon={X}
              name={`Clear ${each.provider} from ${lot.name}`}
              onPress={() => clearSeat(commit, lot, each.provider)}
            />
          </span>
        </SeatLine>
      ))}
    </div>
  );
}

/** One seat: who has it, how full it is, what can be set of it; a provider may be dropped on it. */
function SeatLine(props: {
  lot: Lot;
  number: string;
  seat: Appointment | undefined;
  figures: SeatFigures | undefined;
  percent: number | null;
  children: ReactNode;
}) {
  const { lot, seat, figures, percent } = props;
  const cap = seat?.capMinutes ?? null;
  const terms = saySeatTerms(percent === 100 ? null : percent, cap);
  const sentence = figures === undefined ? undefined : saySeatLoad(figures, cap);
  return (
    <SeatSpot lot={lot} holder={seat?.provider ?? null}>
      <span
        className="seat-number"
        aria-hidden="true"
        {...(seat !== undefined && { ...draggedAs(seat.provider), title: 'Drag onto another seat' })}
      >
        {props.number}
      </span>
      {props.children}
      {seat === undefined ? <span /> : <SeatButton lot={lot} provider={seat.provider} />}
      {seat !== undefined && figures === undefined && (
        <span className="seat-load">Not in your providers file</span>
      )}
      {figures !== undefined && (
        <span className="seat-load" title={sentence}>
          <span aria-hidden="true">
            {[terms, `${sayHours(figures.inLot.weeklyMinutes)} here`, `${sayHowFull(figures)} full`]
              .filter((each) => each !== null)
              .join(' · ')}
          </span>
          <span className="visually-hidden">{sentence}</span>
        </span>
      )}
    </SeatSpot>
  );
}
