import { Ask } from '../../controls/ask.tsx';
import { sayRawEstimate } from '../../words/say-estimate.ts';
import { sayAgainst, sayAtOnce, sayCovers, sayHoursAndCost, sayWaiting, turned } from './say-years.ts';
import { useYearsShown, type YearsShown } from './use-years-shown.ts';

/** What the years bring, in sentences; before they are run, what can be asked here. */
export function YearsLead() {
  const shown = useYearsShown();
  if (shown !== null) return <Sentences shown={shown} />;
  return (
    <div className="answer-lead">
      <p>Packages start and end every week. Play the weeks ahead many times, and see how many wait.</p>
      <p>The table of spare hours below is a quick estimate, and needs no run.</p>
    </div>
  );
}

function Sentences({ shown: { run, figures, otherName } }: { shown: YearsShown }) {
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
