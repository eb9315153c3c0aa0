import { describe, expect, test } from 'vitest';
import { serversFor } from '../../../src/core/queueing/servers-for.ts';
import { spareCapacity } from '../../../src/core/years/spare-capacity.ts';
import { aDataset } from '../a-dataset.ts';
import { aScenario } from '../a-scenario.ts';
import { aPlanOfYears } from './a-plan-of-years.ts';

/** Ten packages of two hours in the small lot, a hundred in the large one. */
const dataset = aDataset({
  blocks: 'AB',
  packages: [...Array(10).fill('A'), ...Array(100).fill('B')].map((block) => ({ block, hours: 2 })),
  providers: [{ name: 'Alder', hours: 30 }],
});
const words = aScenario(dataset).withLot('Small', 'A', 'Alder').withLot('Large', 'B');

describe('the spare room that a lot needs', () => {
  const [small, large] = spareCapacity(aPlanOfYears(dataset, words), 0.95);

  test('is Erlang’s where packages have one size', () => {
    expect(small!.needed.minutes).toBe(serversFor(10, 0.05) * 120);
    expect(large!.needed.minutes).toBe(serversFor(100, 0.05) * 120);
    expect(small!.needed.spare).toBeCloseTo(0.5, 12);
    expect(large!.needed.spare).toBeCloseTo(0.05, 12);
  });

  test('is far more in a small lot than in a large one, and more where people wait', () => {
    expect(small!.needed.spare).toBeGreaterThan(5 * large!.needed.spare);
    expect(small!.neededIfWaiting.spare).toBeGreaterThan(small!.needed.spare);
    expect(large!.neededIfWaiting.spare).toBeGreaterThan(large!.needed.spare);
  });

  test('stands beside what the lot asks for and has', () => {
    expect([small!.loadMinutes, small!.roomMinutes]).toEqual([1200, 1800]);
    expect([large!.loadMinutes, large!.roomMinutes]).toEqual([12_000, 0]);
  });

  test('is none where nothing comes', () => {
    const [, , empty] = spareCapacity(aPlanOfYears(dataset, words.withLot('Empty', '')), 0.95);
    expect(empty).toMatchObject({
      needed: { minutes: 0, spare: 0 },
      neededIfWaiting: { minutes: 0, spare: 0 },
    });
  });
});
