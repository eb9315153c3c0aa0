import { Button } from 'react-aria-components';
import type { NeedKind } from '../../core/allocation/allocation.ts';
import type { SceneDraft } from '../../core/paper/add-scenes.ts';
import type { Scene } from '../../core/paper/paper.ts';
import type { ScenarioId } from '../../core/scenario/scenario.ts';
import { currentOf } from '../../store/comparison-slice.ts';
import { usePlanner } from '../../ui/planner-context.tsx';
import { NEED_NAMES } from '../../ui/words/say-need.ts';

const NEEDS = Object.keys(NEED_NAMES) as NeedKind[];

/** Which plans, zones and shades the map of a step has, and where it looks. A step of words still has the plan of its figures. */
export function StepMapFields(props: {
  step: Scene;
  onSet: (what: string, part: Partial<SceneDraft>) => void;
}) {
  const { step, onSet } = props;
  const layers = usePlanner((state) => state.area!.dataset.zoneLayers);
  const mapBounds = usePlanner((state) => state.mapBounds);
  const isComparison = step.view === 'side-by-side' || step.view === 'difference';
  const hasMap = step.view !== 'words';
  return (
    <>
      {isComparison && (
        <PlanField
          label="From which plan"
          value={step.against}
          onSet={(against) => onSet('the plan it is set against', { against })}
        />
      )}
      <PlanField
        label={isComparison ? 'To which plan' : 'Which plan'}
        value={step.scenario}
        onSet={(scenario) => onSet('the plan', { scenario })}
      />
      {hasMap && (
        <>
          <label className="field">
            <span className="field-label">Zones over the lots</span>
            <select
              value={step.zones ?? ''}
              onChange={({ target }) =>
                onSet('the zones', { zones: target.value === '' ? null : Number(target.value) })
              }
            >
              <option value="">None</option>
              {layers.map(({ name }, layer) => (
                <option key={name} value={layer}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          <label className="field">
            <span className="field-label">Shades of need</span>
            <span className="field-hint">
              Over areas that each hold enough people to be shown, never over homes.
            </span>
            <select
              value={step.need}
              onChange={({ target }) => onSet('the shades', { need: target.value as Scene['need'] })}
            >
              <option value="off">None</option>
              {NEEDS.map((need) => (
                <option key={need} value={need}>
                  {NEED_NAMES[need]}
                </option>
              ))}
            </select>
          </label>
          <div className="field">
            <span className="field-label">Where it looks</span>
            <p>{step.bounds === null ? 'At the whole area.' : 'At a part of the area.'}</p>
            <p className="steps-actions">
              {step.bounds !== null && (
                <Button className="button" onPress={() => onSet('where it looks', { bounds: null })}>
                  Look at the whole area
                </Button>
              )}
              {mapBounds !== null && step.bounds !== mapBounds && (
                <Button className="button" onPress={() => onSet('where it looks', { bounds: mapBounds })}>
                  Look where the map of the plan looks now
                </Button>
              )}
            </p>
          </div>
        </>
      )}
    </>
  );
}

function PlanField(props: {
  label: string;
  value: ScenarioId | null;
  onSet: (scenario: ScenarioId | null) => void;
}) {
  const { label, value, onSet } = props;
  const scenarios = usePlanner((state) => state.scenarios);
  const today = usePlanner((state) => currentOf(state)?.scenario ?? null);
  const offered = scenarios.filter(
    ({ scenario, archived }) => scenario.id === value || (!archived && scenario.id !== today?.id),
  );
  const isGone = value !== null && offered.every(({ scenario }) => scenario.id !== value);
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select
        value={value ?? ''}
        onChange={({ target }) => onSet(target.value === '' ? null : (target.value as ScenarioId))}
      >
        <option value="">Today’s plan{today === null ? '' : `: ${today.name}`}</option>
        {isGone && <option value={value}>A plan that is not there any more</option>}
        {offered.map(({ scenario, archived }) => (
          <option key={scenario.id} value={scenario.id}>
            {scenario.name}
            {archived && ' (put away)'}
          </option>
        ))}
      </select>
    </label>
  );
}
