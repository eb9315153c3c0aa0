import { usePlannerActions } from '../planner-context.tsx';
import { changeAssumptions } from './change-assumptions.ts';
import { ChoiceField } from './choice-field.tsx';
import { sayMoved, TRANSFER_MODES } from './say-assumptions.ts';
import { SliderField } from './slider-field.tsx';
import { useAssumptions } from './use-assumptions.ts';

/** What happens to packages that have a provider today. */
export function TransferField() {
  const { mode, movedPercent } = useAssumptions().placing;
  const { commit } = usePlannerActions();
  return (
    <div className="field-group">
      <ChoiceField
        legend="Packages that have a provider today"
        name="transfer"
        choices={TRANSFER_MODES}
        value={mode}
        onSet={(key, name) =>
          changeAssumptions(commit, `Way of transfer: ${name.toLowerCase()}`, 'placing', { mode: key })
        }
      />
      {mode === 'gradual' && (
        <SliderField
          label="How far the transfer has got"
          value={movedPercent}
          step={5}
          say={sayMoved}
          onSet={(percent) =>
            changeAssumptions(commit, `Gradual transfer: ${sayMoved(percent).toLowerCase()}`, 'placing', {
              movedPercent: percent,
            })
          }
        />
      )}
    </div>
  );
}
