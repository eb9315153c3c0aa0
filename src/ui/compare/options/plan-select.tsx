import type { ScenarioId } from '../../../core/scenario/scenario.ts';
import type { Refusal } from '../../../core/edits/edited.ts';
import { currentOf } from '../../../store/comparison-slice.ts';
import { usePlanner } from '../../planner-context.tsx';

/** The scenario of the shelf that an option's figures are of, if it is a plan at all. */
export function PlanSelect(props: {
  value: ScenarioId | null;
  onSet: (scenario: ScenarioId | null) => Refusal | null;
}) {
  const { value, onSet } = props;
  const scenarios = usePlanner((state) => state.scenarios);
  const current = usePlanner((state) => currentOf(state)?.scenario.id ?? null);
  const offered = scenarios.filter(({ scenario, archived }) => !archived || scenario.id === value);
  const isGone = value !== null && offered.every(({ scenario }) => scenario.id !== value);
  return (
    <div className="field">
      <label className="field-label" htmlFor="option-plan">
        The plan its figures are of
      </label>
      <select
        id="option-plan"
        className="option-select"
        value={value ?? ''}
        onChange={({ target }) => onSet(target.value === '' ? null : (target.value as ScenarioId))}
      >
        <option value="">None: it is not a plan drawn here</option>
        {isGone && <option value={value}>A plan that is not there any more</option>}
        {offered.map(({ scenario, archived }) => (
          <option key={scenario.id} value={scenario.id}>
            {scenario.name}
            {scenario.id === current && ' (how things are now)'}
            {archived && ' (put away)'}
          </option>
        ))}
      </select>
    </div>
  );
}
