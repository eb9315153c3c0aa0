import type { ProviderId } from '../../core/dataset/dataset.ts';
import { appointProvider } from '../../core/edits/appoint-provider.ts';
import { dismissProvider } from '../../core/edits/dismiss-provider.ts';
import { isRefusal, type Edited } from '../../core/edits/edited.ts';
import { moveSeat } from '../../core/edits/move-seat.ts';
import { replaceProvider } from '../../core/edits/replace-provider.ts';
import { setSeat } from '../../core/edits/set-seat.ts';
import type { AppointmentRole, Lot, Scenario } from '../../core/scenario/scenario.ts';
import type { PlannerActions } from '../../store/planner.ts';
import { sayHours } from '../words/say-number.ts';
import { shareOut } from './share-out.ts';

type Commit = PlannerActions['commit'];

/** Gives a seat of a lot to a provider, in place of the one who has it, if anyone does. */
export function fillSeat(
  commit: Commit,
  lot: Lot,
  leaver: ProviderId | null,
  provider: ProviderId,
  role: AppointmentRole = 'primary',
): void {
  if (leaver === null) {
    commit(`Appoint ${provider} to ${lot.name}`, (scenario) =>
      appointProvider(scenario, lot.id, provider, role),
    );
  } else {
    commit(`Appoint ${provider} to ${lot.name} in place of ${leaver}`, (scenario) =>
      replaceProvider(scenario, lot.id, leaver, provider),
    );
  }
}

/** Takes a provider's seat in a lot away. */
export function clearSeat(commit: Commit, lot: Lot, provider: ProviderId): void {
  commit(`Take ${provider} off ${lot.name}`, (scenario) => dismissProvider(scenario, lot.id, provider));
}

/** Gives a seat so many per cent of its lot, 1 to 99; the others of its role keep theirs to one another. */
export function setSharePercent(commit: Commit, lot: Lot, provider: ProviderId, percent: number): void {
  commit(`Give ${provider} ${percent}% of ${lot.name}`, (scenario) => {
    const here = scenario.appointments.filter((seat) => seat.lot === lot.id);
    const role = here.find((seat) => seat.provider === provider)?.role ?? 'primary';
    const shares = shareOut(here, role, provider, percent);
    return shares.reduce<Edited>(
      (plan, each) => followed(plan, (now) => setSeat(now, lot.id, each.provider, { share: each.percent })),
      scenario,
    );
  });
}

/** Sets the most minutes a week that a provider takes in a lot; null for no such limit. */
export function capSeat(commit: Commit, lot: Lot, provider: ProviderId, capMinutes: number | null): void {
  const label =
    capMinutes === null
      ? `Lift the limit of ${provider} in ${lot.name}`
      : `Limit ${provider} to ${sayHours(capMinutes)} a week in ${lot.name}`;
  commit(label, (scenario) => setSeat(scenario, lot.id, provider, { capMinutes }));
}

export function setSeatRole(commit: Commit, lot: Lot, provider: ProviderId, role: AppointmentRole): void {
  const name = role === 'primary' ? 'a main' : 'a supplementary';
  commit(`Make ${provider} ${name} provider of ${lot.name}`, (scenario) =>
    setSeat(scenario, lot.id, provider, { role }),
  );
}

/** Moves a seat one place up or down among those of its role. */
export function stepSeat(commit: Commit, lot: Lot, provider: ProviderId, direction: 'up' | 'down'): void {
  commit(`Move ${provider} ${direction} in ${lot.name}`, (scenario) =>
    moveSeat(scenario, lot.id, provider, direction),
  );
}

/**
 * What letting a provider go over a seat does: it takes the seat over; one that has another seat of the lot
 * moves to this one, with its share and its limit.
 */
export function dropOnSeat(
  commit: Commit,
  scenario: Scenario,
  lot: Lot,
  holder: ProviderId | null,
  dropped: ProviderId,
): void {
  const here = scenario.appointments.filter((seat) => seat.lot === lot.id);
  const seat = here.find((each) => each.provider === dropped);
  const target = here.find((each) => each.provider === holder);
  if (dropped === holder) return;
  if (seat === undefined) return fillSeat(commit, lot, holder, dropped);
  if (target === undefined || target.role !== seat.role) {
    return setSeatRole(commit, lot, dropped, target?.role ?? 'primary');
  }
  const peers = here.filter((each) => each.role === seat.role);
  const steps = peers.indexOf(target) - peers.indexOf(seat);
  commit(`Move ${dropped} to the place of ${holder} in ${lot.name}`, (now) => {
    const direction = steps < 0 ? 'up' : 'down';
    let plan: Edited = now;
    for (let step = 0; step < Math.abs(steps); step++)
      plan = followed(plan, (each) => moveSeat(each, lot.id, dropped, direction));
    return plan;
  });
}

/** One edit after another; a step that would change nothing is passed over. */
function followed(plan: Edited, edit: (scenario: Scenario) => Edited): Edited {
  if (isRefusal(plan)) return plan;
  const next = edit(plan);
  return isRefusal(next) && next.refused === 'nothing-would-change' ? plan : next;
}
