import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { nameOfBlock } from '../blocks/pieces.ts';
import { scenarioOf, usePlanner, usePlannerActions } from '../planner-context.tsx';
import { sayNumber } from '../words/say-number.ts';
import { GiveTo } from './give-to.tsx';
import { unassignedBlocks } from './unassigned-blocks.ts';
import { useGiveBlocks } from './use-give-blocks.ts';

/** Goes from one block in no lot to the next, and gives them away on the way. */
export function WalkUnassigned() {
  const scenario = usePlanner(scenarioOf);
  const fabric = usePlanner((state) => state.area?.fabric ?? null);
  const selected = usePlanner((state) => (state.selection?.kind === 'block' ? state.selection.block : null));
  const hand = usePlanner((state) => state.hand.lot);
  const { walkUnassigned, setHand } = usePlannerActions();
  const give = useGiveBlocks();
  const assignment = scenario?.assignment ?? null;
  const blocks = useMemo(() => (assignment === null ? [] : unassignedBlocks(assignment)), [assignment]);
  if (scenario === null || fabric === null || blocks.length === 0) return null;
  const place = selected === null ? -1 : blocks.indexOf(selected);
  const atHand = scenario.lots.filter((lot) => lot.id === hand);
  const lots = [...atHand, ...scenario.lots.filter((lot) => lot.id !== hand)];
  return (
    <div className="walk" role="group" aria-label="Blocks in no lot, one by one">
      <div className="walk-steps">
        <Button
          className="button button-small"
          aria-label="Block before in no lot"
          onPress={() => walkUnassigned(-1)}
        >
          <ChevronLeft size={16} aria-hidden="true" />
        </Button>
        <Button className="button button-small" onPress={() => walkUnassigned(1)}>
          Next block in no lot <ChevronRight size={16} aria-hidden="true" />
        </Button>
        <span className="quiet">
          {place >= 0 && `${sayNumber(place + 1)} of `}
          {sayNumber(blocks.length)}
        </span>
      </div>
      {selected !== null && place >= 0 && (
        <div className="walk-steps">
          <strong className="walk-name">{nameOfBlock(fabric, selected)}</strong>
          <GiveTo
            lots={lots}
            likely={atHand.length > 0}
            what={nameOfBlock(fabric, selected)}
            onGive={(lot) => {
              if (!give([selected], lot)) return;
              setHand({ lot });
              walkUnassigned(1);
            }}
          />
        </div>
      )}
    </div>
  );
}
