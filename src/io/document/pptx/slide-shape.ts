/** A rectangle on a slide, in points from its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** 16:9, as wide as PowerPoint makes it. */
export const SLIDE = { width: 960, height: 540 } as const;
export const TITLE_BOX: Box = { x: 48, y: 24, width: 864, height: 76 };
export const CONTENT_BOX: Box = { x: 48, y: 112, width: 864, height: 372 };
export const FOOT_BOX: Box = { x: 48, y: 496, width: 780, height: 30 };
export const NUMBER_BOX: Box = { x: 840, y: 496, width: 72, height: 30 };
export const OPENING_TITLE_BOX: Box = { x: 72, y: 120, width: 816, height: 150 };
export const OPENING_WORDS_BOX: Box = { x: 72, y: 286, width: 816, height: 130 };

const UNITS_PER_POINT = 12_700;

/** Points as English Metric Units. */
export function units(points: number): number {
  return Math.round(points * UNITS_PER_POINT);
}

/** Where a shape lies, as DrawingML has it. */
export function transform({ x, y, width, height }: Box, prefix: 'a' | 'p' = 'a'): string {
  const [across, down] = [Math.max(1, units(width)), Math.max(1, units(height))];
  return `<${prefix}:xfrm><a:off x="${units(x)}" y="${units(y)}"/><a:ext cx="${across}" cy="${down}"/></${prefix}:xfrm>`;
}
