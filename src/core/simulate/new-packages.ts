import { WEEKS_A_YEAR } from '../money/yearly.ts';
import { aliasTable, drawFrom, type AliasTable } from './alias-table.ts';
import type { CareModel } from './care-model.ts';
import { chanceOf, DRAWS, gapOf, keyOf, STREAMS, type World } from './chance.ts';

/** Packages that come, one after the other: the next is at `week`, infinite where no more come. */
export interface NewPackages {
  week: number;
  template: number;
  key: number;
  /** Those that came before it or might have. */
  number: number;
  readonly table: AliasTable;
  readonly mostPerWeek: number;
  readonly growthPerYear: number;
  readonly winterPeak: number;
  readonly startWeekOfYear: number;
  readonly weeks: number;
}

export function newPackages({ templates, changes, weeks }: CareModel): NewPackages {
  const { growthPerYear, winterPeak, startWeekOfYear } = changes;
  const table = aliasTable(templates.arrivalsPerWeek);
  const most = Math.max(1, (1 + growthPerYear) ** (weeks / WEEKS_A_YEAR)) * (1 + winterPeak);
  return {
    week: Infinity,
    template: 0,
    key: 0,
    number: 0,
    table,
    mostPerWeek: table.total * most,
    growthPerYear,
    winterPeak,
    startWeekOfYear,
    weeks,
  };
}

/** Goes to the first package of a world. */
export function beginPackages(packages: NewPackages, world: World): void {
  packages.week = packages.mostPerWeek > 0 ? 0 : Infinity;
  packages.number = 0;
  if (packages.mostPerWeek > 0) nextPackage(packages, world);
}

/**
 * Goes to the next package. They come by a Poisson process whose rate goes up and down: as many as there are at
 * the most are drawn, and each comes with the chance that the rate is of the most (Lewis and Shedler 1979).
 */
export function nextPackage(packages: NewPackages, world: World): void {
  const { mostPerWeek, table, weeks } = packages;
  do {
    packages.key = keyOf(world, STREAMS.newPackage, packages.number++);
    packages.week += gapOf(world, packages.key, DRAWS.gap, 0, 1 / mostPerWeek);
    if (packages.week > weeks) {
      packages.week = Infinity;
      return;
    }
  } while (!comes(packages, world));
  packages.template = drawFrom(table, chanceOf(world, packages.key, DRAWS.template, 0));
}

function comes(packages: NewPackages, world: World): boolean {
  const { growthPerYear, winterPeak, mostPerWeek, table, week, startWeekOfYear } = packages;
  if (growthPerYear === 0 && winterPeak === 0) return true;
  const year = week / WEEKS_A_YEAR;
  const season = Math.cos(2 * Math.PI * (year + startWeekOfYear / WEEKS_A_YEAR));
  const perWeek = table.total * (1 + growthPerYear) ** year * (1 + winterPeak * season);
  return chanceOf(world, packages.key, DRAWS.comes, 0) * mostPerWeek < perWeek;
}
