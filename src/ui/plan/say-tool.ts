import type { Hand } from '../../core/tools/tool.ts';

/** What a press on the map will do with the tool in hand. `lot` is the name of the lot being painted. */
export function sayTool(tool: Hand['tool'], lot: string | null): string {
  switch (tool) {
    case 'select':
      return 'Click a block to see what it holds.';
    case 'paint':
      return lot === null
        ? 'Choose a lot to paint.'
        : `Press and drag to give blocks to ${lot}. Press Escape to stop and change nothing.`;
    case 'lasso':
      return lot === null
        ? 'Choose a lot to give blocks to.'
        : `Draw round blocks to give them to ${lot}. Press Escape to stop and change nothing.`;
    case 'erase':
      return 'Press and drag to take blocks out of their lot. Press Escape to stop and change nothing.';
  }
}
