import { describe, expect, test } from 'vitest';
import type { ProviderId } from '../../../../src/core/dataset/dataset.ts';
import type { Failure } from '../../../../src/core/resilience/fail-providers.ts';
import type { LotStanding, Standing } from '../../../../src/core/resilience/two-against-one.ts';
import type { LotId } from '../../../../src/core/scenario/scenario.ts';
import {
  sayFailure,
  sayHanging,
  sayTwoAgainstOne,
  sayWorst,
} from '../../../../src/ui/answers/failure/say-failure.ts';

const load = (packages: number, hours: number) => ({ packages, people: packages, weeklyMinutes: hours * 60 });
const failure = (names: string[], displaced: number, partners: number, others: number): Failure => ({
  failing: names as ProviderId[],
  total: {
    displaced: load(displaced, displaced),
    partners: load(partners, partners),
    others: load(others, others),
    stranded: load(displaced - partners - others, displaced - partners - others),
  },
  byLot: [],
  absorbed: [],
  stranded: [],
});

describe('what a failure does is said', () => {
  test('with who takes what is displaced, and what is stranded', () => {
    expect(sayFailure(failure(['Alder'], 10, 5, 3))).toEqual([
      'If Alder stops, 10 h a week for 10 people need somebody else.',
      'Partners in the same lots take 5 h and others that stand behind them take 3 h. 2 h for 2 people are stranded: nobody in the plan can take them.',
    ]);
    expect(sayFailure(failure(['Alder', 'Birch'], 10, 10, 0))).toEqual([
      'If Alder and Birch stop, 10 h a week for 10 people need somebody else.',
      'Partners in the same lots take 10 h. Nobody is stranded.',
    ]);
    expect(sayFailure(failure(['Alder'], 1, 0, 0))[1]).toBe(
      'Nobody in the plan can take any of it. 1 h for 1 person is stranded: nobody in the plan can take it.',
    );
  });

  test('for a provider that takes nothing', () => {
    expect(sayFailure(failure(['Alder'], 0, 0, 0))).toEqual([
      'If Alder stops, nobody loses their care: it takes nothing under this plan.',
    ]);
    expect(sayFailure(failure(['Alder', 'Birch'], 0, 0, 0))).toEqual([
      'If Alder and Birch stop, nobody loses their care: they take nothing under this plan.',
    ]);
  });
});

test('the worst single failure is named, or that there is none', () => {
  expect(sayWorst(failure(['Alder'], 9, 2, 0))).toBe(
    'The worst single failure is Alder: 7 h a week for 7 people would have nobody.',
  );
  expect(sayWorst(failure(['Alder'], 9, 9, 0))).toBe(
    'Any one provider could stop and others could take all it has. Alder has most that way: 9 h a week.',
  );
  expect(sayWorst(null)).toBe('No provider takes anything under this plan, so none can fail it.');
});

const standing = (lot: number, unmet: number, stranded: number, hangs: boolean): LotStanding => ({
  lot: lot as LotId,
  weeklyMinutes: 6000,
  unmetMinutes: unmet * 60,
  utilisation: 1,
  worst: { provider: `P${lot}` as ProviderId, displacedMinutes: 6000, strandedMinutes: stranded * 60 },
  hangsOn: hangs ? (`P${lot}` as ProviderId) : null,
});
const lots = [1, 2, 3, 4, 5].map((id) => ({ id: id as LotId, name: `Lot ${id}`, colour: '#12436D' }));
const plan = (...of: LotStanding[]): Standing => ({ area: standing(0, 12, 50, false), lots: of });

test('lots that hang on one provider are named, the worst first, and more than three counted', () => {
  const hanging = plan(...lots.map(({ id }) => standing(id, 0, id * 10, id !== 4)));
  expect(sayHanging(hanging, lots)).toEqual([
    'Lot 5 hangs on one provider: if P5 stops, 50 h a week have nobody.',
    'Lot 3 hangs on one provider: if P3 stops, 30 h a week have nobody.',
    'Lot 2 hangs on one provider: if P2 stops, 20 h a week have nobody.',
    '1 other lot hangs on one provider as well.',
  ]);
  expect(sayHanging(plan(standing(1, 0, 5, false)), lots)).toEqual([]);
});

test('two against one is said by hours, by the worst failure and by the lots that hang', () => {
  const withSeats = { ...plan(standing(1, 0, 5, false)), area: standing(0, 0, 20, false) };
  expect(sayTwoAgainstOne(withSeats, plan(standing(1, 12, 50, true)))).toEqual([
    'Hours a week without a provider: 12 h with the lead alone in each lot, none with all its seats.',
    'The worst single failure strands 50 h with the lead alone, and 20 h with all seats.',
    '1 lot hangs on one provider with the lead alone, and 0 with all seats.',
  ]);
});
