import { describe, expect, test } from 'vitest';
import { erlangB } from '../../../src/core/queueing/erlang-b.ts';
import { twoTierExact } from '../../../src/core/queueing/two-tier-exact.ts';

describe('lots with a shared back-up, exactly', () => {
  test('one lot and its back-up are one lot with the places of both', () => {
    expect(twoTierExact([{ servers: 1, load: 1 }], 1)!.lostOfAll).toBeCloseTo(1 / 5, 12);
    expect(twoTierExact([{ servers: 10, load: 12 }], 5)!.lostOfAll).toBeCloseTo(erlangB(15, 12), 12);
  });

  test('without a back-up each lot loses what Erlang B says', () => {
    const { lost, lostOfAll, backupFull } = twoTierExact(
      [
        { servers: 5, load: 3 },
        { servers: 5, load: 4 },
      ],
      0,
    )!;
    expect(lost[0]).toBeCloseTo(81 / 736, 12);
    expect(lost[1]).toBeCloseTo(erlangB(5, 4), 12);
    expect(lostOfAll).toBeCloseTo((3 * lost[0]! + 4 * lost[1]!) / 7, 14);
    expect(backupFull).toBeCloseTo(1, 14);
  });

  test('two lots of one place with a back-up of one lose what the eight equations by hand give', () => {
    const { lost, lostOfAll, backupFull } = twoTierExact(
      [
        { servers: 1, load: 1 },
        { servers: 1, load: 1 },
      ],
      1,
    )!;
    for (const part of [...lost, lostOfAll]) expect(part).toBeCloseTo(47 / 176, 12);
    expect(backupFull).toBeCloseTo(41 / 88, 12);
  });

  test('refuses what has too many states', () =>
    expect(
      twoTierExact(
        Array.from({ length: 5 }, () => ({ servers: 10, load: 8 })),
        4,
      ),
    ).toBeNull());
});
