import { X } from 'lucide-react';
import type { SeatFigures } from '../../core/figures/figures.ts';
import type { Appointment, Lot } from '../../core/scenario/scenario.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { usePlanner, usePlannerActions, scenarioOf } from '../planner-context.tsx';
import { sayHours, sayShare } from '../words/say-number.ts';
import { SEAT_ROLES } from '../words/say-provider.ts';
import { MainSeat } from './main-seat.tsx';
import { clearSeat } from './seat-actions.ts';

/** A lot's seats: a box for each main provider it should have, then whoever else is appointed. */
export function Seats(props: {
  lot: Lot;
  appointments: readonly Appointment[];
  seats: readonly SeatFigures[];
}) {
  const { lot, appointments, seats } = props;
  const { commit } = usePlannerActions();
  const count = usePlanner((state) => scenarioOf(state)?.rules.providersPerLot ?? 0);
  const mains = appointments.filter((each) => each.role === 'primary');
  const others = [...mains.slice(count), ...appointments.filter((each) => each.role === 'supplementary')];

  return (
    <div className="seats" role="group" aria-label={`Providers of ${lot.name}`}>
      {Array.from({ length: count }, (_, at) => {
        const figures = seats.find((each) => each.provider === mains[at]?.provider);
        return (
          <div className="seat" key={at}>
            <span className="seat-number" aria-hidden="true">
              {at + 1}
            </span>
            <MainSeat lot={lot} appointments={appointments} seat={at} />
            <SeatLoad figures={figures} />
          </div>
        );
      })}
      {others.map((each) => (
        <div className="seat" key={each.provider}>
          <span className="seat-number" aria-hidden="true">
            +
          </span>
          <span className="seat-name">
            {each.provider} <span className="quiet">{SEAT_ROLES[each.role].toLowerCase()}</span>
          </span>
          <IconButton
            icon={X}
            name={`Clear ${each.provider} from ${lot.name}`}
            onPress={() => clearSeat(commit, lot, each.provider)}
          />
          <SeatLoad figures={seats.find((seat) => seat.provider === each.provider)} />
        </div>
      ))}
    </div>
  );
}

/** How full a provider is over all its lots. */
function SeatLoad({ figures }: { figures: SeatFigures | undefined }) {
  if (figures === undefined) return <span className="seat-load" />;
  const share = figures.capacityMinutes > 0 ? sayShare(figures.totalMinutes / figures.capacityMinutes) : '–';
  const sentence = `${sayHours(figures.inLot.weeklyMinutes)} a week here; ${sayHours(figures.totalMinutes)} of the ${sayHours(figures.capacityMinutes)} it can deliver`;
  return (
    <span className="seat-load" title={sentence}>
      <span aria-hidden="true">{share}</span>
      <span className="visually-hidden">{sentence}</span>
    </span>
  );
}
