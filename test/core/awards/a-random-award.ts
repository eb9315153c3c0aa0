import type { ProviderId } from '../../../src/core/dataset/dataset.ts';
import type { AwardTask } from '../../../src/core/awards/award-task.ts';
import type { AwardRule } from '../../../src/core/awards/award-wish.ts';
import { USUAL_RULES } from '../../../src/core/scenario/rules.ts';
import type { LotId } from '../../../src/core/scenario/scenario.ts';
import { seeded } from '../seeded.ts';

/** A small choice of providers, of any rules, with at most so many seats that all choices can be looked at. */
export function aRandomAward(seed: number, mostSeats = 8): AwardTask {
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() * count);
  const lots = Array.from({ length: 1 + below(3) }, (_, at) => (at + 1) as LotId);
  const providers = Array.from({ length: 2 + below(3) }, (_, at) => {
    const keptMinutes = below(3) === 0 ? 60 * below(4) : 0;
    return { provider: `Provider ${at}` as ProviderId, roomMinutes: 60 * below(30) + below(60), keptMinutes };
  });
  const pairs = lots.flatMap((lot) => providers.map((_, provider) => ({ lot, provider })));
  while (pairs.length > mostSeats) pairs.splice(below(pairs.length), 1);
  const standing = below(4) === 0 ? lots[below(lots.length)] : undefined;
  const mayBar: readonly AwardRule[] = [
    'one-place-in-a-lot',
    'cqc-rating',
    'registered-in-area',
    'quality-floor',
  ];
  const seats = pairs.map(({ lot, provider }) => ({
    lot,
    provider,
    mostMinutes: 60 * (1 + below(20)),
    keptMinutes: lot === 1 ? providers[provider]!.keptMinutes : 0,
    pencePerHour: 1800 + 50 * below(20),
    quality: below(4) === 0 ? null : below(101),
    stands: lot === standing,
    isPrimary: lot !== standing || below(3) > 0,
    isHeld: lot === standing || below(2) === 0,
    barredBy: mayBar.filter(() => below(12) === 0),
  }));
  const classes = lots.flatMap((lot) =>
    Array.from({ length: 1 + below(3) }, () => ({
      lot,
      weeklyMinutes: 30 * (1 + below(40)),
      seats: [...seats.keys()].filter((seat) => seats[seat]!.lot === lot && below(4) > 0),
    })),
  );
  const asked = classes.reduce((sum, { weeklyMinutes }) => sum + weeklyMinutes, 0);
  return {
    rules: {
      ...USUAL_RULES,
      providersPerLot: 1 + below(2),
      mostProvidersPerLot: below(2) === 0 ? 2 + below(2) : null,
      mostLotsPerProvider: below(2) === 0 ? 1 + below(2) : null,
      mostSharePercent: below(2) === 0 ? 30 + below(70) : null,
      leastCqcRating: below(2) === 0 ? 'Good' : null,
      registeredInArea: below(2) === 0,
      providerViability: {
        leastMinutes: below(3) === 0 ? 60 * below(10) : null,
        mostMinutes: below(3) === 0 ? 60 * (10 + below(20)) : null,
      },
    },
    wish: { qualityFloor: below(2) === 0 ? 40 : null, aside: [] },
    lots,
    areaMinutes: asked + providers.reduce((sum, { keptMinutes }) => sum + keptMinutes, 0) + 60 * below(10),
    providers,
    seats,
    classes,
  };
}
