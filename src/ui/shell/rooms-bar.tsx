import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { ROOM_NAMES } from '../words/room-names.ts';

/** The rooms of the planner. */
export function RoomsBar() {
  const room = usePlanner((state) => state.room);
  const hasArea = usePlanner((state) => state.area !== null);
  const { setRoom } = usePlannerActions();
  if (!hasArea) return null;
  return (
    <nav className="rooms" aria-label="Rooms">
      {ROOM_NAMES.map(([key, name]) => (
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
