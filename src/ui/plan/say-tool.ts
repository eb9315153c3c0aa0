import { NO_LOT } from '../../core/scenario/scenario.ts';
import type { Hand, ToolName } from '../../core/tools/tool.ts';

/** The names of what is in hand. */
export interface HandWords {
  /** The lot in hand, or null where none is chosen. */
  readonly lot: string | null;
  /** The blocks that pass the hand's filters: 'blocks of West'. */
  readonly blocks: string;
  /** What the zones of the whole-zone brush are called, or null where the area has none. */
  readonly zones: string | null;
}

/** What a click will do with the hand as it is, and how to do the same with keys alone. */
export function sayTool(hand: Hand, words: HandWords): { readonly click: string; readonly keys: string } {
  const click = sayClick(hand, words);
  const waits = hand.proposes && BLOCK_TOOLS.includes(hand.tool);
  return {
    click: waits && canGive(hand, words) ? `${click} Nothing changes until you accept it.` : click,
    keys: KEYS[hand.tool] ?? DRAG_KEYS,
  };
}

/** The tools that give blocks to the lot in hand or take them out of theirs: filters and proposals are for them. */
export const BLOCK_TOOLS: readonly ToolName[] = [
  'paint',
  'lasso',
  'rectangle',
  'line',
  'fill',
  'zone',
  'erase',
];

const DRAG_KEYS = 'Keys: arrows move the cross, Enter presses, Enter again lets go.';
const CLICK_KEYS = 'Keys: arrows move the cross, Enter clicks.';
const LINE_KEYS = 'Keys: arrows move the cross, Enter sets a corner, Enter twice ends the line.';
const KEYS: Partial<Record<ToolName, string>> = {
  select: 'Keys: arrows move the map, Enter picks what is in its middle.',
  fill: CLICK_KEYS,
  pick: CLICK_KEYS,
  note: CLICK_KEYS,
  line: LINE_KEYS,
  cut: LINE_KEYS,
  reshape: LINE_KEYS,
  split: LINE_KEYS,
};

const SET_CORNERS = 'Or click corner by corner, and end with a double click or Enter.';

function canGive({ tool, lot }: Hand, words: HandWords): boolean {
  return tool === 'erase' || lot === NO_LOT || words.lot !== null;
}

function sayClick(hand: Hand, words: HandWords): string {
  const isBlockTool = BLOCK_TOOLS.includes(hand.tool);
  if ((isBlockTool || hand.tool === 'split') && !canGive(hand, words)) return 'Choose a lot first.';
  const follows = hand.follows === 'line';
  switch (hand.tool) {
    case 'select':
      return 'Click a block to see what it holds. Click it again for its lot.';
    case 'note':
      return 'Click a place to pin a note to it.';
    case 'pick':
      return 'Click a block to take up its lot.';
    case 'paint':
      return `Click or drag: ${sayGift(hand, words)}.`;
    case 'erase':
      return `Click or drag: ${sayGift({ ...hand, lot: NO_LOT }, words)}.`;
    case 'lasso':
      return `Draw a loop: ${sayGift(hand, words)} if their middle is inside it.`;
    case 'rectangle':
      return `Drag a box: ${sayGift(hand, words)} if their middle is inside it.`;
    case 'line':
      return `Drag a line: ${sayGift(hand, words)} if it crosses them. ${SET_CORNERS}`;
    case 'fill':
      return `Click a block: ${sayGift(hand, words)} if they lie with it in one piece.`;
    case 'zone':
      return words.zones === null
        ? 'This area has no zones.'
        : `Click or drag over ${words.zones}: all their ${sayGift(hand, words)}.`;
    case 'cut':
      return `Drag a line across blocks to cut them along it. ${SET_CORNERS}`;
    case 'split':
      return hand.lot === NO_LOT
        ? 'Choose a lot to split.'
        : `Draw a line across ${words.lot} to make two lots of it${follows ? ', cutting blocks along it' : ''}. ${SET_CORNERS}`;
    case 'reshape':
      return follows
        ? `Draw a new border between two lots: blocks are cut along it. ${SET_CORNERS}`
        : `Draw a new border between two lots: whole blocks change sides. ${SET_CORNERS}`;
    case 'corner':
      return 'Drag a corner of a border between lots: both sides move with it.';
  }
}

function sayGift({ lot }: Hand, words: HandWords): string {
  return lot === NO_LOT ? `${words.blocks} lose their lot` : `${words.blocks} go to ${words.lot}`;
}
