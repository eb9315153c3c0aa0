import { useId } from 'react';
import { NO_LOT } from '../../../core/scenario/scenario.ts';
import { areaWithCuts } from '../../../store/area-with-cuts.ts';
import type { OpenScenario } from '../../../store/planner.ts';
import { PlanPicture } from '../../pictures/plan-picture.tsx';
import { usePlanner, usePlannerActions } from '../../planner-context.tsx';
import { sayOrigin } from '../../words/compare/say-origin.ts';
import { sayList } from '../../words/say-list.ts';
import { sayCount } from '../../words/say-number.ts';
import { ShelfActions, type ShelfTask } from './shelf-actions.tsx';

const PICTURE_PIXELS = 160;
const MOST_NAMED = 8;

/** One scenario of the shelf: its map, where it came from, and what can be done with it. */
export function ShelfCard(props: {
  open: OpenScenario;
  /** The name of the scenario it was made from, while that is there. */
  from: string | null;
  isCurrent: boolean;
  /** As many as can be compared are ticked. */
  isFull: boolean;
  onTask: (task: ShelfTask) => void;
}) {
  const { open, from, isCurrent, isFull, onTask } = props;
  const { scenario, origin, archived, history } = open;
  const area = usePlanner((state) => state.area);
  const compared = usePlanner((state) => state.compared);
  const isOnDesk = usePlanner((state) => state.activeId === scenario.id);
  const { setCompared } = usePlannerActions();
  const id = useId();
  if (area === null) return null;
  const isTicked = compared.includes(scenario.id);
  const tick = () =>
    setCompared(isTicked ? compared.filter((other) => other !== scenario.id) : [...compared, scenario.id]);
  return (
    <section className="shelf-card" aria-labelledby={id}>
      <PlanPicture
        fabric={areaWithCuts(area, scenario.cuts).fabric}
        lots={scenario.lots}
        assignment={scenario.assignment}
        label={`Map of ${scenario.name}`}
        size={PICTURE_PIXELS}
      />
      <div className="shelf-words">
        <h2 id={id}>{scenario.name}</h2>
        {isCurrent && <p className="shelf-mark">Stands for how things are now</p>}
        {isOnDesk && <p className="shelf-mark">On the desk</p>}
        <p>{sayOrigin(origin, from)}</p>
        <p>{sayLots(open)}</p>
        <p className="quiet">
          {history.done === 0
            ? 'Nothing done to it yet.'
            : `${sayCount(history.done, 'change')} made here that can be undone.`}
        </p>
        {!archived && (
          <label className="choice">
            <input type="checkbox" checked={isTicked} disabled={isFull && !isTicked} onChange={tick} />
            <span>
              Compare<span className="visually-hidden"> {scenario.name}</span>
            </span>
          </label>
        )}
        <ShelfActions open={open} isCurrent={isCurrent} onTask={onTask} />
      </div>
    </section>
  );
}

function sayLots({ scenario: { lots, assignment } }: OpenScenario): string {
  const left = assignment.reduce((count, lot) => count + Number(lot === NO_LOT), 0);
  const named = lots.slice(0, MOST_NAMED).map(({ name }) => name);
  const others = lots.length - named.length;
  const names = sayList(others > 0 ? [...named, `${others} more`] : named);
  const words = lots.length === 0 ? 'No lots yet.' : `${sayCount(lots.length, 'lot')}: ${names}.`;
  return left === 0 ? words : `${words} ${sayCount(left, 'block')} in no lot.`;
}
