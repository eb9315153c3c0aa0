import {
  DURATIONS,
  NO_CHANGES,
  type CareModel,
  type Duration,
  type ModelChanges,
  type ModelSeat,
} from '../../../src/core/simulate/care-model.ts';

export interface LotOfTest {
  /** Packages that come to the lot, each of a class of its own. */
  readonly packages?: readonly PackagesOfTest[];
  readonly seats?: readonly Partial<ModelSeat>[];
  readonly standby?: readonly number[];
}

interface PackagesOfTest {
  readonly perWeek: number;
  readonly minutes?: number;
  readonly meanWeeks?: number;
  readonly duration?: Duration;
  readonly kind?: number;
}

type Rest = Partial<Omit<CareModel, 'templates' | 'seats' | 'standby' | 'changes' | 'capacityMinutes'>>;

/**
 * A model of lots and of what each provider can deliver, in minutes: nothing changes but what `changes` says,
 * nobody waits, and packages are of a minute and a week unless something else is said.
 */
export function aCareModel(
  lots: readonly LotOfTest[],
  capacityMinutes: readonly number[],
  { changes, ...rest }: Rest & { readonly changes?: Partial<ModelChanges> } = {},
): CareModel {
  const packages = lots.flatMap((each, lot) =>
    (each.packages ?? []).map((one, place) => ({
      perWeek: one.perWeek,
      minutes: one.minutes ?? 1,
      meanWeeks: one.meanWeeks ?? 1,
      duration: one.duration ?? 'exponential',
      kind: one.kind ?? 0,
      lot,
      place,
    })),
  );
  const kinds = Math.max(0, ...packages.map(({ kind }) => kind)) + 1;
  return {
    weeks: 100,
    warmUpWeeks: 0,
    lotCount: lots.length,
    classCount: Math.max(1, ...lots.map((lot) => lot.packages?.length ?? 0)),
    providerCount: capacityMinutes.length,
    templates: {
      count: packages.length,
      lot: Int16Array.from(packages, ({ lot }) => lot),
      minutes: Int32Array.from(packages, ({ minutes }) => minutes),
      kind: Uint16Array.from(packages, ({ kind }) => kind),
      class: Uint8Array.from(packages, ({ place }) => place),
      arrivalsPerWeek: Float64Array.from(packages, ({ perWeek }) => perWeek),
      meanWeeks: Float64Array.from(packages, ({ meanWeeks }) => meanWeeks),
      duration: Uint8Array.from(packages, ({ duration }) => DURATIONS.indexOf(duration)),
    },
    start: { template: new Int32Array(), taker: new Int16Array() },
    canTake: new Uint8Array(kinds * capacityMinutes.length).fill(1),
    capacityMinutes: Float64Array.from(capacityMinutes),
    seats: lots.map(({ seats = [] }) =>
      seats.map((seat) => ({ provider: 0, isPrimary: true, share: 1, capMinutes: Infinity, ...seat })),
    ),
    standby: lots.map(({ standby = [] }) => standby),
    spotMinutes: 0,
    routing: 'first-fit',
    waits: false,
    endsWhileWaiting: false,
    lognormalSigma: 1,
    ...rest,
    changes: { ...NO_CHANGES, ...changes },
  };
}
