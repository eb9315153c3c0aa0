import { PLAN_FIGURES } from '../../core/comparison/plan-figures.ts';
import type {
  Publication,
  PublishedChange,
  PublishedPlan,
  PublishedSums,
  SafeFigure,
} from '../../core/publication/publication.ts';
import { NO_LOT, type LotId } from '../../core/scenario/scenario.ts';

/**
 * A publication under plain names. Counts that are hidden are the mark that stands for them; hours, pounds and
 * figures that are hidden are the word 'hidden'; null is what does not apply, or is in no lot.
 */
export function reportPublication({ rule, exceptions, counts, area, plans }: Publication) {
  return {
    rule,
    exceptions,
    counts,
    area: { ...area, hours: orHidden(area.hours) },
    plans: plans.map((plan) => reportPlan(plan, plans[0]!)),
  };
}

function reportPlan(plan: PublishedPlan, first: PublishedPlan) {
  const nameOf = lotNames(plan);
  return {
    scenario: plan.scenario,
    name: plan.name,
    figures: Object.fromEntries(PLAN_FIGURES.map((key) => [key, reportFigure(plan.figures[key])])),
    total: reportSums(plan.total),
    lots: plan.lots.map((lot) => ({
      lot: lot.name,
      blocks: lot.blocks,
      squareKilometres: lot.squareKilometres,
      polsbyPopper: lot.polsbyPopper,
      pieces: lot.pieces,
      ...reportSums(lot),
      seats: lot.seats.map((seat) => ({ ...seat, hours: orHidden(seat.hours) })),
    })),
    noLot: plan.noLot === null ? null : reportSums(plan.noLot),
    providers: plan.providers.map((provider) => ({
      ...provider,
      lots: provider.lots.map(nameOf),
      hours: orHidden(provider.hours),
    })),
    zones: plan.zones.map((layer) => ({
      ...layer,
      zones: layer.zones.map(({ zone, mainLot, people, hours, peopleByLot }) => ({
        zone: zone === '' ? null : zone,
        mainLot: nameOf(mainLot),
        people,
        hours: orHidden(hours),
        peopleByLot: peopleByLot.map((count, at) => ({ lot: plan.lots[at]?.name ?? null, people: count })),
      })),
    })),
    checks: plan.checks,
    change: plan.change === null ? null : reportChange(plan.change, first, plan),
    groups: plan.groups,
  };
}

function reportSums(sums: PublishedSums) {
  return {
    people: sums.people,
    hours: orHidden(sums.hours),
    waitingToday: sums.waitingToday,
    ownHours: orHidden(sums.ownHours),
    backUpHours: orHidden(sums.backUpHours),
    spotHours: orHidden(sums.spotHours),
    unmetHours: orHidden(sums.unmetHours),
    unmetPackages: sums.unmetPackages,
    peopleChangingProvider: sums.peopleChangingProvider,
    poundsAYear: orHidden(sums.poundsAYear),
  };
}

function reportChange(change: PublishedChange, first: PublishedPlan, plan: PublishedPlan) {
  const nameOf = lotNames(plan);
  return {
    peopleChangingLot: change.peopleChangingLot,
    hoursChangingLot: orHidden(change.hoursChangingLot),
    blocksChangingLot: change.blocksChangingLot,
    goesOnAs: change.goesOnAs.map((lot, at) => ({
      lot: first.lots[at]!.name,
      as: lot === null ? null : nameOf(lot),
    })),
    matrix: change.matrix.flatMap((row, from) =>
      row.map(({ people, hours }, to) => ({
        from: first.lots[from]?.name ?? null,
        to: plan.lots[to]?.name ?? null,
        people,
        hours: orHidden(hours),
      })),
    ),
  };
}

function reportFigure(figure: SafeFigure) {
  if (figure.hidden) return 'hidden' as const;
  const { value, least, most } = figure;
  return least === undefined || most === undefined ? value : { value, least, most };
}

function orHidden(number: number | null): number | 'hidden' {
  return number ?? 'hidden';
}

function lotNames({ lots }: PublishedPlan): (lot: LotId) => string | null {
  const names = new Map(lots.map(({ lot, name }) => [lot, name]));
  return (lot) => (lot === NO_LOT ? null : names.get(lot)!);
}
