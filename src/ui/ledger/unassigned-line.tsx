import { packagesElsewhere } from '../../core/fabric/packages-elsewhere.ts';
import { NO_LOT } from '../../core/scenario/scenario.ts';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayCount, sayHours } from '../words/say-number.ts';

/** What no lot has: blocks still to be given away, and packages that no block holds. */
export function UnassignedLine() {
  const unassigned = usePlanner((state) => state.figures?.unassigned ?? null);
  const fabric = usePlanner((state) => state.area?.fabric ?? null);
  const { setHand, select } = usePlannerActions();
  if (unassigned === null || fabric === null) return null;
  const { load, shape, placement } = unassigned;
  if (shape.blocks === 0 && load.packages === 0) return null;
  const outside = packagesElsewhere(fabric).length;
  return (
    <div className="unassigned">
      <div className="lot-card-head">
        <span className="swatch-none" aria-hidden="true" />
        <button
          type="button"
          className="lot-name"
          onClick={() => {
            setHand({ lot: NO_LOT });
            select({ kind: 'lot', lot: NO_LOT });
          }}
        >
          Not in any lot
        </button>
        <strong className="lot-hours">{sayHours(load.weeklyMinutes)}</strong>
      </div>
      <p className="lot-words">
        {sayCount(shape.blocks, 'block')} · {sayCount(load.packages, 'package')}
        {outside > 0 && <>, {outside} of them outside the area or without a position</>}
        {placement.unmet.packages > 0 && <> · {sayHours(placement.unmet.weeklyMinutes)} with nobody</>}
      </p>
    </div>
  );
}
