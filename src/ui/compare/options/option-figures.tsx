import type { PlanFigureKey } from '../../../core/comparison/plan-figures.ts';
import { linkFigures, unlinkFigure } from '../../../core/paper/link-figures.ts';
import { planOfOption, standingOf, valueToKeep } from '../../../core/paper/out-of-date.ts';
import type { LinkedFigure, Option } from '../../../core/paper/paper.ts';
import type { PublishedPlan } from '../../../core/publication/publication.ts';
import { ColumnHeads } from '../../controls/column-heads.tsx';
import { useChangePaper } from '../../paper/use-change-paper.ts';
import { PLAN_FIGURE_NAMES } from '../../words/compare/say-plan-figure.ts';
import type { Published } from '../use-publication.ts';
import { LinkFigure } from './link-figure.tsx';
import { LinkedFigureRow } from './linked-figure-row.tsx';

/** Figures of the option's plan that its case rests on, each with its value as published and the day it is of. */
export function OptionFigures({ option, published }: { option: Option; published: Published }) {
  const change = useChangePaper();
  const plan = published.kind === 'ready' ? planOfOption(option, published.found) : null;
  const name = `‘${option.title}’`;
  const link = (label: string, keys: readonly PlanFigureKey[], from: PublishedPlan) =>
    change(label, (paper) => linkFigures(paper, option.number, asOfNow(keys, from)));
  const takeTodays = ({ key }: LinkedFigure, from: PublishedPlan) =>
    link(`Take today’s value of ‘${PLAN_FIGURE_NAMES[key]}’ for ${name}`, [key], from);
  const leaveOut = ({ key }: LinkedFigure) =>
    change(`Leave ‘${PLAN_FIGURE_NAMES[key]}’ out of ${name}`, (paper) =>
      unlinkFigure(paper, option.number, key),
    );
  return (
    <div className="option-figures" role="group" aria-labelledby="option-figures">
      <h4 id="option-figures">Figures from its plan</h4>
      {option.figures.length > 0 && (
        <div className="table-scroll" tabIndex={0} role="region" aria-label={`Figures of ${name}`}>
          <table className="table" aria-label={`Figures of ${name}`}>
            <ColumnHeads of={['Figure', 'As published', { hidden: 'What to do' }]} />
            <tbody>
              {option.figures.map((figure) => (
                <LinkedFigureRow
                  key={figure.key}
                  figure={figure}
                  standing={published.kind === 'ready' ? standingOf(figure, plan) : null}
                  onTakeTodays={plan && (() => takeTodays(figure, plan))}
                  onLeaveOut={() => leaveOut(figure)}
                />
              ))}
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
