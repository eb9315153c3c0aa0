import { checkPlan } from '../../core/figures/check-plan.ts';
import type { Check, CheckKind, Finding } from '../../core/figures/checks.ts';
import type { Part } from '../../core/figures/figures.ts';
import type { PlanRead } from '../../core/figures/plan-read.ts';
import { providerPlaces } from '../../core/figures/provider-places.ts';
import { SERVERS, SITUATIONS, type ServedLoad } from '../../core/figures/served-loads.ts';
import { standbyLoad } from '../../core/figures/standby-load.ts';
import { whoIsServed, type NamedLoad } from '../../core/figures/who-is-served.ts';
import { NO_LOT, type Lot, type LotId } from '../../core/scenario/scenario.ts';

/** Who is served and by whom, and how the plan stands to the award rules. Hours and visits are a week's. */
export function reportServed(read: PlanRead) {
  const { ledger, scenario, figures } = read;
  const { total, lots, services, clientGroups, singleHanded, doubleHanded } = whoIsServed(read);
  return {
    definition: 'allocation',
    ...reportLoad(total),
    byLot: lots.map(({ lot, load }) => ({ lot: nameOf(scenario.lots, lot), ...reportLoad(load) })),
    byService: named(services, 'service'),
    byClientGroup: named(clientGroups, 'clientGroup'),
    byCarers: { one: reportLoad(singleHanded), twoOrMore: reportLoad(doubleHanded) },
    byProvider: providerPlaces(ledger.dataset.providers, read).map((place) => ({
      provider: place.provider.id,
      standby: place.standby,
      seats: place.seats.map((seat) => ({
        lot: nameOf(scenario.lots, seat.lot),
        role: seat.role,
        place: seat.place + 1,
        share: seat.share,
        capHours: seat.capMinutes === null ? null : hours(seat.capMinutes),
        ...reportPart(seat.given),
      })),
      capacityHours: hours(place.capacityMinutes),
      givenHours: hours(place.given.weeklyMinutes),
      givenPackages: place.given.packages,
      outsideHours: hours(place.outside.weeklyMinutes),
      band: place.band,
    })),
    standby: (['back-up', 'specialist'] as const).map((kind) => {
      const load = standbyLoad(scenario.standby, figures, kind);
      return {
        kind,
        providers: load.providers.length,
        takenHours: hours(load.takenMinutes),
        capacityHours: hours(load.capacityMinutes),
        roomHours: hours(load.roomMinutes),
      };
    }),
    awards: checkPlan(ledger, figures, scenario)
      .filter(({ kind }) => AWARD_RULES.includes(kind))
      .map((check) => reportCheck(check, scenario.lots)),
  };
}

/** The rules of the checklist about providers and their hours. */
const AWARD_RULES: readonly CheckKind[] = [
  'hours-in-band',
  'enough-providers',
  'not-too-many-providers',
  'lots-per-provider',
  'share-of-area',
  'one-place-in-a-lot',
  'cqc-rating',
  'registered-in-area',
  'provider-hours-in-band',
];

function reportLoad(load: ServedLoad) {
  return {
    packages: load.packages,
    people: load.people,
    carerHours: hours(load.carerMinutes),
    personHours: hours(load.personMinutes),
    visits: load.weeklyVisits,
    byStatus: Object.fromEntries(SITUATIONS.map((key) => [key, reportPart(load.bySituation[key])])),
    byServer: Object.fromEntries(SERVERS.map((key) => [key, reportPart(load.byServer[key])])),
    doubleHanded: reportPart(load.doubleHanded),
    small: reportPart(load.small),
  };
}

function named(loads: readonly NamedLoad[], key: 'service' | 'clientGroup') {
  return loads.map(({ name, load }) => ({ [key]: name, ...reportLoad(load) }));
}

function reportPart({ packages, weeklyMinutes }: Part) {
  return { packages, hours: hours(weeklyMinutes) };
}

function reportCheck({ kind, state, findings }: Check, lots: readonly Lot[]) {
  return { rule: kind, state, reasons: findings.map((finding) => reportFinding(finding, lots)) };
}

/** The key of what breaks a rule, with the lot and the provider it is about and the hours they have. */
function reportFinding(finding: Finding, lots: readonly Lot[]) {
  return {
    reason: finding.kind,
    ...('provider' in finding && { provider: finding.provider }),
    ...('lot' in finding && { lot: nameOf(lots, finding.lot) }),
    ...('lots' in finding && { lots: finding.lots.map((lot) => nameOf(lots, lot)) }),
    ...('has' in finding && { has: finding.has }),
    ...('weeklyMinutes' in finding && { hours: hours(finding.weeklyMinutes) }),
  };
}

/** Null for packages in no lot. */
function nameOf(lots: readonly Lot[], lot: LotId): string | null {
  return lot === NO_LOT ? null : lots.find((each) => each.id === lot)!.name;
}

function hours(minutes: number): number {
  return minutes / 60;
}
