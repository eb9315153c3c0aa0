import { useMemo } from 'react';
import { NEED_STEPS } from '../../../core/figures/need-by-block.ts';
import type { LotId } from '../../../core/scenario/scenario.ts';
import type { YearsFigures } from '../../../core/years/years-figures.ts';
import type { YearsRun } from '../../../store/futures.ts';
import { Ask } from '../../controls/ask.tsx';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import { PlanPicture } from '../../pictures/plan-picture.tsx';
import { usePlanner } from '../../planner-context.tsx';
import { sayAmount } from '../../words/say-estimate.ts';
import { sayLot } from '../../words/say-lot.ts';
import { sayCount, sayNumber } from '../../words/say-number.ts';
import { unmetByPlace, type UnmetByPlace } from './unmet-by-place.ts';

/** Where hours are expected to go unmet: a map in shades of one hue, and the places with most. */
export function UnmetPlaces({ run, figures }: { run: YearsRun; figures: YearsFigures }) {
  const fabric = usePlanner((state) => state.area!.fabric);
  const { unmetMinutesOfBlock } = figures;
  const hasThoseCuts = fabric.cuts === run.of.cuts || fabric.cuts.length + run.of.cuts.length === 0;
  const isOfTheseBlocks = hasThoseCuts && unmetMinutesOfBlock.length === fabric.count;
  const unmet = useMemo(
    () => (isOfTheseBlocks ? unmetByPlace(unmetMinutesOfBlock, fabric) : null),
    [isOfTheseBlocks, unmetMinutesOfBlock, fabric],
  );
  if (!isOfTheseBlocks)
    return <p className="empty">Blocks have been cut or joined since. Run again to see the places.</p>;
  if (unmet === null) return <p className="empty">No place is expected to have hours unmet.</p>;
  const { assignment, lots } = run.of;
  return (
    <div className="years-places">
      <figure className="years-map">
        <PlanPicture
          fabric={fabric}
          lots={lots}
          assignment={assignment}
          shades={unmet}
          size={520}
          label={`Map of hours a week that nobody is expected to deliver, per square kilometre. Most are in ${fabric.names[unmet.most[0]!.block]}.`}
        />
        <Scale unmet={unmet} />
      </figure>
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Places with most hours unmet">
        <table className="table">
          <caption>
            {unmet.most.length < 20
              ? 'Places with hours unmet, on average'
              : `The ${sayCount(20, 'place')} with most hours unmet, on average`}
          </caption>
          <thead>
            <tr>
              <th scope="col">Place</th>
              <th scope="col">Lot</th>
              <FigureHeading
                figure="yearsOfBlock"
                heading="Hours a week"
                raw={`${unmet.most[0]!.weeklyMinutes} minutes a week at most`}
              />
              <FigureHeading
                figure="yearsOfBlock"
                heading="Per km²"
                raw={`${Math.max(...unmet.most.map((place) => place.hoursPerSquareKilometre))} hours a week per km² at most`}
              />
            </tr>
          </thead>
          <tbody>
            {unmet.most.map(({ block, weeklyMinutes, hoursPerSquareKilometre }) => (
              <tr key={block}>
                <th scope="row" className="row-name">
                  {fabric.names[block]}
                </th>
                <td>{sayLot(lots, assignment[block] as LotId)}</td>
                <td className="number">{sayHoursOf(weeklyMinutes)}</td>
                <td className="number">{sayAmount(hoursPerSquareKilometre)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Scale({ unmet: { top, floor } }: { unmet: UnmetByPlace }) {
  const ends = NEED_STEPS.map((share) => sayNumber(share * top));
  return (
    <figcaption className="years-scale">
      <p>
        Hours a week per km² that nobody delivers{' '}
        <Ask figure="yearsOfBlock" raw={`darkest above ${top * NEED_STEPS.at(-2)!} hours a week per km²`} />
      </p>
      <ol className="need-shades">
        {ends.map((end, at) => (
          <li key={end}>
            <span className={`need-shade need-shade-${at + 1}`} aria-hidden="true" />
            {at === 0
              ? `${sayNumber(floor)} to ${end}`
              : at === ends.length - 1
                ? `over ${ends[at - 1]}`
                : `over ${ends[at - 1]} to ${end}`}
          </li>
        ))}
      </ol>
      <p className="quiet">Plain where it is less. A place may hold one home: do not publish.</p>
    </figcaption>
  );
}

function sayHoursOf(minutes: number): string {
  return minutes < 3 ? 'under 0.1 h' : `${sayAmount(minutes / 60)} h`;
}
