import { scenarioOf, usePlanner } from '../planner-context.tsx';
import { sayCount, sayHoursChange } from '../words/say-number.ts';
import { sayTool } from './say-tool.ts';
import { strokeChanges } from './stroke-changes.ts';
import { useZoneChanges } from './use-zone-changes.ts';

/** More than this does not fit on a line. */
const MOST_CHANGES = 5;

/** One line under the map: what the stroke under the hand would change, or what a press will do. */
export function Strip() {
  const stroke = usePlanner((state) => state.stroke);
  const figures = usePlanner((state) => state.figures);
  const committed = usePlanner((state) => state.committedFigures);
  const scenario = usePlanner(scenarioOf);
  const hand = usePlanner((state) => state.hand);
  const zones = useZoneChanges();
  if (scenario === null) return null;
  if (stroke === null || figures === null || committed === null) {
    const lot = scenario.lots.find((each) => each.id === hand.lot)?.name ?? null;
    return <p className="strip quiet">{sayTool(hand.tool, lot)}</p>;
  }
  const changes = strokeChanges(scenario, committed, figures);
  return (
    <p className="strip strip-moving">
      {changes.length === 0 && 'No hours would change.'}
      {changes.slice(0, MOST_CHANGES).map((change) => (
        <span className="strip-change" key={change.name}>
          {change.name} <strong>{sayHoursChange(change.minutes)}</strong>
        </span>
      ))}
      {changes.length > MOST_CHANGES && (
        <span className="strip-change">and {sayCount(changes.length - MOST_CHANGES, 'more lot')}</span>
      )}
      {zones.nowWhole.map((zone) => (
        <span className="strip-change" key={zone}>
          {zone} now in one lot
        </span>
      ))}
      {zones.nowDivided.map((zone) => (
        <span className="strip-change" key={zone}>
          {zone} no longer in one lot
        </span>
      ))}
    </p>
  );
}
