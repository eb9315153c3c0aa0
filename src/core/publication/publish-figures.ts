import {
  FIGURE_KINDS,
  PLAN_FIGURES,
  type PlanFigure,
  type PlanFigureKey,
  type PlanFigures,
} from '../comparison/plan-figures.ts';
import type { SafeCount } from '../disclosure/disclosure-rules.ts';
import type { PublishedChange, PublishedLot, PublishedSums, SafeFigure, SafeNumber } from './publication.ts';
import { hoursToNearest } from './round-lot-hours.ts';
import { poundsToNearest } from './round-pounds.ts';

/** What has been published of a plan already, from which its figures are taken. */
export interface PublishedSources {
  readonly total: PublishedSums;
  readonly lots: readonly PublishedLot[];
  readonly change: PublishedChange | null;
  /** Fewer hours than these, of people who are not counted, are taken to be of few: one person's care is about `HOURS_TO`. */
  readonly leastHours: number;
}

/**
 * The figures of a plan as they may be shown. Those of people, packages and hours are the ones of its tables, so that
 * nothing is said twice in two ways; the largest lot to the smallest is worked out from hours as they are shown,
 * and hidden where one of them is; numbers of lots, blocks and rules are nobody's.
 */
export function publishFigures(
  figures: PlanFigures,
  sources: PublishedSources,
  isExact: boolean,
): Record<PlanFigureKey, SafeFigure> {
  const shown = PLAN_FIGURES.map((key) => [
    key,
    isExact ? exact(figures[key]) : showFigure(key, figures[key], sources),
  ]);
  return Object.fromEntries(shown) as Record<PlanFigureKey, SafeFigure>;
}

function showFigure(key: PlanFigureKey, figure: PlanFigure, sources: PublishedSources): SafeFigure {
  const { total, change } = sources;
  if (figure.value === null) return exact(figure);
  const table = fromTables(key, total, change);
  if (table !== undefined) return showNumber(table);
  if (key === 'cost-a-year')
    return total.poundsAYear === null ? { hidden: true } : rounded(figure, poundsToNearest);
  if (key === 'largest-to-smallest') return showNumber(largestToSmallest(sources.lots));
  if (FIGURE_KINDS[key].unit !== 'hours') return exact(figure);
  const hours = figure.value;
  if (hours > 0 && hours < sources.leastHours) return { hidden: true };
  return rounded(figure, (of) => hoursToNearest(of * 60));
}

function fromTables(
  key: PlanFigureKey,
  total: PublishedSums,
  change: PublishedChange | null,
): SafeCount | SafeNumber | undefined {
  switch (key) {
    case 'people':
      return total.people;
    case 'hours':
      return total.hours;
    case 'waiting-today':
      return total.waitingToday;
    case 'unmet-packages':
      return total.unmetPackages;
    case 'unmet-hours':
      return total.unmetHours;
    case 'own-hours':
      return total.ownHours;
    case 'back-up-hours':
      return total.backUpHours;
    case 'spot-hours':
      return total.spotHours;
    case 'people-changing-provider':
      return total.peopleChangingProvider;
    case 'people-changing-lot':
      return change === null ? 0 : change.peopleChangingLot;
    default:
      return undefined;
  }
}

function showNumber(shown: SafeCount | SafeNumber): SafeFigure {
  return typeof shown === 'number' ? { hidden: false, value: shown } : { hidden: true };
}

function exact(figure: PlanFigure): SafeFigure {
  return { hidden: false, ...figure };
}

function rounded({ value, least, most }: PlanFigure, round: (of: number) => number): SafeFigure {
  return {
    hidden: false,
    value: value === null ? null : round(value),
    ...(least !== undefined && { least: round(least) }),
    ...(most !== undefined && { most: round(most) }),
  };
}

function largestToSmallest(lots: readonly PublishedLot[]): SafeNumber {
  const hours = lots.map((lot) => lot.hours);
  if (hours.includes(null)) return null;
  const some = hours.filter((of) => of !== null && of > 0) as number[];
  return some.length < 2 ? null : Math.max(...some) / Math.min(...some);
}
