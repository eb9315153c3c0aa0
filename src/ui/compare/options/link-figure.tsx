import { useState } from 'react';
import { Button } from 'react-aria-components';
import { PLAN_FIGURES, type PlanFigureKey } from '../../../core/comparison/plan-figures.ts';
import type { Option } from '../../../core/paper/paper.ts';
import type { PublishedPlan } from '../../../core/publication/publication.ts';
import { PLAN_FIGURE_NAMES, saySafeFigure } from '../../words/compare/say-plan-figure.ts';

/** What a panel asks of every option first. */
const MAIN_FIGURES: readonly PlanFigureKey[] = [
  'people',
  'hours',
  'unmet-hours',
  'people-changing-provider',
  'cost-a-year',
  'contracts',
];

/** Chooses a figure of its plan for an option, or takes the main ones at once. */
export function LinkFigure(props: {
  option: Option;
  plan: PublishedPlan;
  onLink: (label: string, keys: readonly PlanFigureKey[]) => void;
}) {
  const { option, plan, onLink } = props;
  const [wanted, setWanted] = useState<PlanFigureKey | null>(null);
  const left = PLAN_FIGURES.filter((key) => option.figures.every((figure) => figure.key !== key));
  const chosen = wanted !== null && left.includes(wanted) ? wanted : left[0];
  if (chosen === undefined) return null;
  const mainLeft = MAIN_FIGURES.filter((key) => left.includes(key));
  return (
    <div className="link-figure">
      <label className="field">
        <span className="field-label">Another figure</span>
        <select value={chosen} onChange={({ target }) => setWanted(target.value as PlanFigureKey)}>
          {left.map((key) => (
            <option key={key} value={key}>
              {PLAN_FIGURE_NAMES[key]}: {saySafeFigure(key, plan.figures[key])}
            </option>
          ))}
        </select>
      </label>
      <Button
        className="button"
        onPress={() => onLink(`Link ‘${PLAN_FIGURE_NAMES[chosen]}’ to ‘${option.title}’`, [chosen])}
      >
        Link it
      </Button>
      {mainLeft.length > 1 && (
        <Button
          className="button"
          onPress={() => onLink(`Link the main figures to ‘${option.title}’`, mainLeft)}
        >
          Link the main figures
        </Button>
      )}
    </div>
  );
}
