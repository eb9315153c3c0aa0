import type { WaysIn } from '../../../core/years/years-figures.ts';
import { FigureHeading } from '../../controls/figure-heading.tsx';
import { sayFineShare, sayRawEstimate } from '../../words/say-estimate.ts';
import { sayNumber } from '../../words/say-number.ts';
import { EstimateCell } from './estimate-cell.tsx';

/** The columns of how new packages find somebody, with the exact numbers of the line of all. */
export function WaysHeadings({ ways }: { ways: WaysIn }) {
  const { packagesPerYear, atOnce, standby, spot, waited, days } = ways;
  return (
    <>
      <FigureHeading figure="yearsNew" raw={sayRawEstimate(packagesPerYear, 'a year')} heading="New a year" />
      <FigureHeading figure="yearsAtOnce" raw={sayRawEstimate(atOnce, 'of 1')} />
      <FigureHeading figure="yearsStandby" raw={sayRawEstimate(standby, 'of 1')} />
      <FigureHeading figure="yearsSpot" raw={sayRawEstimate(spot, 'of 1')} />
      <FigureHeading figure="yearsWaited" raw={sayRawEstimate(waited, 'of 1')} />
      <FigureHeading figure="yearsDays" raw={`${days.median} days in the middle`} heading="Days, middle" />
      <FigureHeading
        figure="yearsDays"
        raw={`${days.ninetieth} days for nine in ten`}
        heading="Days, nine in ten within"
      />
    </>
  );
}

export function WaysCells({ ways }: { ways: WaysIn }) {
  const { packagesPerYear, atOnce, standby, spot, waited, days } = ways;
  const none = packagesPerYear.mean === 0;
  return (
    <>
      <EstimateCell estimate={packagesPerYear} />
      {[atOnce, standby, spot, waited].map((estimate, at) => (
        <EstimateCell key={at} estimate={none ? null : estimate} say={sayFineShare} />
      ))}
      {[days.median, days.ninetieth].map((each, at) => (
        <td key={at} className="number">
          {waited.mean === 0 ? '–' : each < 1 ? 'under 1' : sayNumber(Math.round(each))}
        </td>
      ))}
    </>
  );
}
