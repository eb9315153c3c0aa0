import { NO_BLOCK } from '../../core/fabric/fabric.ts';
import type { PlanRead } from '../../core/figures/plan-read.ts';
import { daysWaiting, type Wait } from '../../core/waiting/days-waiting.ts';
import { WAITING_REASONS } from '../../core/waiting/explain-unplaced.ts';
import { fateOfWaiting } from '../../core/waiting/fate-of-waiting.ts';
import { findCauses } from '../../core/waiting/find-causes.ts';
import { REASON_FIGURES } from '../../core/waiting/reason-figures.ts';
import type { WaitingLoad } from '../../core/waiting/sum-groups.ts';
import { tallyWaiting, type WaitingSplit } from '../../core/waiting/tally-waiting.ts';

/** Whom a plan leaves waiting and why, and who waits today. Hours are a week's. */
export function reportWaiting(read: PlanRead) {
  const { dataset, fabric, demand, assignment } = read.ledger;
  const tally = tallyWaiting(read);
  const today = daysWaiting(dataset, fabric, assignment, read.scenario.lots);
  const fate = fateOfWaiting(read);
  const lotName = (id: number) => read.scenario.lots.find((lot) => lot.id === id)?.name ?? null;
  return {
    definition: 'unmet',
    total: reportSplit(tally.total),
    byReason: tally.byReason.map((each) => ({
      reason: each.reason,
      definition: REASON_FIGURES[each.reason],
      ...reportSplit(each),
    })),
    byLot: tally.byLot.map(({ lot, reasons, ...each }) => ({
      lot: lotName(lot),
      ...reportSplit(each),
      reasons: reasons
        .map((load, at) => ({ reason: WAITING_REASONS[at]!, ...reportLoad(load) }))
        .filter(({ packages }) => packages > 0),
    })),
    causes: findCauses(dataset.services, demand, tally.unplaced).map((cause) => ({
      lot: lotName(cause.lot),
      reason: cause.reason,
      lack: cause.lack,
      subject: cause.subject,
      ...reportLoad(cause.load),
      smallestPackageHours: cause.smallestMinutes / 60,
      largestPackageHours: cause.largestMinutes / 60,
      mostRoom: cause.roomiest && {
        provider: dataset.providers[cause.roomiest.provider]!.id,
        hours: cause.roomiest.minutes / 60,
      },
    })),
    byService: tally.byService.map((each) => ({
      service: dataset.services[each.service]!,
      ...reportSplit(each),
    })),
    byZone: tally.byZone.map(({ layer, zones }) => ({
      layer,
      zones: zones.map(({ zone, ...each }) => ({ zone, ...reportSplit(each) })),
    })),
    /** For working with, and not for publication: a block may hold one home. */
    byBlock: tally.byBlock.map(({ block, lot, hoursPerSquareKilometre, ...each }) => ({
      block: block === NO_BLOCK ? null : fabric.codes[block]!,
      lot: lotName(lot),
      ...reportSplit(each),
      definition: 'blockNeed',
      hoursPerSquareKilometre,
    })),
    today: {
      definition: 'waitDays',
      all: reportWait(today.all),
      waiting: reportWait(today.waiting),
      handedBack: reportWait(today.handedBack),
      byLot: today.byLot.map(({ lot, wait }) => ({ lot: lotName(lot), ...reportWait(wait) })),
      underThePlan: {
        withProvider: reportLoad(fate.withProvider),
        bought: reportLoad(fate.bought),
        nobody: reportLoad(fate.nobody),
        ended: reportLoad(fate.ended),
      },
    },
  };
}

function reportSplit({ nobody, bought }: WaitingSplit) {
  return { nobody: reportLoad(nobody), bought: reportLoad(bought) };
}

function reportLoad({ packages, people, weeklyMinutes }: WaitingLoad) {
  return { packages, people, hours: weeklyMinutes / 60 };
}

function reportWait({ load, bands, medianDays, ninetiethDays, longestDays }: Wait) {
  const [upTo7Days, from8To28Days, from29To90Days, over90Days, notKnown] = bands;
  return {
    ...reportLoad(load),
    upTo7Days,
    from8To28Days,
    from29To90Days,
    over90Days,
    notKnown,
    medianDays,
    ninetiethDays,
    longestDays,
  };
}
