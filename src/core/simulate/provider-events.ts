import { countIn } from './care-counter.ts';
import type { CareRun } from './care-run.ts';
import { AWAY, AWAY_KEPT, NOBODY } from './care-slots.ts';
import { lotOf, scheduleNext, takeAway } from './hold-package.ts';
import { offerAnew } from './package-events.ts';
import { driftOf, type ProviderChange } from './provider-futures.ts';
import { offerRoomOf } from './wait-for-room.ts';

/** What providers could deliver if none had failed, and who has. */
export interface ProviderPowers {
  /** By provider: the minutes that it had at the start, and could so deliver at once. */
  readonly startMinutes: Float64Array;
  /** What drift has made of its capacity, as a part. */
  readonly drift: Float64Array;
  /** Failures that it has not come back from. */
  readonly failures: Uint8Array;
}

export function providerPowers(providerCount: number): ProviderPowers {
  return {
    startMinutes: new Float64Array(providerCount),
    drift: new Float64Array(providerCount),
    failures: new Uint8Array(providerCount),
  };
}

/** Providers begin with what they have at the start. */
export function beginPowers(run: CareRun, { startMinutes, drift, failures }: ProviderPowers): void {
  startMinutes.fill(0);
  drift.fill(1);
  failures.fill(0);
  const { template, taker } = run.model.start;
  for (let at = 0; at < taker.length; at++)
    if (taker[at]! >= 0) startMinutes[taker[at]!]! += run.model.templates.minutes[template[at]!]!;
  for (let provider = 0; provider < drift.length; provider++)
    run.rooms.capacity[provider] = capacityOf(run, { startMinutes, drift, failures }, provider);
}

/** Recruitment, or mobilisation: what providers can deliver changes, and who has more room is asked. */
export function stepPowers(run: CareRun, powers: ProviderPowers, driftStep: number): void {
  const { model, rooms, world } = run;
  for (let provider = 0; provider < model.providerCount; provider++) {
    if (driftStep > 0) powers.drift[provider]! *= driftOf(model, world, provider, driftStep);
    rooms.capacity[provider] = capacityOf(run, powers, provider);
  }
  for (let provider = 0; provider < model.providerCount; provider++) offerRoomOf(run, provider);
}

export function changeProviderPower(
  run: CareRun,
  powers: ProviderPowers,
  { provider, fails }: ProviderChange,
): void {
  const wasThere = powers.failures[provider] === 0;
  powers.failures[provider]! += fails ? 1 : -1;
  run.rooms.capacity[provider] = capacityOf(run, powers, provider);
  if (fails && wasThere) displaceAll(run, provider);
  if (!fails) offerRoomOf(run, provider);
}

/**
 * Nobody has what a failed provider had: those in care are offered to others, the largest first as they are the
 * hardest to place; those in hospital when they come back.
 */
function displaceAll(run: CareRun, provider: number): void {
  const { slots, counter } = run;
  const displaced: number[] = [];
  for (let slot = 0; slot < slots.count; slot++) {
    if (slots.taker[slot] !== provider) continue;
    countIn(counter, 'displaced', lotOf(run, slot));
    takeAway(run, slot);
    if (slots.state[slot] === AWAY_KEPT) {
      slots.state[slot] = AWAY;
      slots.stayAt[slot] = slots.returnAt[slot]!;
      scheduleNext(run, slot);
    } else displaced.push(slot);
  }
  displaced.sort((one, other) => slots.minutes[other]! - slots.minutes[one]! || one - other);
  for (const slot of displaced) offerAnew(run, slot, NOBODY);
}

/** While it mobilises, a provider lacks part of what is beyond what it has at the start. */
function capacityOf({ model, now }: CareRun, powers: ProviderPowers, provider: number): number {
  if (powers.failures[provider]! > 0) return 0;
  const whole = model.capacityMinutes[provider]! * powers.drift[provider]!;
  const { weeks } = model.changes.mobilisation;
  if (now >= weeks) return whole;
  const beyond = Math.max(0, whole - powers.startMinutes[provider]!);
  return whole - beyond * (1 - now / weeks);
}
