import { describe, expect, test } from 'vitest';
import { placePackages } from '../../../src/core/placing/place-packages.ts';
import type { ScenarioId } from '../../../src/core/scenario/scenario.ts';
import { TAKEN_BY_NOBODY } from '../../../src/core/simulate/care-model.ts';
import { withPlacing, yearsRequestOf, type YearsRequest } from '../../../src/core/years/years-request.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { aPlanOfYears, assuming, aWish } from './a-plan-of-years.ts';

const dataset = aDataset({
  blocks: 'AB',
  packages: [8, 7, 6, 5].map((hours) => ({ block: 'A', hours })),
  providers: [
    { name: 'Alder', hours: 15 },
    { name: 'Birch', hours: 12 },
    { name: 'Cedar', hours: 30 },
  ],
});
const two = aScenario(dataset).withLot('North', 'A', 'Alder', 'Birch').withLot('South', 'B', 'Cedar');
const read = aPlanOfYears(dataset, two);
const placed = (request: YearsRequest) => {
  const { demand, offers, assignment } = request.toPlace!;
  return withPlacing(request, placePackages(demand, offers, assignment));
};

describe('what a run of the years is asked', () => {
  test('is plain data that can be handed to a worker', () => {
    const request = yearsRequestOf(read, aWish({ against: { kind: 'lead-alone' } }), null);
    expect(structuredClone(request)).toEqual(request);
  });

  test('is of the plan alone, unless it is set against something', () => {
    const request = yearsRequestOf(read, aWish(), null);
    expect(request.against).toBeNull();
    expect(request.toPlace).toBeNull();
    expect(request.plan.lots).toEqual([1, 2]);
    expect(request.plan.blockCount).toBe(2);
  });

  test('against the lead alone it has the same people, and what the lead can take is placed first', () => {
    const request = yearsRequestOf(read, aWish({ against: { kind: 'lead-alone' } }), null);
    const { against, toPlace } = placed(request);
    expect(toPlace).toBeNull();
    expect(against!.model.templates).toEqual(request.plan.model.templates);
    expect(against!.model.seats.map((seats) => seats.map(({ provider }) => provider))).toEqual([
      [0],
      [2],
      [],
    ]);
    expect(request.plan.model.start.taker).not.toContain(TAKEN_BY_NOBODY);
    expect([...against!.model.start.taker]).toEqual([0, 0, TAKEN_BY_NOBODY, TAKEN_BY_NOBODY]);
  });

  test('against one provider with all the hours nobody is left who was not before', () => {
    const { against } = placed(
      yearsRequestOf(read, aWish({ against: { kind: 'one-with-all-hours' } }), null),
    );
    expect([...against!.model.capacityMinutes]).toEqual([27 * 60, 0, 30 * 60]);
    expect([...against!.model.start.taker]).toEqual([0, 0, 0, 0]);
  });

  test('against another plan the years are this one’s: people, chances and prices', () => {
    const otherWords = aScenario(dataset)
      .withLot('All', 'AB', 'Cedar')
      .withAssumptions(assuming({ meanWeeks: 99 }));
    const other = aPlanOfYears(dataset, otherWords);
    const wish = aWish({ against: { kind: 'scenario', scenario: 'other' as ScenarioId } });
    const { plan, against, toPlace } = yearsRequestOf(read, wish, other);
    expect(toPlace).toBeNull();
    expect(against!.lots).toEqual([1]);
    expect(against!.model.templates).toEqual(plan.model.templates);
    expect(against!.model.changes).toEqual(plan.model.changes);
    expect([...against!.model.start.taker]).toEqual([2, 2, 2, 2]);
    expect(against!.prices.ofProvider).toEqual(plan.prices.ofProvider);
    expect(() => yearsRequestOf(read, wish, null)).toThrow('other');
  });
});

test('a request with nothing to place is as it was', () => {
  const request = yearsRequestOf(read, aWish(), null);
  expect(withPlacing(request, placePackages(read.ledger.demand, read.offers, read.ledger.assignment))).toBe(
    request,
  );
});
