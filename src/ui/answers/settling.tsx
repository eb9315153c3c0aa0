import { usePlanner } from '../planner-context.tsx';

/** Says that the figures are the quick answer, while the best one is being worked out. */
export function Settling() {
  const settling = usePlanner((state) => state.allocation?.proof === null);
  return settling ? (
    <p className="settling" role="status">
      Figures are settling.
    </p>
  ) : null;
}
