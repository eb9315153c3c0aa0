import type { Demand } from '../../../src/core/allocation/demand.ts';
import type { Offers, Seat } from '../../../src/core/allocation/offers.ts';
import type { Provider, ProviderId } from '../../../src/core/dataset/dataset.ts';
import { USUAL_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.ts';
import type { Assignment } from '../../../src/core/scenario/scenario.ts';
import { seeded } from '../seeded.ts';

export interface TaskSize {
  readonly packages: number;
  readonly providers: number;
  readonly lots: number;
  /** Hours that all providers can deliver ÷ hours of all packages. */
  readonly tightness: number;
  /** The largest package, in quarter hours. */
  readonly largest: number;
  readonly offer: 'shares' | 'order';
  /** Sizes are whole minutes, not quarter hours. */
  readonly isOdd?: boolean;
  /** Seats have limits. */
  readonly hasLimits?: boolean;
  /** Some packages stay where they are. */
  readonly hasStays?: boolean;
  /** Some blocks are too far from some providers. */
  readonly hasFar?: boolean;
}

export interface RandomTask {
  readonly demand: Demand;
  readonly offers: Offers;
  readonly assignment: Assignment;
}

/** A task of placing that is the same for the same seed: one block a lot and one in no lot. */
export function aRandomTask(seed: number, size: TaskSize): RandomTask {
  const random = seeded(seed);
  const below = (count: number) => Math.floor(random() * count);
  const { packages, providers, lots } = size;
  const sizes = Array.from({ length: packages }, () => {
    const quarters = 1 + below(size.largest);
    return Math.max(1, size.isOdd ? quarters * 15 - below(15) : quarters * 15);
  }).toSorted((a, b) => b - a);
  const total = sizes.reduce((sum, minutes) => sum + minutes, 0);
  const parts = Array.from({ length: providers }, () => 0.4 + random());
  const whole = parts.reduce((sum, part) => sum + part, 0);
  const isOff = Uint8Array.from(parts, () => Number(random() < 0.05));
  const capacityMinutes = Float64Array.from(parts, (part, at) =>
    isOff[at] === 1 ? 0 : Math.round((total * size.tightness * part) / whole),
  );
  const kindCount = 1 + below(3);
  const blockCount = 2 * (lots + 1);
  const seats = Array.from({ length: lots + 1 }, (_, lot): Seat[] =>
    lot === 0
      ? []
      : Array.from({ length: 1 + below(3) }, (_, at) => ({
          provider: (lot * 2 + at * (1 + below(2))) % providers,
          role: at < 2 ? ('primary' as const) : ('supplementary' as const),
          share: [1, 1, 3, 7][below(4)]!,
          capMinutes:
            size.hasLimits && random() < 0.6 ? Math.round((total / lots) * (0.2 + random() * 0.6)) : Infinity,
        })).filter((seat, at, all) => all.findIndex((other) => other.provider === seat.provider) === at),
  );
  const standby = Array.from({ length: lots + 1 }, () =>
    Array.from({ length: providers }, (_, at) => at).filter(() => random() < 0.25),
  );
  const provider = Int16Array.from(sizes, () => (random() < 0.75 ? below(providers) : -1));
  const registered = Array.from({ length: providers }, (): Provider => ({
    id: 'provider' as ProviderId,
    role: 'lot',
    lots: [],
    capacityMinutes: 0,
    hourlyRate: null,
    services: [],
    cqcRating: null,
    ...(random() < 0.8 ? { registeredAt: [random() * 0.3, 51 + random() * 0.2] as const } : {}),
  }));
  const { demand: demandAssumptions, placing } = USUAL_ASSUMPTIONS;
  return {
    demand: {
      providers: registered,
      datasetCount: packages,
      insidePoints: Float64Array.from({ length: 2 * blockCount }, (_, at) =>
        at % 2 === 0 ? random() * 0.3 : 51 + random() * 0.2,
      ),
      assumptions: {
        demand: demandAssumptions,
        placing: { ...placing, offer: size.offer, mode: size.hasStays ? 'gradual' : 'transfer-all' },
      },
      packageCount: packages,
      providerCount: providers,
      order: Int32Array.from(sizes.keys()),
      weeklyMinutes: Int32Array.from(sizes),
      block: Int32Array.from(sizes, () => (random() < 0.05 ? -1 : below(blockCount))),
      provider,
      person: Int32Array.from(sizes, (_, at) => (random() < 0.15 ? below(at + 1) : at)),
      personCount: packages,
      kind: Uint16Array.from(sizes, () => below(kindCount)),
      isNew: new Uint8Array(packages),
      stays: Uint8Array.from(provider, (today) =>
        Number(today >= 0 && size.hasStays === true && random() < 0.3),
      ),
      kinds: Array.from({ length: kindCount }, (_, service) => ({
        service,
        clientGroup: null,
        isDoubleHanded: false,
      })),
      canTake: Uint8Array.from({ length: kindCount * providers }, () => Number(random() < 0.85)),
      isTooFar: size.hasFar
        ? Uint8Array.from({ length: blockCount * providers }, () => Number(random() < 0.2))
        : null,
      blockOfPackage: new Int32Array(packages),
    },
    offers: {
      seats,
      standby,
      capacityMinutes,
      isOff,
      offer: size.offer,
      spotMinutes: 0,
    },
    assignment: Int16Array.from({ length: blockCount }, (_, block) => block % (lots + 1)),
  };
}

/** The size of one of many tasks that differ in all that a task can differ in. */
export function aRandomSize(seed: number): TaskSize {
  const random = seeded(seed + 1_000_000);
  const below = (count: number) => Math.floor(random() * count);
  const packages = 5 + below(56);
  return {
    packages,
    providers: 2 + below(9),
    lots: 1 + below(4),
    tightness: [0.5, 0.8, 0.95, 0.99, 1, 1.02, 1.1, 1.5][below(8)]!,
    largest: [12, 40, 80, 160][below(4)]!,
    offer: random() < 0.7 ? 'shares' : 'order',
    isOdd: random() < 0.25,
    // Limits within rooms are the hardest: with many packages, neither we nor the solver always come to an end.
    hasLimits: random() < 0.5 && packages <= 40,
    hasStays: random() < 0.3,
    hasFar: random() < 0.2,
  };
}
