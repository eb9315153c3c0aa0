import type { TravelAssumptions } from '../../../core/scenario/assumptions.ts';
import { ASSUMPTION_LIMITS } from '../../../core/scenario/limits.ts';
import { changeAssumptions } from '../../assumptions/change-assumptions.ts';
import { NumberField } from '../../assumptions/number-field.tsx';
import { TravelCountsField } from '../../assumptions/placing-fields.tsx';
import { useAssumptions } from '../../assumptions/use-assumptions.ts';
import { usePlannerActions } from '../../planner-context.tsx';
import { sayNumber } from '../../words/say-number.ts';

/** What travel assumes, each a person's to change. */
export function TravelFields() {
  const { travel } = useAssumptions();
  const { commit } = usePlannerActions();
  const field = (key: keyof TravelAssumptions, label: string, unit: string, hint: string) => (
    <NumberField
      label={label}
      unit={unit}
      hint={hint}
      limit={ASSUMPTION_LIMITS.travel[key]}
      value={travel[key]}
      onSet={(value) =>
        changeAssumptions(commit, `${label}: ${sayNumber(value)} ${unit}`.trim(), 'travel', { [key]: value })
      }
    />
  );
  return (
    <div className="answer-assumptions">
      <h3>What travel assumes</h3>
      <div className="assumption-grid">
        <div className="field-group">
          {field(
            'urbanKilometresPerHour',
            'Speed in towns',
            'km an hour',
            'Of the way most carers travel there.',
          )}
          {field('ruralKilometresPerHour', 'Speed in the country', 'km an hour', 'In blocks that are rural.')}
        </div>
        <div className="field-group">
          {field('detour', 'Detour', 'times', 'The way on the ground ÷ the straight line.')}
          {field(
            'visitsPerRun',
            'Visits in a run',
            'visits',
            'That one carer makes without going home in between.',
          )}
        </div>
        <div className="field-group">
          <TravelCountsField />
        </div>
      </div>
    </div>
  );
}
