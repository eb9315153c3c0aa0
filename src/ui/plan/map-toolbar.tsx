import { Eraser, Lasso, MousePointer2, Paintbrush, type LucideIcon } from 'lucide-react';
import type { Hand } from '../../core/tools/tool.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { BRUSH_STEP, LARGEST_BRUSH } from '../shell/shortcut-of.ts';
import { PaintLot } from './paint-lot.tsx';

/** The tools of the hand, the lot it gives blocks to and the size of its brush. */
export function MapToolbar() {
  const hand = usePlanner((state) => state.hand);
  const { setHand } = usePlannerActions();
  const gives = hand.tool === 'paint' || hand.tool === 'lasso';
  const brushes = hand.tool === 'paint' || hand.tool === 'erase';
  return (
    <div className="map-toolbar" role="toolbar" aria-label="Map tools">
      <div className="tool-group">
        {TOOLS.map(({ tool, name, shortcut, icon }) => (
          <IconButton
            key={tool}
            icon={icon}
            name={name}
            shortcut={shortcut}
            pressed={hand.tool === tool}
            onPress={() => setHand({ tool })}
          />
        ))}
      </div>
      {gives && <PaintLot />}
      {brushes && (
        <label className="brush">
          <span>Brush</span>
          <input
            type="range"
            min={0}
            max={LARGEST_BRUSH}
            step={BRUSH_STEP}
            value={hand.brushPixels}
            aria-valuetext={hand.brushPixels === 0 ? 'one block' : `${hand.brushPixels} pixels`}
            title="Smaller: [  Larger: ]"
            onChange={(event) => setHand({ brushPixels: Number(event.target.value) })}
          />
        </label>
      )}
    </div>
  );
}

const TOOLS: readonly { tool: Hand['tool']; name: string; shortcut: string; icon: LucideIcon }[] = [
  { tool: 'select', name: 'Select', shortcut: 'V', icon: MousePointer2 },
  { tool: 'paint', name: 'Paint blocks', shortcut: 'P', icon: Paintbrush },
  { tool: 'lasso', name: 'Draw round blocks', shortcut: 'L', icon: Lasso },
  { tool: 'erase', name: 'Take blocks out of their lot', shortcut: 'E', icon: Eraser },
];
