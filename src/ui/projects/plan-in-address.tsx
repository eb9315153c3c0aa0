import { useEffect } from 'react';
import { carriesPlan } from '../../io/share/link-mark.ts';
import { usePlannerStore } from '../planner-context.tsx';

/**
 * Takes a plan that came with the address out of it at once, so that it is neither shown nor kept among the
 * pages visited. It stands before what keeps the room in the address.
 */
export function PlanInAddress() {
  const planner = usePlannerStore();

  useEffect(() => {
    const take = () => {
      const { hash, pathname, search } = location;
      if (!carriesPlan(hash)) return;
      const { room, openPlanLink } = planner.getState();
      history.replaceState(null, '', `${pathname}${search}#${room}`);
      openPlanLink(hash);
    };
    take();
    addEventListener('hashchange', take);
    return () => removeEventListener('hashchange', take);
  }, [planner]);

  return null;
}
