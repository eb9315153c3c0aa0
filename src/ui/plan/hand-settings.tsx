import { FlaskConical } from 'lucide-react';
import { LINE_TOOLS, type ToolName } from '../../core/tools/tool.ts';
import { usePlanner, usePlannerActions } from '../planner-context.tsx';
import { BRUSH_STEP, LARGEST_BRUSH } from '../shell/shortcut-of.ts';
import { FilterChips } from './filter-chips.tsx';
import { FiltersPopover } from './filters-popover.tsx';
import { PaintLot } from './paint-lot.tsx';
import { BLOCK_TOOLS } from './say-tool.ts';

/** What the tool in hand can be set to: the lot it gives to, its brush, its zones, its filters. */
export function HandSettings() {
  const tool = usePlanner((state) => state.hand.tool);
  if (!BLOCK_TOOLS.includes(tool) && !LINE_TOOLS.includes(tool)) return null;
  const takesBlocks = BLOCK_TOOLS.includes(tool);
  return (
    <div className="hand-settings" role="group" aria-label="Tool settings">
      {(tool === 'split' || (takesBlocks && tool !== 'erase')) && <PaintLot />}
      {(tool === 'paint' || tool === 'erase') && <BrushSize />}
      {tool === 'zone' && <ZoneLayer />}
      {FOLLOWING.includes(tool) && <Follows />}
      {takesBlocks && (
        <>
          <FiltersPopover />
          <TryFirst />
          <FilterChips />
        </>
      )}
      {LINE_TOOLS.includes(tool) && <TryFirst />}
    </div>
  );
}

/** The tools whose line may keep to whole blocks or cut them. */
const FOLLOWING: readonly ToolName[] = ['reshape', 'split'];

function BrushSize() {
  const brush = usePlanner((state) => state.hand.brushPixels);
  const { setHand } = usePlannerActions();
  return (
    <label className="hand-setting">
      <span>Brush</span>
      <input
        type="range"
        min={0}
        max={LARGEST_BRUSH}
        step={BRUSH_STEP}
        value={brush}
        aria-valuetext={brush === 0 ? 'one block' : `${brush} pixels`}
        title="Smaller: [  Larger: ]"
        onChange={(event) => setHand({ brushPixels: Number(event.target.value) })}
      />
    </label>
  );
}

function ZoneLayer() {
  const layers = usePlanner((state) => state.area?.dataset.zoneLayers ?? null);
  const current = usePlanner((state) => state.hand.zoneLayer);
  const { setHand } = usePlannerActions();
  if (layers === null || layers.length === 0) return null;
  return (
    <label className="hand-setting">
      <span>Which zones</span>
      <select value={current} onChange={(event) => setHand({ zoneLayer: Number(event.target.value) })}>
        {layers.map((layer, at) => (
          <option key={at} value={at}>
            {layer.name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Follows() {
  const follows = usePlanner((state) => state.hand.follows);
  const { setHand } = usePlannerActions();
  return (
    <div className="hand-setting" role="radiogroup" aria-label="How the line is followed">
      {FOLLOW_CHOICES.map(([choice, name]) => (
        <label className="choice" key={choice}>
          <input
            type="radio"
            name="follows"
            checked={follows === choice}
            onChange={() => setHand({ follows: choice })}
          />
          {name}
        </label>
      ))}
    </div>
  );
}

const FOLLOW_CHOICES = [
  ['blocks', 'Keep to whole blocks'],
  ['line', 'Follow the line'],
] as const;

function TryFirst() {
  const proposes = usePlanner((state) => state.hand.proposes);
  const { setHand } = usePlannerActions();
  return (
    <label className="hand-setting" title="See what it does, then accept or reject it">
      <input
        type="checkbox"
        checked={proposes}
        onChange={(event) => setHand({ proposes: event.target.checked })}
      />
      <FlaskConical size={16} aria-hidden="true" />
      <span>Try first</span>
    </label>
  );
}
