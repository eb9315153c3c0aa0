import { useEffect } from 'react';
import type { Room } from '../../store/planner.ts';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { ROOM_NAMES } from '../words/room-names.ts';

/** Keeps the room, and nothing else, in the address bar, so that Back and a bookmark work. */
export function RoomInAddress() {
  const room = usePlanner((state) => state.room);
  const { setRoom } = usePlannerActions();

  useEffect(() => {
    const follow = () => {
      const asked = roomOf(location.hash);
      if (asked !== null) setRoom(asked);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [setRoom]);

  useEffect(() => {
    if (roomOf(location.hash) !== room) history.pushState(null, '', `#${room}`);
  }, [room]);

  return null;
}

function roomOf(hash: string): Room | null {
  return ROOM_NAMES.find(([room]) => hash === `#${room}`)?.[0] ?? null;
}
