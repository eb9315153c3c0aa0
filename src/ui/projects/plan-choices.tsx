import type { ScenarioId } from '../../core/scenario/scenario.ts';
import type { PlanMeeting } from '../../io/project/meet-projects.ts';
import type { PlanChoice } from '../../io/project/merge-projects.ts';
import { sayPlanDifference } from '../words/present/say-meeting.ts';
import { ColumnHeads } from '../controls/column-heads.tsx';

/** Scenarios that are not the same in both, each with what differs and whose is kept. */
export function PlanChoices(props: {
  plans: readonly PlanMeeting[];
  choices: ReadonlyMap<ScenarioId, PlanChoice>;
  onChoose: (id: ScenarioId, choice: PlanChoice) => void;
}) {
  return (
    <div className="table-scroll">
      <table className="table">
        <caption>Scenarios</caption>
        <ColumnHeads of={['Scenario', 'What differs', 'What to do']} />
        <tbody>
          {props.plans.map(({ id, name, difference }) => (
            <tr key={id}>
              <th scope="row" className="row-name">
                {name}
              </th>
              <td>{difference === null ? 'You do not have it.' : sayPlanDifference(difference)}</td>
              <td>
                <select
                  aria-label={`What to do with ${name}`}
                  value={props.choices.get(id) ?? 'mine'}
                  onChange={(event) => props.onChoose(id, event.target.value as PlanChoice)}
                >
                  {(difference === null ? OF_THEIRS : OF_BOTH).map(([choice, words]) => (
                    <option key={choice} value={choice}>
                      {words}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const OF_BOTH: readonly (readonly [PlanChoice, string])[] = [
  ['mine', 'Keep mine'],
  ['theirs', 'Take theirs'],
  ['both', 'Keep both'],
];

const OF_THEIRS: readonly (readonly [PlanChoice, string])[] = [
  ['theirs', 'Add it'],
  ['mine', 'Leave it out'],
];
