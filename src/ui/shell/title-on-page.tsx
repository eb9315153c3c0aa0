import { useEffect } from 'react';
import { usePlanner } from '../planner-context.tsx';
import { ROOM_NAMES } from '../words/room-names.ts';

/** Names the room in the title of the page, which a screen reader says first; what is open is never named there. */
export function TitleOnPage() {
  const room = usePlanner((state) => (state.area === null ? 'data' : state.room));
  useEffect(() => {
    document.title = `${new Map(ROOM_NAMES).get(room)} – Lotwise`;
  }, [room]);
  return null;
}
