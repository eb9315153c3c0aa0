import type { LotEstimate } from '../../../core/years/estimate-lots.ts';
import type { SpareCapacity } from '../../../core/years/spare-capacity.ts';
import type { NamedRow } from '../../controls/row-name.tsx';
import { sayAmount } from '../../words/say-estimate.ts';
import { sayList } from '../../words/say-list.ts';
import { sayCount, sayShare } from '../../words/say-number.ts';

/** A lot with its estimate and the room it needs. */
export interface EstimateRow extends NamedRow {
  readonly estimate: LotEstimate;
  readonly spare: SpareCapacity;
}

/** `1,020 h (34%)`, `−40 h (−2%)`: minutes beyond the load, and as a part of it. */
export function saySpare(minutes: number, loadMinutes: number): string {
  const hours = `${sayAmount(minutes / 60)} h`;
  if (loadMinutes === 0) return hours;
  const percent = Math.round((100 * minutes) / loadMinutes);
  return `${hours} (${percent < 0 ? '−' : ''}${Math.abs(percent)}%)`;
}

/** Which lots fall short of the level of service, where others take what the lot's own providers cannot. */
export function sayShortLots(rows: readonly EstimateRow[], service: number): string {
  const short = rows
    .filter(({ estimate }) => estimate.loadMinutes > 0 && estimate.atOnce < service)
    .sort((a, b) => a.estimate.atOnce - b.estimate.atOnce);
  const level = `${Math.round(service * 100)} in 100`;
  if (short.length === 0) return `In every lot, ${level} new packages or more would find room at once.`;
  const named = short.slice(0, NAMED).map(({ name, estimate }) => `${name} (${sayShare(estimate.atOnce)})`);
  const more = short.length - named.length;
  const all = sayList([...named, ...(more > 0 ? [sayCount(more, 'other lot')] : [])]);
  return `Fewer than ${level} new packages would find room at once in ${all}.`;
}

/** Lots named before the others are only counted. */
const NAMED = 3;

/** What the smallest and the largest lot need, where they differ; empty for lots of one size. */
export function saySmallAndLarge(rows: readonly EstimateRow[]): string {
  const bySize = rows
    .filter(({ spare }) => spare.loadMinutes > 0)
    .sort((a, b) => a.spare.loadMinutes - b.spare.loadMinutes);
  const [small, large] = [bySize[0], bySize.at(-1)];
  if (small === undefined || large === undefined) return '';
  const [few, many] = [small, large].map(({ spare }) => Math.round(spare.neededIfWaiting.spare * 100));
  if (few! <= many!) return '';
  return `If people wait, ${small.name}, the smallest, needs ${few}% spare, and ${large.name}, the largest, ${many}%.`;
}
