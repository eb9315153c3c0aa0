import { appraiseResilience } from '../appraisal/appraise-resilience.ts';
import { readContinuity } from '../continuity/read-continuity.ts';
import { isWaiting, type PackageIndex } from '../dataset/packages.ts';
import { alignmentOf } from '../figures/alignment-of.ts';
import { checkPlan } from '../figures/check-plan.ts';
import { findLotsOutOfBand, isBand } from '../figures/find-out-of-band.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import { moneyOf } from '../money/money-of.ts';
import { changeOfLots } from './change-of-lots.ts';
import type { PlanFigure, PlanFigures } from './plan-figures.ts';

/**
 * Every figure by which plans are set side by side, of one plan, against the plan that stands for today.
 * Each is the very number that its own screen shows:
 *
 * - people, hours, waiting, unmet and who takes what: `readFigures`; spot hours are those bought, unmet those
 *   with nobody. Waiting today counts people with a package that waits or was handed back.
 * - people changing provider: `readContinuity`; changing lot: `changeOfLots`.
 * - cost a year: `moneyOf`, with its range. Contracts are seats of providers in lots.
 * - worst failure: `appraiseResilience`, whose quick placing bounds what is stranded from above; null where no
 *   provider has anything to lose.
 * - networks that lie in one lot: `alignmentOf` the layer of Primary Care Networks, null without one.
 */
export function readPlanFigures(read: PlanRead, current: PlanRead): PlanFigures {
  const { ledger, scenario, figures } = read;
  const { load, placement } = figures.total;
  const change = changeOfLots(current, read);
  const money = moneyOf(read).plan.cost.pounds;
  const drawn = figures.lots.filter(({ shape }) => shape.blocks > 0);
  const worst = appraiseResilience(read).raw;
  const checks = checkPlan(ledger, figures, scenario);
  const hours = (minutes: number) => exactly(minutes / 60);
  return {
    lots: exactly(scenario.lots.length),
    people: exactly(load.people),
    hours: hours(load.weeklyMinutes),
    'waiting-today': exactly(peopleWaiting(read)),
    'unmet-packages': exactly(placement.unmet.packages),
    'unmet-hours': hours(placement.unmet.weeklyMinutes),
    'own-hours': hours(placement.own.weeklyMinutes),
    'back-up-hours': hours(placement.backUp.weeklyMinutes),
    'spot-hours': hours(placement.spot.weeklyMinutes),
    'people-changing-provider': exactly(readContinuity(read).changing.people),
    'people-changing-lot': exactly(change.people),
    'blocks-changing-lot': exactly(change.blocks.length),
    'cost-a-year': { value: (money.least + money.most) / 2, least: money.least, most: money.most },
    'largest-to-smallest': exactly(figures.largestToSmallest),
    'whole-networks': exactly(wholeNetworks(read)),
    'lots-in-pieces': exactly(drawn.filter(({ shape }) => shape.pieces.length > 1).length),
    'lots-outside-band': exactly(lotsOutsideBand(read)),
    'lots-without-second': exactly(lotsWithoutSecond(read)),
    'worst-failure-hours': worst.provider === null ? exactly(null) : hours(worst.strandedMinutes),
    contracts: exactly(scenario.appointments.length),
    'rules-broken': exactly(checks.filter(({ state }) => state === 'broken').length),
  };
}

function exactly(value: number | null): PlanFigure {
  return { value };
}

function peopleWaiting({ ledger: { dataset } }: PlanRead): number {
  const { packages } = dataset;
  const people = new Set<number>();
  packages.person.forEach((person, index) => {
    if (isWaiting(packages, index as PackageIndex)) people.add(person);
  });
  return people.size;
}

function wholeNetworks({ ledger: { dataset, fabric, assignment }, scenario }: PlanRead): number | null {
  const layer = dataset.zoneLayers.findIndex(({ role }) => role === 'primary-care-network');
  if (layer < 0) return null;
  return alignmentOf(dataset, fabric, { lots: scenario.lots, assignment }, layer).wholeZones;
}

/** Null where no band is set, neither for all lots nor for one. */
function lotsOutsideBand({ figures, scenario: { lots, rules } }: PlanRead): number | null {
  const isSet = isBand(rules.viability) || lots.some(({ viability }) => viability && isBand(viability));
  if (!isSet) return null;
  const drawn = figures.lots.filter(({ shape }) => shape.blocks > 0);
  return findLotsOutOfBand(drawn, lots, rules.viability).length;
}

/** Lots with ground in which fewer than two providers have a main seat. */
function lotsWithoutSecond({ figures, scenario: { appointments } }: PlanRead): number {
  const mains = (lot: number) =>
    appointments.filter((seat) => seat.lot === lot && seat.role === 'primary').length;
  return figures.lots.filter(({ lot, shape }) => shape.blocks > 0 && mains(lot) < 2).length;
}
