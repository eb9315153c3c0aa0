import { useEffect } from 'react';
import type { Room } from '../../store/planner.ts';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';

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

const ROOMS: readonly Room[] = ['data', 'plan', 'answers', 'futures', 'compare', 'present'];

function roomOf(hash: string): Room | null {
  return ROOMS.find((room) => hash === `#${room}`) ?? null;
}
