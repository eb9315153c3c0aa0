import { useId } from 'react';
import { LEAST_COMPARED, MOST_COMPARED } from '../../store/comparison.ts';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { useCompared } from './use-compared.ts';

/** Which scenarios are compared, and which one the others are set against; nothing where there is no choice. */
export function ChooseCompared() {
  const scenarios = usePlanner((state) => state.scenarios);
  const { setCompared } = usePlannerActions();
  const compared = useCompared().map(({ id }) => id);
  const id = useId();
  const inUse = scenarios.filter(({ archived }) => !archived).map(({ scenario }) => scenario);
  if (inUse.length < LEAST_COMPARED) return null;
  return (
    <details className="choose-compared">
      <summary>Choose what is compared</summary>
      <fieldset>
        <legend>Scenarios, two to five</legend>
        {inUse.map((scenario) => {
          const isTicked = compared.includes(scenario.id);
          const isFixed = isTicked ? compared.length <= LEAST_COMPARED : compared.length >= MOST_COMPARED;
          return (
            <label key={scenario.id} className="choice">
              <input
                type="checkbox"
                checked={isTicked}
                disabled={isFixed}
                onChange={() =>
                  setCompared(
                    isTicked ? compared.filter((other) => other !== scenario.id) : [...compared, scenario.id],
                  )
                }
              />
              <span>{scenario.name}</span>
            </label>
          );
        })}
      </fieldset>
      <label className="field" htmlFor={id}>
        <span className="field-label">The others are set against</span>
        <select
          id={id}
          value={compared[0] ?? ''}
          onChange={({ target }) => {
            const first = inUse.find((scenario) => scenario.id === target.value)!.id;
            setCompared([first, ...compared.filter((other) => other !== first)]);
          }}
        >
          {inUse
            .filter((scenario) => compared.includes(scenario.id))
            .map((scenario) => (
              <option key={scenario.id} value={scenario.id}>
                {scenario.name}
              </option>
            ))}
        </select>
      </label>
    </details>
  );
}
