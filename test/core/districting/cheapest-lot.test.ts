import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cheapestLot, type LotChoice } from '../../../src/core/districting/cheapest-lot.ts';

const block = fc.record({
  x: fc.integer({ min: -5, max: 5 }),
  y: fc.integer({ min: -5, max: 5 }),
  weight: fc.integer({ min: 1, max: 9 }),
  price: fc.integer({ min: 0, max: 40 }),
});
type Block = { x: number; y: number; weight: number; price: number };

describe('the cheapest lot about a point', () => {
  test('is what taking blocks one by one from the cheapest gives, to its last part', () =>
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 30 }),
        (blocks, least, more) => {
          const choice = choiceOf(blocks);
          const lot = cheapestLot(choice, 1, -1, least, least + more);
          expect(lot.value).toBeCloseTo(oneByOne(blocks, least, least + more), 9);
          if (lot.value === Infinity) return;
          const taken = [...choice.order.subarray(0, lot.whole + 1)].map((at, place) => ({
            ...blocks[at]!,
            part: place < lot.whole ? 1 : lot.part,
          }));
          const sum = (worth: (each: Block) => number) =>
            taken.reduce((total, each) => total + each.part * each.weight * worth(each), 0);
          expect(sum(keyOf)).toBeCloseTo(lot.value, 9);
          expect(sum(() => 1)).toBeGreaterThanOrEqual(least - 1e-9);
          expect(sum(() => 1)).toBeLessThanOrEqual(least + more + 1e-9);
        },
      ),
    ));

  test('lets in what costs something only while it is too light', () => {
    const blocks = [
      { x: 1, y: -1, weight: 2, price: 1 },
      { x: 2, y: -1, weight: 4, price: 0 },
    ];
    expect(cheapestLot(choiceOf(blocks), 1, -1, 0, Infinity)).toMatchObject({ value: -2, whole: 1, part: 0 });
    expect(cheapestLot(choiceOf(blocks), 1, -1, 3, Infinity)).toMatchObject({
      value: -1,
      whole: 1,
      part: 0.25,
    });
  });

  test('does not exist where all blocks are too light', () =>
    expect(cheapestLot(choiceOf([{ x: 0, y: 0, weight: 2, price: 5 }]), 0, 0, 3, 4).value).toBe(Infinity));
});

function choiceOf(blocks: readonly Block[]): LotChoice {
  const column = (of: (each: Block) => number) => Float64Array.from(blocks, of);
  return {
    x: column(({ x }) => x),
    y: column(({ y }) => y),
    weight: column(({ weight }) => weight),
    prices: column(({ price }) => price),
    order: new Int32Array(blocks.length),
    keys: new Float64Array(blocks.length),
  };
}

function keyOf({ x, y, price }: Block): number {
  return (x - 1) ** 2 + (y + 1) ** 2 - price;
}

function oneByOne(blocks: readonly Block[], least: number, most: number): number {
  let [weight, value] = [0, 0];
  for (const each of blocks.toSorted((a, b) => keyOf(a) - keyOf(b))) {
    const room = (keyOf(each) < 0 ? most : least) - weight;
    const part = Math.max(0, Math.min(each.weight, room));
    weight += part;
    value += part * keyOf(each);
  }
  return weight < least ? Infinity : value;
}
