import { describe, expect, it } from 'vitest';
import { spreadNumbers, type Spot } from '../../../src/ui/data-room/spread-numbers.ts';

const PAPER = { width: 400, height: 300, margin: 12 };
const nearest = (spot: Spot, others: readonly Spot[]) =>
  Math.min(...others.map((other) => Math.hypot(spot.x - other.x, spot.y - other.y)));

describe('numbers beside their places', () => {
  it('hide no place and no other number, though the places are all together, and stay on the paper', () => {
    const places = Array.from({ length: 20 }, (_, at) => ({ x: 20 + (at % 5) * 3, y: 280 + (at % 4) }));
    const numbers = spreadNumbers(places, PAPER);
    numbers.forEach((number, at) => {
      expect(nearest(number, numbers.toSpliced(at, 1))).toBeGreaterThanOrEqual(20);
      expect(nearest(number, places)).toBeGreaterThanOrEqual(14);
      expect(number.x >= 12 && number.x <= 388 && number.y >= 12 && number.y <= 288).toBe(true);
    });
  });

  it('are as near as can be', () => {
    expect(spreadNumbers([{ x: 100, y: 100 }], PAPER)).toEqual([{ x: 100, y: 84 }]);
  });

  it('are on their places where there is no room beside them', () => {
    const place = { x: 12, y: 12 };
    expect(spreadNumbers([place], { width: 24, height: 24, margin: 12 })).toEqual([place]);
  });
});
