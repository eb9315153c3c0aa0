import type { Finding } from '../../core/figures/checks.ts';
import { NO_LOT } from '../../core/scenario/scenario.ts';
import { scenarioOf, usePlanner } from '../planner-context.tsx';
import { sayLot } from '../words/say-lot.ts';
import { sayHours, sayNumber } from '../words/say-number.ts';
import { FigureHeading } from '../controls/figure-heading.tsx';

/** How a zone that is divided falls into lots. */
export function ZoneParts(props: { finding: Extract<Finding, { kind: 'zone-divided' }>; open: boolean }) {
  const lots = usePlanner((state) => scenarioOf(state)!.lots);
  const zone = usePlanner(
    ({ area }) => area!.dataset.zoneLayers[props.finding.layer]!.zones[props.finding.zone]!.name,
  );
  const { parts } = props.finding;
  const nameOf = (lot: (typeof parts)[number]['lot']) => (lot === NO_LOT ? 'No lot' : sayLot(lots, lot));
  const inEach = (count: (part: (typeof parts)[number]) => number) =>
    parts.map((part) => `${nameOf(part.lot)}: ${count(part)}`).join(', ');
  return (
    <details className="zone-parts" open={props.open}>
      <summary>
        What each lot has of it<span className="visually-hidden">: {zone}</span>
      </summary>
      <table className="table" aria-label={`What each lot has of ${zone}`}>
        <thead>
          <tr>
            <th scope="col">Lot</th>
            <FigureHeading
              figure="hours"
              heading="Hours"
              raw={`${inEach((part) => part.weeklyMinutes)} minutes a week`}
            />
            <FigureHeading figure="people" raw={inEach((part) => part.people)} />
            <FigureHeading figure="packages" raw={inEach((part) => part.packages)} />
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.lot}>
              <th scope="row">{nameOf(part.lot)}</th>
              <td className="number">{sayHours(part.weeklyMinutes)}</td>
              <td className="number">{sayNumber(part.people)}</td>
              <td className="number">{sayNumber(part.packages)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
