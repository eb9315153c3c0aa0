import type { ToolName } from '../../core/tools/tool.ts';

/** What a tool is called, and the letter that takes it up. */
export interface ToolWords {
  readonly tool: ToolName;
  readonly name: string;
  /** A capital letter; no two tools share one. */
  readonly key: string;
}

/** The tools in the order and the groups of the toolbar: to look, to give blocks, to draw lines. */
export const TOOL_GROUPS: readonly (readonly ToolWords[])[] = [
  [
    { tool: 'select', name: 'Select', key: 'V' },
    { tool: 'note', name: 'Pin a note', key: 'T' },
  ],
  [
    { tool: 'paint', name: 'Paint blocks', key: 'P' },
    { tool: 'erase', name: 'Take blocks out of their lot', key: 'E' },
    { tool: 'lasso', name: 'Draw round blocks', key: 'L' },
    { tool: 'rectangle', name: 'Draw a box', key: 'R' },
    { tool: 'line', name: 'Draw a line', key: 'N' },
    { tool: 'fill', name: 'Fill', key: 'F' },
    { tool: 'zone', name: 'Whole zones', key: 'Z' },
    { tool: 'pick', name: 'Take up a lot', key: 'I' },
  ],
  [
    { tool: 'cut', name: 'Cut', key: 'C' },
    { tool: 'split', name: 'Split a lot', key: 'S' },
    { tool: 'reshape', name: 'Reshape a border', key: 'H' },
    { tool: 'corner', name: 'Move a corner', key: 'K' },
  ],
];

/** Every tool, in the order of the toolbar. */
export const TOOLS: readonly ToolWords[] = TOOL_GROUPS.flat();
