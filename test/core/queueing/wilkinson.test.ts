import { describe, expect, test } from 'vitest';
import { erlangB } from '../../../src/core/queueing/erlang-b.ts';
import { twoTierExact } from '../../../src/core/queueing/two-tier-exact.ts';
import { wilkinson } from '../../../src/core/queueing/wilkinson.ts';

describe('a shared back-up by the equivalent random method', () => {
  test('is Erlang B where no lot has a place of its own', () => {
    const lots = [
      { servers: 0, load: 3 },
      { servers: 0, load: 4 },
    ];
    expect(wilkinson(lots, 5)).toBeCloseTo(erlangB(5, 7), 14);
  });

  test('is close to the exact chain, on its safe side', () => {
    for (const [lots, backup] of [
      [
        [
          { servers: 10, load: 8 },
          { servers: 10, load: 8 },
        ],
        4,
      ],
      [
        [
          { servers: 5, load: 3 },
          { servers: 5, load: 4 },
        ],
        3,
      ],
      [
        [
          { servers: 8, load: 7 },
          { servers: 12, load: 9 },
        ],
        6,
      ],
    ] as const) {
      const error = wilkinson(lots, backup) / twoTierExact(lots, backup)!.lostOfAll - 1;
      expect(error).toBeGreaterThan(0);
      expect(error).toBeLessThan(0.025);
    }
  });

  test('of lots where nothing flows over loses nothing', () =>
    expect(wilkinson([{ servers: 3, load: 0 }], 1)).toBe(0));

  test('a back-up of no place loses all that flows over', () => {
    const lots = [
      { servers: 10, load: 8 },
      { servers: 6, load: 4 },
    ];
    const flowsOver = (8 * erlangB(10, 8) + 4 * erlangB(6, 4)) / 12;
    expect(wilkinson(lots, 0)).toBeCloseTo(flowsOver, 2);
  });
});
