import type { Hand, ToolName } from '../core/tools/tool.ts';

/** A click alone works these: from the keyboard they are pressed and let go at once. */
export const CLICK_TOOLS: readonly ToolName[] = ['fill', 'line', 'cut', 'reshape', 'split'];

/** These do something to the lot in hand, or give blocks to it. */
export const LOT_TOOLS: readonly ToolName[] = [
  'paint',
  'lasso',
  'rectangle',
  'line',
  'fill',
  'zone',
  'split',
];

/** A press of these is about the one block under it. */
const BLOCK_TOOLS: readonly ToolName[] = ['select', 'pick', 'fill', 'zone'];

/** True for a hand with a round brush that is wider than a block under its middle. */
export function hasRoundBrush({ tool, brushPixels }: Hand): boolean {
  return (tool === 'paint' || tool === 'erase') && brushPixels > 0;
}

/** True for a hand that would do something with the one block under it. */
export function marksOneBlock(hand: Hand): boolean {
  return (
    BLOCK_TOOLS.includes(hand.tool) ||
    ((hand.tool === 'paint' || hand.tool === 'erase') && !hasRoundBrush(hand))
  );
}
