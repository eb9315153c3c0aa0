import { decisionsOf } from '../../core/scenario/history.ts';
import { activeScenario } from '../../store/active-scenario.ts';
import { usePlanner } from '../planner-context.tsx';
import { DecisionList } from './decision-list.tsx';

/** The decision log as it is printed with the plan, nowhere to be seen on the screen. */
export function PrintedDecisions() {
  const history = usePlanner((state) => activeScenario(state)?.history ?? null);
  const decisions = history === null ? [] : decisionsOf(history);
  if (decisions.length === 0) return null;
  return (
    <section className="printed-decisions">
      <h2>Decisions</h2>
      <DecisionList decisions={decisions} />
    </section>
  );
}
