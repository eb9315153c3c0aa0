import type { ToolName } from '../core/tools/tool.ts';

/** Each tool as lines in a square of 16, for the badge beside the pointer. */
export const TOOL_GLYPHS: Readonly<Record<ToolName, string>> = {
  select: 'M4 2l8 6-4 1-2 4z',
  note: 'M8 15C5 11 3 9 3 6a5 5 0 0 1 10 0c0 3-2 5-5 9zM8 7.5v-3',
  paint: 'M14 2L7 9M7 9l2 2c0 3-3 4-7 4 2-1 1-5 5-6z',
  erase: 'M6 13l-4-4 7-7 5 5-6 6zM5 6l5 5M4 14h10',
  lasso: 'M4 10C1 8 2 2 8 2s7 6 3 8-7 0-6 2 1 2-1 3',
  rectangle: 'M2 4V2h2M7 2h2M12 2h2v2M14 7v2M14 12v2h-2M9 14H7M4 14H2v-2M2 9V7',
  line: 'M2 13L14 3',
  fill: 'M7 2l6 6-5 5-6-6zM3 7h9M14 11c1 2 1 3 0 3s-1-1 0-3z',
  zone: 'M2 4l4-2 4 2 4-2v10l-4 2-4-2-4 2zM6 2v10M10 4v10',
  pick: 'M9 4l3 3M10 2c1-1 5 2 4 4l-2 1-3-3zM9 6l-6 6-1 2 2-1 6-6',
  cut: 'M5 5l9 8M5 11l9-8M3 2.5a2 2 0 1 0 .1 0M3 9.500a2 2 0 1 0 .1 0',
  split: 'M3 3h3M10 3h3v10h-3M6 13H3V3M8 1v14',
  reshape: 'M2 13c2-8 5-1 7-5s2-5 5-6',
  corner: 'M2 13l6-8 6 8M6.500 3.500h3v3h-3z',
};
