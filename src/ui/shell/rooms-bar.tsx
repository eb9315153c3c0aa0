import type { Room } from '../../store/planner.ts';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';

/** The rooms of the planner. */
export function RoomsBar() {
  const room = usePlanner((state) => state.room);
  const hasArea = usePlanner((state) => state.area !== null);
  const { setRoom } = usePlannerActions();
  if (!hasArea) return null;
  return (
    <nav className="rooms" aria-label="Rooms">
      {ROOMS.map(([key, name]) => (
        <button
          key={key}
          type="button"
          aria-current={room === key ? 'page' : undefined}
          onClick={() => setRoom(key)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}

const ROOMS: readonly [Room, string][] = [
  ['data', 'Data'],
  ['plan', 'Plan'],
  ['answers', 'Answers'],
  ['futures', 'Futures'],
  ['compare', 'Compare'],
  ['present', 'Present'],
];
