import type { LotId } from '../scenario/scenario.ts';

/** What lots can be asked to be, in the order of the screen. Each is one number of a plan; lower is better. */
export const AIMS = [
  /** Hours of care that would have to move between lots to make all equal. */
  'even-hours',
  /** Σ hours × (km to the lot's centre of hours)². */
  'compact',
  /** Hours of zones (Primary Care Networks, or another layer) outside the lot that has most of the zone. */
  'zones',
  /** People in blocks that change lot. */
  'stay',
  /** People whose provider of today has no seat in their lot. */
  'keep-provider',
  /** Σ over lots of √(populated km² × visits a week). */
  'travel',
  /** Hours that would have to move to give every lot the area's part of rural hours. */
  'mix',
  /** Hours of lots above what their own providers can deliver. */
  'room',
] as const;
export type Aim = (typeof AIMS)[number];

/** What a person asks of a search for lots. */
export interface LotWish {
  /** 'improve' begins from the plan alone; 'fresh' also from plans that know nothing of it. */
  readonly scope: 'improve' | 'fresh';
  /** Lots to have; where the two differ the search chooses. */
  readonly lotCount: { readonly least: number; readonly most: number };
  /** How far a lot's hours may be from an even share, per cent; null takes the bands of the plan's rules. */
  readonly bandPercent: number | null;
  /** True where no plan outside the bands will do as long as one inside is found. */
  readonly bandsAreHard: boolean;
  /** 0 (not asked) to 10 each. */
  readonly weights: Readonly<Record<Aim, number>>;
  /** The layer of zones to keep whole, by position; null for none. */
  readonly zoneLayer: number | null;
  /** The lots that may change; empty for all. */
  readonly onlyLots: readonly LotId[];
  /** Where chance begins: the same wish of the same plan gives the same answer. */
  readonly seed: number;
}
