import type { Fan } from '../../core/years/years-figures.ts';
import type { ChartScale } from './chart-scale.ts';

/** The outlines of a fan for a picture: the line of the middle, the two edges, and the band between these. */
export interface FanPaths {
  readonly middle: string;
  readonly low: string;
  readonly high: string;
  readonly band: string;
}

/** To a tenth of a pixel. */
export function fanPaths({ weeks, low, middle, high }: Fan, scale: ChartScale): FanPaths {
  const points = (values: Float64Array) =>
    Array.from(weeks, (week, at) => `${scale.x(week).toFixed(1)} ${scale.y(values[at]!).toFixed(1)}`);
  const line = (of: readonly string[]) => (of.length === 0 ? '' : `M${of.join('L')}`);
  const [lows, highs] = [points(low), points(high)];
  return {
    middle: line(points(middle)),
    low: line(lows),
    high: line(highs),
    band: lows.length === 0 ? '' : `${line([...highs, ...lows.toReversed()])}Z`,
  };
}
