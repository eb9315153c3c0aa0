import { ASSUMPTION_LIMITS } from '../../core/scenario/limits.ts';
import { usePlannerActions } from '../planner-context.tsx';
import { sayNumber } from '../words/say-number.ts';
import { changeAssumptions } from './change-assumptions.ts';
import { ChoiceField } from './choice-field.tsx';
import { FutureField } from './future-field.tsx';
import { OptionalNumberField } from './number-field.tsx';
import { DURATION_CHOICES, sayArrivalsHint } from './say-future.ts';
import { useAssumptions } from './use-assumptions.ts';

/** Who comes, how long care lasts, and how both change: `packagesToday` is what the data say. */
export function NeedFields({ packagesToday }: { packagesToday: number }) {
  const { arrivalsPerWeek, meanWeeks, duration } = useAssumptions().future;
  const { commit } = usePlannerActions();
  return (
    <div className="field-group">
      <h3>People who need care</h3>
      <OptionalNumberField
        label="New packages a week"
        hint={sayArrivalsHint(packagesToday, meanWeeks)}
        none={sayNumber(packagesToday / meanWeeks)}
        unit="a week"
        limit={ASSUMPTION_LIMITS.future.arrivalsPerWeek}
        value={arrivalsPerWeek}
        onSet={(rate) =>
          changeAssumptions(
            commit,
            rate === null
              ? 'Take new packages a week from the data'
              : `Set new packages a week to ${sayNumber(rate)}`,
            'future',
            { arrivalsPerWeek: rate },
          )
        }
      />
      <FutureField name="meanWeeks" label="Length of care" unit="weeks on average" of="the length of care" />
      <ChoiceField
        legend="How lengths differ"
        name="duration"
        choices={DURATION_CHOICES}
        value={duration}
        onSet={(key, name) =>
          changeAssumptions(commit, `Assume lengths of care: ${name.toLowerCase()}`, 'future', {
            duration: key,
          })
        }
      />
      <FutureField
        name="growthPercentPerYear"
        label="Growth"
        hint="How many more new packages come after each year. Below 0 for fewer."
        unit="% a year"
        of="growth of new packages a year"
      />
      <FutureField
        name="winterPeakPercent"
        label="Winter peak"
        hint="How far new packages in mid-winter are above the mean of the year."
        unit="%"
        of="the winter peak"
      />
    </div>
  );
}
