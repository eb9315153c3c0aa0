import { beginRow, careCounter, endRow, readPoint } from './care-counter.ts';
import type { CareModel } from './care-model.ts';
import { careRun, clearRun, type CareRun } from './care-run.ts';
import { worldOf } from './chance.ts';
import { beginPackages, newPackages, nextPackage, type NewPackages } from './new-packages.ts';
import { nextOfPackage, packageComes, startPackages } from './package-events.ts';
import {
  beginPowers,
  changeProviderPower,
  providerPowers,
  stepPowers,
  type ProviderPowers,
} from './provider-events.ts';
import { providerChanges, type ProviderChange } from './provider-futures.ts';
import { stopsOf, type Stop } from './stops.ts';
import type { Tally } from './tally.ts';
import { countStillWaiting } from './wait-for-room.ts';

export interface SimulateOptions {
  /**
   * Rows that the counted weeks of a replication are divided into, each as long. Where it is given no series are
   * read; else a replication is one row, with its series.
   */
  readonly batches?: number;
}

/** What is ahead in a replication, but for the packages that are there. */
interface Ahead {
  readonly coming: NewPackages;
  readonly powers: ProviderPowers;
  changes: readonly ProviderChange[];
  changed: number;
}

/**
 * Runs replications of a model, from the one numbered `firstReplication`. Each is the same whichever call runs
 * it, so that a run may be shared out and its tallies joined; and who comes when, how long they need care, when
 * they go to hospital, are handed back or shrink, and how providers fare is the same for all plans.
 *
 * Events one after the other: packages come, go and change, providers change, and between two stops nothing is
 * read. What is so at a stop is what is so after all that happens until then.
 */
export function simulate(
  model: CareModel,
  seed: number,
  firstReplication: number,
  replications: number,
  options: SimulateOptions = {},
): Tally {
  const batches = options.batches ?? 1;
  const { stops, points, rowWeeks } = stopsOf(model, batches, options.batches === undefined);
  const counter = careCounter(model, replications * batches, rowWeeks, points);
  const run = careRun(model, counter);
  const coming = newPackages(model);
  const ahead: Ahead = { coming, powers: providerPowers(model.providerCount), changes: [], changed: 0 };
  for (let replication = 0; replication < replications; replication++) {
    const firstRow = replication * batches;
    clearRun(run, worldOf(seed, firstReplication + replication));
    beginPackages(coming, run.world);
    ahead.changes = providerChanges(model, run.world);
    ahead.changed = 0;
    beginPowers(run, ahead.powers);
    startPackages(run);
    for (const stop of stops) {
      runUntil(run, ahead, stop.week);
      if (stop.driftStep > 0 || stop.mobilises) stepPowers(run, ahead.powers, stop.driftStep);
      if (stop.point >= 0) readPoint(counter, firstRow, stop.point);
      if (stop.batch >= 0) turnRow(run, stop, firstRow, batches, rowWeeks);
    }
    countStillWaiting(run);
  }
  return { ...counter.tally, events: run.events };
}

/** A batch ends, or the warm-up, and the next begins. */
function turnRow(
  { counter }: CareRun,
  { week, batch }: Stop,
  firstRow: number,
  batches: number,
  weeks: number,
) {
  endRow(counter);
  if (batch < batches) beginRow(counter, firstRow + batch, week, week + weeks);
}

/** All that happens until a week, and at it. */
function runUntil(run: CareRun, ahead: Ahead, week: number): void {
  const { heap } = run;
  const { coming, changes, powers } = ahead;
  for (;;) {
    const changeWeek = ahead.changed < changes.length ? changes[ahead.changed]!.week : Infinity;
    run.now = Math.min(heap.weeks[0]!, coming.week, changeWeek);
    if (run.now > week) break;
    run.events++;
    if (heap.weeks[0]! <= run.now) nextOfPackage(run, heap.slots[0]!);
    else if (coming.week <= run.now) {
      packageComes(run, coming.template, coming.key);
      nextPackage(coming, run.world);
    } else changeProviderPower(run, powers, changes[ahead.changed++]!);
  }
  run.now = week;
}
