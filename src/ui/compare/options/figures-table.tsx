import { PLAN_FIGURES } from '../../../core/comparison/plan-figures.ts';
import { planOfOption, standingOf } from '../../../core/paper/out-of-date.ts';
import type { Option } from '../../../core/paper/paper.ts';
import { Ask } from '../../controls/ask.tsx';
import { PLAN_FIGURE_DEFINITIONS } from '../../words/compare/compare-definitions.ts';
import { PLAN_FIGURE_NAMES } from '../../words/compare/say-plan-figure.ts';
import type { Published } from '../use-publication.ts';
import { sayPlaces } from './option-groups.ts';
import { OptionHeadings } from './options-table.tsx';
import { sayKept, sayStanding } from './say-standing.ts';

/** The figures that any option is linked to, one row each, with what each option says of it. */
export function FiguresTable(props: { options: readonly Option[]; place: number; published: Published }) {
  const { options, place, published } = props;
  const caption = sayPlaces('Their figures, as published', options, place);
  const keys = PLAN_FIGURES.filter((key) =>
    options.some(({ figures }) => figures.some((figure) => figure.key === key)),
  );
  if (keys.length === 0) return null;
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="table options-table">
        <caption>{caption}</caption>
        <thead>
          <OptionHeadings options={options} place={place} first="Figure" />
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key}>
              <th scope="row">
                {PLAN_FIGURE_NAMES[key]} <Ask figure={PLAN_FIGURE_DEFINITIONS[key]} />
              </th>
              {options.map((option) => (
                <FigureCell key={option.number} option={option} of={key} published={published} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FigureCell(props: { option: Option; of: (typeof PLAN_FIGURES)[number]; published: Published }) {
  const { option, of, published } = props;
  const figure = option.figures.find(({ key }) => key === of);
  if (figure === undefined) return <td className="quiet">Not linked</td>;
  if (published.kind !== 'ready') return <td>{sayKept(figure)}</td>;
  const standing = standingOf(figure, planOfOption(option, published.found));
  return (
    <td className={standing.kind === 'current' ? undefined : 'stale-figure'}>
      {sayStanding(figure, standing)}
    </td>
  );
}
