import { useId, useMemo } from 'react';
import type { ScenarioId } from '../../../core/scenario/scenario.ts';
import type { YearsAgainst } from '../../../core/years/years-wish.ts';
import { FieldLabel, hintId } from '../../assumptions/field-label.tsx';
import { usePlanner } from '../../planner-context.tsx';
import { AGAINST_WORDS } from './years-words.ts';
import type { WishFieldProps } from './wish-fields.ts';

/** What the plan is set against: both meet the same futures. Without a second provider in any lot, one alone is no other plan. */
export function AgainstField({ wish, onChange, hasSecond }: WishFieldProps & { hasSecond: boolean }) {
  const id = useId();
  const scenarios = usePlanner((state) => state.scenarios);
  const activeId = usePlanner((state) => state.activeId);
  const others = useMemo(
    () =>
      scenarios
        .filter(({ archived, scenario }) => !archived && scenario.id !== activeId)
        .map(({ scenario }) => scenario),
    [scenarios, activeId],
  );
  const { against } = wish;
  const isSame = !hasSecond && (against.kind === 'lead-alone' || against.kind === 'one-with-all-hours');
  const hint = isSame
    ? 'No lot has a second main provider, so this is the same as your plan.'
    : AGAINST_WORDS[against.kind].hint;
  return (
    <div className="field">
      <FieldLabel id={id} label="Set against" hint={hint} />
      <select
        id={id}
        aria-describedby={hintId(id)}
        value={against.kind === 'scenario' ? `${OTHER}${against.scenario}` : against.kind}
        onChange={({ target }) => onChange({ against: readAgainst(target.value) })}
      >
        {ONE_PLAN.map((kind) => (
          <option key={kind} value={kind}>
            {AGAINST_WORDS[kind].name}
          </option>
        ))}
        {others.length > 0 && (
          <optgroup label={AGAINST_WORDS.scenario.name}>
            {others.map(({ id: other, name }) => (
              <option key={other} value={`${OTHER}${other}`}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </div>
  );
}

const ONE_PLAN = ['nothing', 'lead-alone', 'one-with-all-hours'] as const;

/** Before the id of a scenario, which could be any word. */
const OTHER = 'scenario ';

function readAgainst(value: string): YearsAgainst {
  const kind = ONE_PLAN.find((each) => each === value);
  return kind === undefined
    ? { kind: 'scenario', scenario: value.slice(OTHER.length) as ScenarioId }
    : { kind };
}
