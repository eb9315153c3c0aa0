import { Button } from 'react-aria-components';
import { setLock } from '../../core/edits/set-lock.ts';
import type { BlockIndex } from '../../core/fabric/fabric.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayCount } from '../words/say-number.ts';
import { lockedCodes } from './locked-codes.ts';
import { pieceOf } from './pieces.ts';
import { rejoinPieces } from './rejoin-pieces.ts';

/** What can be done with the picked blocks besides giving them away: lock, unlock, join their pieces. */
export function PickedBlocks(props: { picked: ReadonlySet<BlockIndex>; scenario: Scenario }) {
  const { picked, scenario } = props;
  const fabric = usePlanner((state) => state.area!.fabric);
  const { commit } = usePlannerActions();
  const known = new Set(scenario.locks.blocks);
  const free = [...picked].map((block) => fabric.codes[block]!).filter((code) => !known.has(code));
  const locked = lockedCodes(fabric, picked, scenario.locks);
  const cut = new Set([...picked].flatMap((block) => pieceOf(fabric, block)?.block ?? []));
  const lock = (blocks: readonly string[], on: boolean) =>
    commit(`${on ? 'Lock' : 'Unlock'} ${sayCount(blocks.length, 'block')}`, (now) =>
      setLock(now, { kind: 'blocks', blocks }, on),
    );
  return (
    <div className="give-pick">
      <Button className="button" isDisabled={free.length === 0} onPress={() => lock(free, true)}>
        Lock {sayCount(free.length, 'block')}
      </Button>
      {locked.length > 0 && (
        <Button className="button" onPress={() => lock(locked, false)}>
          Unlock {sayCount(locked.length, 'block')}
        </Button>
      )}
      {cut.size > 0 && (
        <Button className="button" onPress={() => [...cut].every((code) => rejoinPieces(commit, code))}>
          Join the pieces of {sayCount(cut.size, 'block')} again
        </Button>
      )}
    </div>
  );
}
