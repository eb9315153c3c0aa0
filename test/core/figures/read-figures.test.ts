import { describe, expect, test } from 'vitest';
import type { BlockIndex } from '../../../src/core/fabric/fabric.ts';
import { weaveFabric } from '../../../src/core/fabric/weave-fabric.ts';
import { moveBlock, openLedger } from '../../../src/core/figures/ledger.ts';
import { readFigures } from '../../../src/core/figures/read-figures.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';

const dataset = aDataset({
  blocks: 'AABC / AABD',
  packages: [
    { block: 'A', hours: 6, visits: 7, person: 'Ada' },
    { block: 'A', hours: 2, visits: 3.5, person: 'Ada', status: 'waiting' },
    { block: 'B', hours: 4, visits: 7 },
    { block: 'C', hours: 1, visits: 1 },
    { hours: 3, visits: 2, status: 'handed-back' },
  ],
  providers: [
    { name: 'Alder', hours: 7 },
    { name: 'Birch', hours: 5 },
  ],
});
const fabric = weaveFabric(dataset);
const { scenario } = aScenario(dataset)
  .withLot('North', 'A', 'Alder')
  .withLot('South', 'B', 'Alder', 'Birch')
  .withLot('East', 'D');

describe('figures read off the account', () => {
  const { figures, allocation } = readFigures(openLedger(dataset, fabric, scenario), scenario);
  const [north, south, east] = figures.lots;

  test('say what each lot holds and what of it waits', () => {
    expect(north!.load).toEqual({ packages: 2, people: 1, weeklyMinutes: 480, weeklyVisits: 10.5 });
    expect(north!.waiting).toEqual({ packages: 1, weeklyMinutes: 120 });
    expect(south!.load).toEqual({ packages: 1, people: 1, weeklyMinutes: 240, weeklyVisits: 7 });
    expect(east!.load).toEqual({ packages: 0, people: 0, weeklyMinutes: 0, weeklyVisits: 0 });
  });

  test('keep blocks without a lot and packages without a place under no lot', () => {
    expect(figures.unassigned.lot).toBe(0);
    expect(figures.unassigned.load).toEqual({ packages: 2, people: 2, weeklyMinutes: 240, weeklyVisits: 3 });
    expect(figures.unassigned.shape.blocks).toBe(1);
  });

  test('say where each lot’s packages go', () => {
    const none = { packages: 0, weeklyMinutes: 0 };
    expect(north!.placement).toEqual({
      own: { packages: 1, weeklyMinutes: 360 },
      backUp: none,
      spot: none,
      unmet: { packages: 1, weeklyMinutes: 120 },
    });
    expect(south!.placement.own).toEqual({ packages: 1, weeklyMinutes: 240 });
    expect(figures.unassigned.placement.unmet).toEqual({ packages: 2, weeklyMinutes: 240 });
    expect([...allocation.placedWith]).toEqual([0, -2, 1, -2, -2]);
  });

  test('say what each seat does in its lot, beside all its provider does', () => {
    expect(south!.seats).toEqual([
      {
        provider: 'Alder',
        inLot: { packages: 0, weeklyMinutes: 0 },
        totalMinutes: 360,
        capacityMinutes: 420,
      },
      {
        provider: 'Birch',
        inLot: { packages: 1, weeklyMinutes: 240 },
        totalMinutes: 240,
        capacityMinutes: 300,
      },
    ]);
    expect(figures.providers[0]).toEqual({
      provider: 'Alder',
      capacityMinutes: 420,
      totalMinutes: 360,
      packages: 1,
    });
  });

  test('find a square lot π/4 compact, from its ground', () => {
    expect(north!.shape.polsbyPopper).toBeCloseTo(Math.PI / 4, 3);
    expect(south!.shape.polsbyPopper).toBeCloseTo((4 * Math.PI * 2) / 36, 2);
  });

  test('add up to the total', () => {
    const all = [...figures.lots, figures.unassigned];
    const sum = (pick: (lot: (typeof all)[number]) => number) =>
      all.reduce((total, lot) => total + pick(lot), 0);
    expect(figures.total.load.packages).toBe(5);
    expect(figures.total.load.people).toBe(sum((lot) => lot.load.people));
    expect(figures.total.load.weeklyMinutes).toBe(16 * 60);
    expect(figures.total.load.weeklyVisits).toBe(20.5);
    expect(figures.total.waiting).toEqual({ packages: 2, weeklyMinutes: 300 });
    expect(figures.total.placement.own.weeklyMinutes).toBe(600);
    expect(figures.total.placement.unmet).toEqual({ packages: 3, weeklyMinutes: 360 });
  });

  test('compare the largest lot to the smallest that has hours', () => {
    expect(figures.largestToSmallest).toBe(2);
    const alone = aScenario(dataset).withLot('North', 'A').withLot('East', 'D').scenario;
    expect(readFigures(openLedger(dataset, fabric, alone), alone).figures.largestToSmallest).toBeNull();
  });

  test('keep the very same objects for lots that nothing happened to', () => {
    const ledger = openLedger(dataset, fabric, scenario);
    moveBlock(ledger, 2 as BlockIndex, 3 as LotId);
    const after = readFigures(ledger, scenario, figures).figures;
    expect(after.lots[0]).toBe(north);
    expect(after.lots[1]).toBe(south);
    expect(after.lots[2]).not.toBe(east);
    expect(after.unassigned).not.toBe(figures.unassigned);
  });

  test('go by a lot’s number, not its place in the ledger', () => {
    const turned = { ...scenario, lots: scenario.lots.toReversed() };
    const after = readFigures(openLedger(dataset, fabric, turned), turned, figures).figures;
    expect(after.lots).toEqual([east, south, north]);
    expect(after.lots[2]).toBe(north);
  });
});
