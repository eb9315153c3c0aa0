import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aliasTable, drawFrom } from '../../../src/core/simulate/alias-table.ts';

describe('drawing by weights', () => {
  test('each position is drawn from just its part of all numbers', () => {
    const weights = fc.array(fc.double({ min: 0, max: 10, noNaN: true }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(weights, (list) => {
        const total = list.reduce((sum, weight) => sum + weight, 0);
        fc.pre(total > 1e-6);
        const { ownPart, alias } = aliasTable(Float64Array.from(list));
        const parts = new Float64Array(list.length);
        ownPart.forEach((part, at) => {
          parts[at]! += part / list.length;
          parts[alias[at]!]! += (1 - part) / list.length;
        });
        list.forEach((weight, at) => expect(parts[at]).toBeCloseTo(weight / total, 9));
      }),
    );
  });

  test('a number draws its column, or the alias of it', () => {
    const table = aliasTable(Float64Array.of(1, 3));
    expect([0, 0.24, 0.26, 0.49, 0.5, 0.99].map((chance) => drawFrom(table, chance))).toEqual([
      0, 0, 1, 1, 1, 1,
    ]);
    expect(table.total).toBe(4);
  });

  test('what has no weight is never drawn', () => {
    const table = aliasTable(Float64Array.of(0, 2, 0));
    for (let chance = 0; chance < 1; chance += 1 / 64) expect(drawFrom(table, chance)).toBe(1);
  });
});
