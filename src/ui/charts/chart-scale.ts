/** Pixels kept free round the plot: for the numbers of the axes and the names of the lines. */
const [LEFT, RIGHT, TOP, BOTTOM] = [48, 84, 24, 44];

/** Where the values of a chart lie in its picture. */
export interface ChartScale {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  x(week: number): number;
  y(value: number): number;
}

/** A scale from week 0 to `weeks` and from 0 to `most`, both above 0. */
export function chartScale(width: number, height: number, weeks: number, most: number): ChartScale {
  const [left, right, top, bottom] = [LEFT, width - RIGHT, TOP, height - BOTTOM];
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    x: (week) => left + ((right - left) * week) / weeks,
    y: (value) => bottom - ((bottom - top) * value) / most,
  };
}
