import { ArrowRight, ThumbsDown, ThumbsUp } from 'lucide-react';
import { PLAN_FIGURES, type PlanFigureKey } from '../../../core/comparison/plan-figures.ts';
import type { SafeFigure } from '../../../core/publication/publication.ts';
import { Ask } from '../../controls/ask.tsx';
import { PLAN_FIGURE_DEFINITIONS } from '../../words/compare/compare-definitions.ts';
import { sayDifference, sayDirection } from '../../words/compare/say-difference.ts';
import { PLAN_FIGURE_NAMES, saySafeFigure } from '../../words/compare/say-plan-figure.ts';
import type { ComparedFigures } from './compared-figures.ts';

/** Every figure of every plan, with its difference from the first plan's in words. */
export function FiguresTable({ plans }: { plans: readonly ComparedFigures[] }) {
  const [first] = plans;
  if (first === undefined) return null;
  const keys = PLAN_FIGURES.filter((key) => plans.some(({ figures }) => applies(figures[key])));
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label="Figures of the plans">
      <table className="table figures-compared">
        <caption>Every figure, set against {first.name}</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            {plans.map(({ name }, at) => (
              <th key={at} scope="col" className="number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key}>
              <th scope="row">
                {PLAN_FIGURE_NAMES[key]}{' '}
                <Ask
                  figure={PLAN_FIGURE_DEFINITIONS[key]}
                  raw={plans.map(({ name, figures }) => `${name}: ${sayRaw(figures[key])}`).join('; ')}
                />
              </th>
              {plans.map(({ figures }, at) => (
                <td key={at} className="number">
                  {saySafeFigure(key, figures[key])}
                  {at > 0 && <Against figureKey={key} first={first.figures[key]} figure={figures[key]} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Against(props: { figureKey: PlanFigureKey; first: SafeFigure; figure: SafeFigure }) {
  const { figureKey, first, figure } = props;
  const difference = sayDifference(figureKey, first, figure);
  if (difference === null) return null;
  const { isBetter } = difference;
  const Icon = isBetter === null ? ArrowRight : isBetter ? ThumbsUp : ThumbsDown;
  return (
    <span className="figure-against">
      {difference.words !== 'The same' && <Icon size={14} aria-hidden="true" />} {sayDirection(difference)}
    </span>
  );
}

function applies(figure: SafeFigure): boolean {
  return figure.hidden || figure.value !== null;
}

function sayRaw(figure: SafeFigure): string {
  if (figure.hidden) return 'hidden';
  const { value, least, most } = figure;
  if (value === null) return 'does not apply';
  return least === undefined || least === most ? String(value) : `${least} to ${most}`;
}
