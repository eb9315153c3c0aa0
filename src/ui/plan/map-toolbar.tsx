import {
  BoxSelect,
  Eraser,
  Lasso,
  LandPlot,
  MapPin,
  MousePointer2,
  Paintbrush,
  PaintBucket,
  Pipette,
  Scissors,
  Slash,
  Spline,
  SquareSplitHorizontal,
  Waypoints,
  type LucideIcon,
} from 'lucide-react';
import { Toolbar } from 'react-aria-components';
import type { ToolName } from '../../core/tools/tool.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { TOOL_GROUPS } from '../words/tool-words.ts';

/** The tools of the hand. The arrow keys go from tool to tool. */
export function MapToolbar() {
  const tool = usePlanner((state) => state.hand.tool);
  const { setHand } = usePlannerActions();
  return (
    <Toolbar className="map-toolbar" orientation="vertical" aria-label="Map tools">
      {TOOL_GROUPS.map((group) => (
        <div className="tool-group" key={group[0]!.tool}>
          {group.map((each) => (
            <IconButton
              key={each.tool}
              icon={ICONS[each.tool]}
              name={each.name}
              shortcut={each.key}
              placement="right"
              pressed={tool === each.tool}
              onPress={() => setHand({ tool: each.tool })}
            />
          ))}
        </div>
      ))}
    </Toolbar>
  );
}

const ICONS: Record<ToolName, LucideIcon> = {
  select: MousePointer2,
  note: MapPin,
  paint: Paintbrush,
  erase: Eraser,
  lasso: Lasso,
  rectangle: BoxSelect,
  line: Slash,
  fill: PaintBucket,
  zone: LandPlot,
  pick: Pipette,
  cut: Scissors,
  split: SquareSplitHorizontal,
  reshape: Spline,
  corner: Waypoints,
};
