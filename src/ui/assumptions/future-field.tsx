import type { FutureAssumptions } from '../../core/scenario/assumptions.ts';
import { ASSUMPTION_LIMITS } from '../../core/scenario/limits.ts';
import { usePlannerActions } from '../planner-context.tsx';
import { sayNumber } from '../words/say-number.ts';
import { changeAssumptions } from './change-assumptions.ts';
import { NumberField } from './number-field.tsx';
import { useAssumptions } from './use-assumptions.ts';

/** The numbers of what is assumed of the years ahead; new packages a week may be left to the data. */
type FutureNumber = Exclude<keyof FutureAssumptions, 'arrivalsPerWeek' | 'duration' | 'routing'>;

/** One number that the years ahead assume. */
export function FutureField(props: {
  name: FutureNumber;
  label: string;
  hint?: string;
  unit: string;
  /** What the sentence of a change calls it, as in `Set growth of new packages to 3%`. */
  of: string;
}) {
  const { name, label, hint, unit, of } = props;
  const assumed = useAssumptions().future;
  const { commit } = usePlannerActions();
  return (
    <NumberField
      label={label}
      {...(hint !== undefined && { hint })}
      unit={unit}
      limit={ASSUMPTION_LIMITS.future[name]}
      value={assumed[name]}
      onSet={(value) =>
        changeAssumptions(
          commit,
          `Set ${of} to ${sayNumber(value)}${unit.startsWith('%') ? '%' : ''}`,
          'future',
          {
            [name]: value,
          },
        )
      }
    />
  );
}
