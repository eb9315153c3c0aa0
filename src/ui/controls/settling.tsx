import { usePlanner } from '../planner-context.tsx';

/** Says that the figures are the quick answer, while the best one is being worked out. */
export function Settling() {
  const isSettling = usePlanner((state) => state.allocation?.proof === null);
  return isSettling ? <span className="settling">Figures are settling</span> : null;
}
