import type { ScenarioId } from '../../core/scenario/scenario.ts';
import { currentOf } from '../../store/comparison-slice.ts';
import { usePlanner, usePlannerActions } from '../../ui/planner-context.tsx';
import { useChangePaper } from '../../ui/paper/use-change-paper.ts';
import { sayOutcome } from '../../ui/words/compare/options-words.ts';
import { ColumnHeads } from '../../ui/controls/column-heads.tsx';

/** Which plan stands for today, and which options the pack sets beside it. */
export function PlansOfPack() {
  const scenarios = usePlanner((state) => state.scenarios);
  const current = usePlanner((state) => currentOf(state)?.scenario.id ?? null);
  const options = usePlanner((state) => state.paper.options);
  const { openComparePage } = usePlannerActions();
  const change = useChangePaper();
  const offered = scenarios.filter(({ archived, scenario }) => !archived || scenario.id === current);
  const nameOf = (id: ScenarioId | null) =>
    offered.find(({ scenario }) => scenario.id === id)?.scenario.name ?? null;
  return (
    <>
      <div className="field pack-choice">
        <label className="field-label" htmlFor="pack-today">
          The plan that stands for today
        </label>
        <select
          id="pack-today"
          value={current ?? ''}
          onChange={({ target }) => {
            const id = target.value as ScenarioId;
            change(`Let ‘${nameOf(id)}’ stand for today`, (paper) => ({ ...paper, current: id }));
          }}
        >
          {offered.map(({ scenario }) => (
            <option key={scenario.id} value={scenario.id}>
              {scenario.name}
            </option>
          ))}
        </select>
      </div>
      <p>
        Beside it the pack sets the plan of each option. If no option has a plan, it sets all plans beside it.
      </p>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Options in the pack">
        <table className="table">
          <caption>Options in the pack</caption>
          <ColumnHeads of={['Option', 'Its plan', 'Outcome']} />
          <tbody>
            {options.map(({ number, title, scenario, outcome }, at) => (
              <tr key={number}>
                <th scope="row" className="row-name">
                  {at + 1}. {title}
                </th>
                <td className="row-words">
                  {scenario === null ? 'No plan' : (nameOf(scenario) ?? 'Not there any more')}
                </td>
                <td>{sayOutcome(outcome)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <button type="button" className="link-button" onClick={() => openComparePage('options')}>
          Change the options
        </button>
      </p>
    </>
  );
}
