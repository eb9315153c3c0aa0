import { usePlanner, usePlannerActions } from '../planner-context.tsx';

/** Says that the figures are the quick answer, while the best one is being worked out or where it could not be. */
export function Settling() {
  const isSettling = usePlanner((state) => state.allocation?.proof === null);
  const hasFailed = usePlanner(({ unsettled, figures }) => unsettled !== null && unsettled === figures);
  const { settleAgain } = usePlannerActions();
  if (!isSettling) return null;
  if (!hasFailed) return <span className="settling">Figures are settling</span>;
  return (
    <span className="settling" role="alert">
      These are quick figures: the best could not be worked out. Your plan is safe.{' '}
      <button type="button" className="link-button" onClick={settleAgain}>
        Try again
      </button>
    </span>
  );
}
