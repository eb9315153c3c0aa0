import type { Assignment, Scenario, ScenarioId } from '../../../../src/core/scenario/scenario.ts';
import type { Alternative, AimValues } from '../../../../src/core/suggest/alternative.ts';
import type { LotWish } from '../../../../src/core/suggest/lot-wish.ts';
import type { LotSearch } from '../../../../src/store/futures.ts';
import { aDataset } from '../../../core/a-dataset.ts';
import { aScenario } from '../../../core/a-scenario.ts';

/** Four blocks in a row, two lots of two. */
export const DATASET = aDataset({
  blocks: 'ABCD',
  packages: [
    { block: 'A', hours: 7, provider: 'Alder' },
    { block: 'B', hours: 3, provider: 'Birch' },
    { block: 'C', hours: 5, status: 'waiting' },
    { block: 'D', hours: 2 },
  ],
  providers: [
    { name: 'Alder', hours: 10 },
    { name: 'Birch', hours: 5 },
  ],
  zones: { networks: 'XXYY' },
});
/** With the name of the first plan of the test planner. */
export const TWO_LOTS: Scenario = {
  ...aScenario(DATASET).withLot('North', 'AB', 'Alder').withLot('South', 'CD', 'Birch').scenario,
  id: 'two-lots' as ScenarioId,
  name: 'Two lots',
};

export const NO_VALUES: AimValues = {
  'even-hours': 0,
  compact: 0,
  zones: 0,
  stay: 0,
  'keep-provider': 0,
  travel: 0,
  mix: 0,
  room: 0,
};

export const A_WISH: LotWish = {
  scope: 'fresh',
  lotCount: { least: 2, most: 2 },
  bandPercent: 10,
  bandsAreHard: true,
  weights: { ...NO_VALUES, 'even-hours': 5, compact: 5 },
  zoneLayer: null,
  onlyLots: [],
  seed: 1,
};

/** Lots for the four blocks of the test planner's area, as `1222`. */
export function anAlternative(lots: string, change: Partial<Alternative> = {}): Alternative {
  return {
    leaning: null,
    lots: TWO_LOTS.lots,
    assignment: Int16Array.from(lots, Number) as Assignment,
    values: NO_VALUES,
    cost: 1,
    outOfBandMinutes: 0,
    isContiguous: true,
    changes: { blocks: 1, people: 1, weeklyMinutes: 180 },
    ...change,
  };
}

export function aSearch(change: Partial<LotSearch> = {}, of: Scenario = TWO_LOTS): LotSearch {
  return { asked: 'suggest', state: 'done', wish: A_WISH, of, progress: null, suggestion: null, ...change };
}
