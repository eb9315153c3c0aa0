import type { YearsFigures } from '../../../core/years/years-figures.ts';
import type { YearsRun } from '../../../store/futures.ts';
import { Ask } from '../../controls/ask.tsx';
import { sayRawEstimate } from '../../words/say-estimate.ts';
import { sayAgainst, sayAtOnce, sayCovers, sayHoursAndCost, sayWaiting, turned } from './say-years.ts';

/** What the years bring, in sentences. */
export function YearsLead(props: { run: YearsRun; figures: YearsFigures; otherName: string }) {
  const { run, figures, otherName } = props;
  const { area, costPerYear } = figures;
  const against = sayAgainst(run, otherName);
  return (
    <div className="answer-lead">
      <p>
        {sayWaiting(figures)} <Ask figure="yearsWaiting" raw={sayRawEstimate(area.waiting, 'packages')} />
      </p>
      {against !== null && (
        <p>
          {against}{' '}
          <Ask
            figure="yearsDifference"
            raw={sayRawEstimate(turned(run.difference!.waiting), 'packages waiting more')}
          />
        </p>
      )}
      <p>
        {sayAtOnce(figures)} <Ask figure="yearsAtOnce" raw={sayRawEstimate(area.atOnce, 'of 1')} />
      </p>
      <p>
        {sayHoursAndCost(figures)}{' '}
        <Ask
          figure="yearsCost"
          raw={`£${costPerYear.mean} a year on average; £${costPerYear.low} to £${costPerYear.high} in eight of ten futures`}
        />
      </p>
      <p className="years-covers">{sayCovers(figures)}</p>
    </div>
  );
}
