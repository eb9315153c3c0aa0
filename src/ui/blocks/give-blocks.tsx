import { useState } from 'react';
import { Button } from 'react-aria-components';
import { assignBlocks } from '../../core/edits/assign-blocks.ts';
import type { BlockIndex } from '../../core/fabric/fabric.ts';
import { NO_LOT, type LotId, type Scenario } from '../../core/scenario/scenario.ts';
import { LotSelect } from '../controls/lot-select.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayCount, sayNumber } from '../words/say-number.ts';
import { countHeld } from './count-held.ts';
import { PickedBlocks } from './picked-blocks.tsx';

/** Gives the picked blocks to a lot, or to none. */
export function GiveBlocks(props: {
  picked: ReadonlySet<BlockIndex>;
  found: readonly BlockIndex[];
  scenario: Scenario;
  onPick: (picked: ReadonlySet<BlockIndex>) => void;
  onGiven: () => void;
}) {
  const { picked, found, scenario } = props;
  const { lots } = scenario;
  const held = usePlanner((state) => state.held);
  const { commit } = usePlannerActions();
  const [chosen, setChosen] = useState<LotId | null>(null);
  const lot = chosen === NO_LOT ? null : (lots.find((each) => each.id === chosen) ?? lots[0] ?? null);
  const count = sayCount(picked.size, 'block');
  const kept = countHeld(picked, held, scenario.assignment, lot?.id ?? NO_LOT);
  const give = () => {
    const label = lot === null ? `Take ${count} out of their lot` : `Give ${count} to ${lot.name}`;
    if (commit(label, (now, { fabric }) => assignBlocks(now, fabric, [...picked], lot?.id ?? NO_LOT)))
      props.onGiven();
  };
  return (
    <div className="give-blocks">
      <div className="give-pick">
        <Button className="button" onPress={() => props.onPick(new Set(found))}>
          Select all {sayNumber(found.length)} found
        </Button>
        <Button className="button" isDisabled={picked.size === 0} onPress={() => props.onPick(new Set())}>
          Select none
        </Button>
      </div>
      <div className="give-to">
        <LotSelect
          label={`Give ${count} to`}
          lots={lots}
          value={lot?.id ?? NO_LOT}
          noLot="No lot"
          onChange={setChosen}
        />
        <Button className="button button-main" isDisabled={picked.size === 0} onPress={give}>
          Apply
        </Button>
      </div>
      {kept > 0 && (
        <p role="status">
          {sayNumber(kept)} of {sayNumber(picked.size)} {kept === 1 ? 'is' : 'are'} locked and{' '}
          {kept === 1 ? 'stays' : 'stay'}.
        </p>
      )}
      {picked.size > 0 && <PickedBlocks picked={picked} scenario={scenario} />}
    </div>
  );
}
