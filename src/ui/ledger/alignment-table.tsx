import type { AlignmentFigures } from '../../core/figures/figures.ts';
import type { Lot } from '../../core/scenario/scenario.ts';
import { Ask } from '../controls/ask.tsx';
import { FigureHeading } from '../controls/figure-heading.tsx';
import { LotSwatch } from '../controls/lot-swatch.tsx';
import { sayNumber, sayShare } from '../words/say-number.ts';

/** Hours a week of each zone in each lot, and the share in its main lot. */
export function AlignmentTable({ figures, lots }: { figures: AlignmentFigures; lots: readonly Lot[] }) {
  const columns = figures.zones[0]?.minutesByLot.map((_, at) => at) ?? [];
  const used = columns.filter((at) => figures.zones.some((zone) => zone.minutesByLot[at]! > 0));
  return (
    <div className="table-scroll" tabIndex={0} role="region" aria-label={`${figures.layer} and lots`}>
      <table className="table">
        <caption>
          Hours a week of each zone in each lot <Ask figure="hours" />
        </caption>
        <thead>
          <tr>
            <th scope="col">{figures.layer}</th>
            <FigureHeading
              figure="alignment"
              heading="In its main lot"
              raw={`${figures.wholeZones} of ${figures.countedZones} zones are in one lot`}
            />
            {used.map((at) => (
              <th scope="col" className="number" key={at}>
                <span className="with-swatch">
                  {lots[at] !== undefined && <LotSwatch lot={lots[at]} size={12} />}
                  {lots[at]?.name ?? 'No lot'}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.zones
            .filter((zone) => zone.weeklyMinutes > 0)
            .map((zone) => (
              <tr key={zone.zone}>
                <th scope="row">{zone.zone === '' ? 'In none of them' : zone.zone}</th>
                <td className="number">
                  {zone.shareInMainLot === null ? '–' : sayShare(zone.shareInMainLot)}
                </td>
                {used.map((at) => (
                  <td className="number" key={at}>
                    {zone.minutesByLot[at] === 0 ? '–' : sayNumber(zone.minutesByLot[at]! / 60)}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
