import { sayAmount, sayBetween } from '../words/say-estimate.ts';
import { fanAt, type FanPoint } from './fan-at.ts';
import { sayWeek } from './week-axis.ts';
import type { ChartFan } from './chart-fan.ts';

/** `14 (9 to 21)`: the middle, and the range of eight futures in ten where they differ. */
export function sayFanPoint({ low, middle, high }: FanPoint): string {
  const [said, range] = [sayAmount(middle), sayBetween(low, high)];
  return range === said ? said : `${said} (${range})`;
}

/** The main numbers of a fan for who cannot see it: at the start, where the middle is highest, and at the end. */
export function sayFan({ name, fan }: ChartFan, unit: string): string {
  const { weeks, middle } = fan;
  if (weeks.length === 0) return `${name}: nothing is known yet.`;
  const peak = middle.indexOf(middle.reduce((most, value) => Math.max(most, value), -Infinity));
  const [start, highest, end] = [weeks[0]!, weeks[peak]!, weeks.at(-1)!].map((week) =>
    sayFanPoint(fanAt(fan, week)!),
  );
  return `${name}: ${start} ${unit} at the start, ${end} at the end. The middle is highest, ${highest}, after ${sayWeek(weeks[peak]!).toLowerCase()}.`.replace(
    'after start.',
    'at the start.',
  );
}
