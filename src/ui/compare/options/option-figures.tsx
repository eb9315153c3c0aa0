import { Unlink } from 'lucide-react';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { PLAN_FIGURES, type PlanFigureKey } from '../../../core/comparison/plan-figures.ts';
import { linkFigures, unlinkFigure } from '../../../core/paper/link-figures.ts';
import { planOfOption, standingOf, valueToKeep } from '../../../core/paper/out-of-date.ts';
import type { LinkedFigure, Option } from '../../../core/paper/paper.ts';
import type { PublishedPlan } from '../../../core/publication/publication.ts';
import { Ask } from '../../controls/ask.tsx';
import { IconButton } from '../../controls/icon-button.tsx';
import { useChangePaper } from '../../paper/use-change-paper.ts';
import { PLAN_FIGURE_DEFINITIONS } from '../../words/compare/compare-definitions.ts';
import { PLAN_FIGURE_NAMES, saySafeFigure } from '../../words/compare/say-plan-figure.ts';
import type { Published } from '../use-publication.ts';
import { sayKept, sayStanding } from './say-standing.ts';
import { ColumnHeads } from '../../controls/column-heads.tsx';

/** What a panel asks of every option first. */
const MAIN_FIGURES: readonly PlanFigureKey[] = [
  'people',
  'hours',
  'unmet-hours',
  'people-changing-provider',
  'cost-a-year',
  'contracts',
];

/** Figures of the option's plan that its case rests on, each with its value as published and the day it is of. */
export function OptionFigures({ option, published }: { option: Option; published: Published }) {
  const change = useChangePaper();
  const plan = published.kind === 'ready' ? planOfOption(option, published.found) : null;
  const name = `‘${option.title}’`;
  const link = (label: string, keys: readonly PlanFigureKey[], from: PublishedPlan) => {
    change(label, (paper) => linkFigures(paper, option.number, asOfNow(keys, from)));
  };
  return (
    <div className="option-figures" role="group" aria-labelledby="option-figures">
      <h4 id="option-figures">Figures from its plan</h4>
      {option.figures.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={`Figures of ${name}`}>
          <table className="table">
            <ColumnHeads of={['Figure', 'As published', { hidden: 'What to do' }]} />
            <tbody>
              {option.figures.map((figure) => {
                const standing = published.kind === 'ready' ? standingOf(figure, plan) : null;
                const isStale = standing?.kind === 'changed' || standing?.kind === 'hidden';
                const figureName = PLAN_FIGURE_NAMES[figure.key];
                return (
                  <tr key={figure.key}>
                    <th scope="row" className="row-name">
                      {figureName} <Ask figure={PLAN_FIGURE_DEFINITIONS[figure.key]} raw={sayKept(figure)} />
                    </th>
                    <td className={isStale ? 'row-words stale-figure' : 'row-words'}>
                      {standing === null ? sayKept(figure) : sayStanding(figure, standing)}
                    </td>
                    <td className="row-end">
                      {isStale && plan !== null && (
                        <button
                          type="button"
                          className="link-button"
                          aria-label={`Take today’s: ${figureName}`}
                          onClick={() =>
                            link(`Take today’s value of ‘${figureName}’ for ${name}`, [figure.key], plan)
                          }
                        >
                          Take today’s
                        </button>
                      )}
                      <IconButton
                        icon={Unlink}
                        name={`Leave out ${figureName}`}
                        onPress={() =>
                          change(`Leave ‘${figureName}’ out of ${name}`, (paper) =>
                            unlinkFigure(paper, option.number, figure.key),
                          )
                        }
                      />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {plan === null ? (
        <p className="quiet">{sayWhyNone(option, published)}</p>
      ) : (
        <LinkFigure option={option} plan={plan} onLink={(label, keys) => link(label, keys, plan)} />
      )}
    </div>
  );
}

function LinkFigure(props: {
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

function asOfNow(keys: readonly PlanFigureKey[], from: PublishedPlan): LinkedFigure[] {
  const at = Date.now();
  return keys.map((key) => ({ key, value: valueToKeep(from.figures[key]), at }));
}

function sayWhyNone({ scenario }: Option, { kind }: Published): string {
  if (scenario === null) return 'Choose a plan above to link its figures. An option need not have one.';
  if (kind === 'loading') return 'Working out what may be published of the plans.';
  return kind === 'failed'
    ? 'What may be published could not be worked out.'
    : 'Its plan is put away or not there any more. Take it out again, or choose another.';
}
