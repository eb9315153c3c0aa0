import { describe, expect, test } from 'vitest';
import { boundGround, type BoundGround } from '../../../src/core/districting/bound-ground.ts';
import { squarePlaces } from '../../../src/core/districting/centre-places.ts';
import { cheapestLot, type LotChoice } from '../../../src/core/districting/cheapest-lot.ts';
import { pruneCentres } from '../../../src/core/districting/prune-centres.ts';
import { seeded } from '../seeded.ts';
import { aBoundTask, type Point } from './a-bound-task.ts';

const LOTS = 4;

describe('the best centres', () => {
  test('are those that looking at every block finds, however prices rise and fall', () => {
    const { ground, choice, draw } = someGround(3);
    const [kind] = ground.kinds;
    const centres = pruneCentres(kind!, choice, kind!.blocks);
    for (let turn = 0; turn < 30; turn++) {
      expect(centres.choose()).toBeCloseTo(bestOfAll(ground, choice), 6);
      let [most, sum] = [0, 0];
      choice.prices.forEach((price, block) => {
        const rise = (draw() - 0.45) * (turn % 3);
        choice.prices[block] = price + rise;
        most = Math.max(most, rise);
        sum += choice.weight[block]! * Math.max(0, rise);
      });
      centres.pricesRose(most, sum);
    }
  });

  test('are still found when others are given up, as long as what is allowed is', () => {
    const { ground, choice } = someGround(5);
    const centres = pruneCentres(ground.kinds[0]!, choice, ground.kinds[0]!.blocks);
    const all = centres.choose();
    centres.prune(1e-9);
    expect(centres.choose()).toBe(all);
    centres.prune(-Infinity);
    expect(centres.choose()).toBe(Infinity);
  });

  test('in squares are worth no more than any centres in them, and more exact in quarters of them', () => {
    const { ground, choice } = someGround(9);
    const [kind] = ground.kinds;
    const centres = pruneCentres(kind!, choice, squarePlaces(ground, kind!, 1));
    const coarse = centres.choose();
    expect(centres.quarter(0.1)).toBe(true);
    const fine = centres.choose();
    expect(fine).toBeGreaterThan(coarse);
    expect(bestApart(ground, choice, 2)).toBeGreaterThan(fine);
    expect(bestApart(ground, choice, 2) - fine).toBeLessThan(0.4 * Math.abs(fine));
  });

  test('may be in one square, and then count as often as there are lots', () => {
    const twins: readonly Point[] = [
      [0, 0, 1],
      [0.001, 0, 1],
      [9, 9, 1],
    ];
    const ground = boundGround(aBoundTask(twins, 2, { most: Float64Array.of(1, 1) }), 'inertia');
    const choice = { ...choiceOf(ground), prices: Float64Array.of(5, 5, 0) };
    const centres = pruneCentres(ground.kinds[0]!, choice, squarePlaces(ground, ground.kinds[0]!, 3));
    // Each of the twins alone is a lot worth −5; the next best square has little.
    expect(centres.choose()).toBeLessThan(-9.99);
  });

  test('of small squares stay as they are', () => {
    const { ground, choice } = someGround(9);
    const centres = pruneCentres(ground.kinds[0]!, choice, squarePlaces(ground, ground.kinds[0]!, 1));
    expect(centres.quarter(2)).toBe(false);
    expect(pruneCentres(ground.kinds[0]!, choice, ground.kinds[0]!.blocks).quarter(2)).toBe(false);
  });
});

function someGround(seed: number) {
  const draw = seeded(seed);
  const points = Array.from({ length: 40 }, (): Point => [
    10 * draw(),
    10 * draw(),
    1 + Math.floor(9 * draw()),
  ]);
  const even = points.reduce((sum, [, , weight]) => sum + weight, 0) / LOTS;
  const bands = {
    least: new Float64Array(LOTS).fill(even * 0.9),
    most: new Float64Array(LOTS).fill(even * 1.1),
  };
  const ground = boundGround(aBoundTask(points, LOTS, bands), 'inertia-about-block');
  return { ground, choice: choiceOf(ground), draw };
}

function choiceOf({ x, y, weight }: BoundGround): LotChoice {
  const prices = new Float64Array(x.length).fill(12);
  return { x, y, weight, prices, order: new Int32Array(x.length), keys: new Float64Array(x.length) };
}

function bestOfAll(ground: BoundGround, choice: LotChoice): number {
  return bestApart(ground, choice, 0);
}

/** What lots about the best blocks are worth, each so far from those before. */
function bestApart({ kinds }: BoundGround, choice: LotChoice, kilometres: number): number {
  const { blocks, least, most } = kinds[0]!;
  const all = Array.from(blocks.x, (x, at) => {
    const y = blocks.y[at]!;
    return { x, y, value: cheapestLot(choice, x, y, least, most).value };
  });
  const apart: typeof all = [];
  for (const each of all.toSorted((a, b) => a.value - b.value))
    if (apart.every(({ x, y }) => Math.hypot(x - each.x, y - each.y) >= kilometres)) apart.push(each);
  return apart.slice(0, LOTS).reduce((sum, { value }) => sum + value, 0);
}
