import type { ScenarioId } from '../../core/scenario/scenario.ts';
import type { OpenScenario } from '../../store/planner.ts';

/** Which scenario the files of one plan are of. */
export function ScenarioSelect(props: {
  scenarios: readonly OpenScenario[];
  chosen: ScenarioId;
  onChoose: (id: ScenarioId) => void;
}) {
  return (
    <label className="field files-scenario">
      <span className="field-label">Scenario</span>
      <span className="field-hint">Files and links of one plan below are of this one.</span>
      <select value={props.chosen} onChange={(event) => props.onChoose(event.target.value as ScenarioId)}>
        {props.scenarios.map(({ scenario: { id, name } }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
