import { describe, expect, test } from 'vitest';
import type { ModelSeat, Routing } from '../../../src/core/simulate/care-model.ts';
import { NOBODY } from '../../../src/core/simulate/care-slots.ts';
import { offerPackage } from '../../../src/core/simulate/offer-package.ts';
import { clearRooms, providerRooms } from '../../../src/core/simulate/provider-rooms.ts';
import { aCareModel } from './a-care-model.ts';

interface Desk {
  readonly routing?: Routing;
  readonly seats?: readonly Partial<ModelSeat>[];
  readonly standby?: readonly number[];
  readonly used?: readonly number[];
  readonly taken?: readonly number[];
  readonly cannot?: readonly number[];
  readonly spotMinutes?: number;
  readonly minutes?: number;
  readonly except?: number;
  readonly chances?: readonly number[];
}

const TWO = [{ provider: 0 }, { provider: 1 }];
const SPOT = 3;

describe('who is asked first', () => {
  test.each([
    ['first-fit', { used: [90, 0] }, 0],
    ['best-fit', { used: [20, 60] }, 1],
    ['best-fit', { used: [20, 95] }, 0],
    ['share-evenly', { used: [20, 60] }, 0],
    ['shares', { taken: [30, 20] }, 1],
    ['shares', { taken: [30, 20], seats: [{ provider: 0, share: 2 }, { provider: 1 }] }, 0],
    ['shares', { seats: [{ provider: 0, share: 0 }, { provider: 1 }], taken: [0, 50] }, 1],
    ['random', { chances: [0.49] }, 1],
    ['random', { chances: [0.51] }, 0],
  ] as const)('%s with %o: provider %i', (routing, desk, taker) =>
    expect(offer({ seats: TWO, routing, ...desk })).toBe(taker),
  );

  test('by chance each of three is as likely', () => {
    const seats = [...TWO, { provider: 2 }];
    const counts = [0, 0, 0];
    for (let one = 0.02; one < 1; one += 0.04)
      for (let other = 0.02; other < 1; other += 0.04)
        counts[offer({ seats, routing: 'random', chances: [one, other] })]!++;
    for (const count of counts) expect(count / 625).toBeCloseTo(1 / 3, 1);
  });

  test('a supplementary provider is asked after every primary one', () => {
    const seats = [{ provider: 0, isPrimary: false }, { provider: 1 }];
    expect(offer({ seats })).toBe(1);
    expect(offer({ seats, used: [0, 95] })).toBe(0);
  });

  test('providers behind the lot come next, in order, and then the spot market', () => {
    const desk = { seats: [{ provider: 0 }], standby: [2, 1], used: [100, 0, 0], spotMinutes: 10 };
    expect(offer(desk)).toBe(2);
    expect(offer({ ...desk, used: [100, 0, 95] })).toBe(1);
    expect(offer({ ...desk, used: [100, 95, 95] })).toBe(SPOT);
    expect(offer({ ...desk, used: [100, 95, 95], minutes: 11 })).toBe(NOBODY);
  });
});

describe('who is not asked', () => {
  test('a provider that does not give such care', () => expect(offer({ seats: TWO, cannot: [0] })).toBe(1));

  test('one whose seat would go above its limit, nor as a standby of the lot', () => {
    const seats = [{ provider: 0, capMinutes: 100 }, { provider: 1 }];
    expect(offer({ seats, taken: [91, 0] })).toBe(1);
    expect(offer({ seats: seats.slice(0, 1), standby: [0], taken: [91] })).toBe(NOBODY);
  });

  test('who has just handed it back', () => {
    expect(offer({ seats: TWO, except: 0 })).toBe(1);
    expect(offer({ seats: [{ provider: 0 }], standby: [1], except: 1, used: [95, 0] })).toBe(NOBODY);
  });

  test('anybody, where there is nobody', () => expect(offer({})).toBe(NOBODY));
});

/** Offers ten minutes to providers that have a hundred each. */
function offer(desk: Desk): number {
  const { seats = [], standby = [], routing = 'first-fit', spotMinutes = 0 } = desk;
  const model = aCareModel([{ seats, standby }], [100, 100, 100], { routing: [routing], spotMinutes });
  for (const provider of desk.cannot ?? []) model.canTake[provider] = 0;
  const rooms = providerRooms(model);
  clearRooms(rooms, model);
  rooms.used.set(desk.used ?? []);
  rooms.taken.set(desk.taken ?? []);
  const chances = [...(desk.chances ?? [])];
  return offerPackage(rooms, {
    lot: 0,
    kind: 0,
    minutes: desk.minutes ?? 10,
    except: desk.except ?? NOBODY,
    chance: () => chances.shift()!,
  });
}
