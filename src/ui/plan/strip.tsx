import type { PlannerState } from '../../store/planner.ts';
import { scenarioOf, usePlanner } from '../planner-context.tsx';
import { Settling } from '../controls/settling.tsx';
import { sayFilteredBlocks } from '../words/say-filter.ts';
import { sayCount, sayHoursChange } from '../words/say-number.ts';
import { ZONE_WORDS } from '../words/say-zones.ts';
import { BLOCK_TOOLS, sayTool } from './say-tool.ts';
import { morePeopleChanging, strokeChanges } from './stroke-changes.ts';
import { useZoneChanges } from './use-zone-changes.ts';
import type { WholeZoneChanges } from './whole-zone-changes.ts';

/** More than this does not fit on a line. */
const MOST_CHANGES = 5;

/** Two lines under the map: what the stroke or the proposal would change, or what a click will do. */
export function Strip() {
  const hasPlan = usePlanner((state) => scenarioOf(state) !== null);
  const changes = usePlanner(showsChanges);
  const locked = usePlanner((state) => state.lockedUnderStroke);
  const zones = useZoneChanges();
  if (!hasPlan) return null;
  return (
    <div className="strip" role="group" aria-label="What the hand does" tabIndex={0}>
      {changes ? <Changes zones={zones} /> : <NextClick />}
      {locked > 0 && (
        <span className="strip-locked">
          {sayCount(locked, 'locked block')} left as {locked === 1 ? 'it is' : 'they are'}
        </span>
      )}
      <Settling />
    </div>
  );
}

/** A line that cuts or makes a border has its effect once it ends; all other strokes have it while they move. */
function showsChanges({ stroke, proposal, tried, hand }: PlannerState): boolean {
  return (
    proposal !== null ||
    (tried !== null && stroke === null) ||
    (stroke !== null && BLOCK_TOOLS.includes(hand.tool))
  );
}

function Changes({ zones }: { zones: WholeZoneChanges }) {
  const figures = usePlanner((state) => state.figures);
  const committed = usePlanner((state) => state.committedFigures);
  const scenario = usePlanner(scenarioOf);
  if (scenario === null || figures === null || committed === null) return null;
  const changes = strokeChanges(scenario, committed, figures);
  const people = morePeopleChanging(committed, figures);
  return (
    <>
      {changes.length === 0 && people === 0 && <span>No hours would change.</span>}
      {changes.slice(0, MOST_CHANGES).map((change) => (
        <span className="strip-change" key={change.name}>
          <span className="strip-name">{change.name}</span> <strong>{sayHoursChange(change.minutes)}</strong>
        </span>
      ))}
      {changes.length > MOST_CHANGES && (
        <span className="strip-change">and {sayCount(changes.length - MOST_CHANGES, 'more lot')}</span>
      )}
      {people !== 0 && <span className="strip-change">{sayPeople(people)} would change provider</span>}
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
    </>
  );
}

function sayPeople(people: number): string {
  return people > 0
    ? sayCount(people, 'more person', 'more people')
    : sayCount(-people, 'fewer person', 'fewer people');
}

function NextClick() {
  const hand = usePlanner((state) => state.hand);
  const lots = usePlanner((state) => scenarioOf(state)?.lots ?? null);
  const layers = usePlanner((state) => state.area?.dataset.zoneLayers ?? null);
  const crossed = usePlanner((state) => state.stroke?.blocks.length ?? 0);
  if (lots === null || layers === null) return null;
  const zones = layers[hand.zoneLayer];
  const { click, keys } = sayTool(hand, {
    lot: lots.find((lot) => lot.id === hand.lot)?.name ?? null,
    blocks: sayFilteredBlocks(hand.filter, lots, layers),
    zones: zones === undefined ? null : ZONE_WORDS[zones.role][1],
  });
  return (
    <>
      {crossed > 0 && <strong>{sayCount(crossed, 'block')} under the line.</strong>}
      <span>{click}</span>
      {crossed === 0 && <span className="quiet">{keys}</span>}
    </>
  );
}
