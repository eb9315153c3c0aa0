import type { ToolName } from './tool.ts';

/** Tools that draw a line freehand or corner by corner: for these a press that does not drag sets a corner. */
export const LINE_TOOLS: readonly ToolName[] = ['line', 'cut', 'reshape', 'split'];
