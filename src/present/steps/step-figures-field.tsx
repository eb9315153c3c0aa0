import { PLAN_FIGURES, type PlanFigureKey } from '../../core/comparison/plan-figures.ts';
import { MOST_SCENE_FIGURES } from '../../core/paper/paper-limits.ts';
import { PLAN_FIGURE_NAMES } from '../../ui/words/compare/say-plan-figure.ts';

/** Which figures a step says in large type, in the order they are ticked. */
export function StepFiguresField(props: {
  figures: readonly PlanFigureKey[];
  onSet: (figures: readonly PlanFigureKey[]) => void;
}) {
  const { figures, onSet } = props;
  const isFull = figures.length >= MOST_SCENE_FIGURES;
  return (
    <fieldset className="field">
      <legend>Figures in large type</legend>
      <span className="field-hint">
        {figures.length} of {MOST_SCENE_FIGURES} chosen. Their numbers follow the plan.
      </span>
      <div className="step-figures">
        {PLAN_FIGURES.map((key) => {
          const isChosen = figures.includes(key);
          return (
            <label className="choice" key={key}>
              <input
                type="checkbox"
                checked={isChosen}
                disabled={!isChosen && isFull}
                onChange={() => onSet(isChosen ? figures.filter((each) => each !== key) : [...figures, key])}
              />
              <span>{PLAN_FIGURE_NAMES[key]}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
