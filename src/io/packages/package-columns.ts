import {
  PACKAGE_STATUSES,
  type Fact,
  type Packages,
  type PackageStatus,
} from '../../core/dataset/packages.ts';

/** One package on its way into columns. */
export interface PackageEntry {
  readonly reference: string;
  readonly position: readonly [number, number] | null;
  readonly weeklyMinutes: number;
  readonly weeklyVisits: number;
  readonly carers: number;
  readonly status: PackageStatus;
  readonly person: number;
  readonly provider: number;
  readonly service: number;
  readonly waitingSince: number;
  readonly startedOn: number;
  readonly ratePence: number;
}

/** Starts columns with room for so many packages; `finish` gives those added, with the facts of each. */
export function startPackageColumns(room: number) {
  const references: string[] = [];
  const longitudes = new Float64Array(room);
  const latitudes = new Float64Array(room);
  const weeklyMinutes = new Int32Array(room);
  const weeklyVisits = new Float64Array(room);
  const carers = new Uint8Array(room);
  const status = new Uint8Array(room);
  const person = new Int32Array(room);
  const provider = new Int16Array(room);
  const service = new Uint8Array(room);
  const waitingSince = new Int32Array(room);
  const startedOn = new Int32Array(room);
  const ratePence = new Int32Array(room);
  const add = (entry: PackageEntry): void => {
    const at = references.push(entry.reference) - 1;
    longitudes[at] = entry.position?.[0] ?? NaN;
    latitudes[at] = entry.position?.[1] ?? NaN;
    weeklyMinutes[at] = entry.weeklyMinutes;
    weeklyVisits[at] = entry.weeklyVisits;
    carers[at] = entry.carers;
    status[at] = PACKAGE_STATUSES.indexOf(entry.status);
    person[at] = entry.person;
    provider[at] = entry.provider;
    service[at] = entry.service;
    waitingSince[at] = entry.waitingSince;
    startedOn[at] = entry.startedOn;
    ratePence[at] = entry.ratePence;
  };
  const finish = (facts: readonly Fact[]): Packages => {
    const count = references.length;
    return {
      count,
      references,
      longitudes: longitudes.slice(0, count),
      latitudes: latitudes.slice(0, count),
      weeklyMinutes: weeklyMinutes.slice(0, count),
      weeklyVisits: weeklyVisits.slice(0, count),
      carers: carers.slice(0, count),
      status: status.slice(0, count),
      person: person.slice(0, count),
      provider: provider.slice(0, count),
      service: service.slice(0, count),
      waitingSince: waitingSince.slice(0, count),
      startedOn: startedOn.slice(0, count),
      ratePence: ratePence.slice(0, count),
      facts,
    };
  };
  return { add, finish };
}
