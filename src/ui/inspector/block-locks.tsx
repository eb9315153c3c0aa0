import { setLock, type Lockable } from '../../core/edits/set-lock.ts';
import type { BlockIndex, Fabric } from '../../core/fabric/fabric.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { lockedCodes } from '../blocks/locked-codes.ts';
import { usePlannerActions } from '../planner-context.tsx';

/** Boxes that lock a block, its lot and its zones: what is ticked keeps it where it is. */
export function BlockLocks(props: { block: BlockIndex; fabric: Fabric; scenario: Scenario }) {
  const { block, fabric, scenario } = props;
  const { locks } = scenario;
  const lot = scenario.lots.find((each) => each.id === scenario.assignment[block]);
  const codes = lockedCodes(fabric, [block], locks);
  const zones = fabric.zones.flatMap(({ layer, zoneOfBlock }) => {
    const zone = layer.zones[zoneOfBlock[block]!]?.name;
    return zone === undefined ? [] : [{ layer: layer.name, zone }];
  });
  return (
    <fieldset className="block-locks">
      <legend>Locks</legend>
      <LockBox
        name={fabric.names[block]!}
        words="Lock this block"
        locked={codes.length > 0}
        what={{ kind: 'blocks', blocks: codes.length > 0 ? codes : [fabric.codes[block]!] }}
      />
      {lot !== undefined && (
        <LockBox
          name={lot.name}
          words={`Lock ${lot.name}, its lot`}
          locked={locks.lots.includes(lot.id)}
          what={{ kind: 'lot', lot: lot.id }}
        />
      )}
      {zones.map(({ layer, zone }) => (
        <LockBox
          key={layer}
          name={zone}
          words={`Lock all blocks of ${zone}`}
          locked={locks.zones.some((each) => each.layer === layer && each.zone === zone)}
          what={{ kind: 'zone', layer, zone }}
        />
      ))}
    </fieldset>
  );
}

function LockBox(props: { name: string; words: string; locked: boolean; what: Lockable }) {
  const { commit } = usePlannerActions();
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={props.locked}
        onChange={() =>
          commit(`${props.locked ? 'Unlock' : 'Lock'} ${props.name}`, (now) =>
            setLock(now, props.what, !props.locked),
          )
        }
      />
      {props.words}
    </label>
  );
}
