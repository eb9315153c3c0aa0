import { appointedProviders } from '../figures/appointed-providers.ts';
import { isBand } from '../figures/find-out-of-band.ts';
import type { PlanRead } from '../figures/plan-read.ts';
import type { Band } from '../scenario/rules.ts';
import type { Tested, ViabilityRaw } from './appraisal.ts';
import { onScale } from './scales.ts';

/** How many of some loads are inside their bands, of those that have one. */
export interface InBand {
  readonly counted: number;
  readonly inside: number;
  readonly minutesOutside: number;
}

/**
 * Viability: the share of lots and of appointed providers whose hours are inside their band, each counted as
 * one. A lot without blocks has not been begun and is left out.
 */
export function appraiseViability(read: PlanRead): Tested<ViabilityRaw> {
  const { figures, scenario } = read;
  const lots = countInBand(
    scenario.lots
      .map(({ viability = scenario.rules.viability }, at) => ({ band: viability, ...figures.lots[at]! }))
      .filter(({ shape }) => shape.blocks > 0)
      .map(({ band, load }) => ({ band, minutes: load.weeklyMinutes })),
  );
  const providers = providersInBand(read);
  const counted = lots.counted + providers.counted;
  return onScale('viability', counted > 0 ? (lots.inside + providers.inside) / counted : null, {
    countedLots: lots.counted,
    lotsInBand: lots.inside,
    countedProviders: providers.counted,
    providersInBand: providers.inside,
    minutesOutside: lots.minutesOutside + providers.minutesOutside,
  });
}

/** Appointed providers by their hours over all lots. */
export function providersInBand({ figures, scenario }: PlanRead): InBand {
  const minutesOf = new Map(figures.providers.map(({ provider, totalMinutes }) => [provider, totalMinutes]));
  return countInBand(
    appointedProviders(scenario.appointments).map((provider) => ({
      band: scenario.rules.providerViability,
      minutes: minutesOf.get(provider) ?? 0,
    })),
  );
}

function countInBand(loads: readonly { readonly band: Band; readonly minutes: number }[]): InBand {
  const banded = loads.filter(({ band }) => isBand(band));
  const outside = banded.map(({ band, minutes }) =>
    Math.max(0, (band.leastMinutes ?? 0) - minutes, minutes - (band.mostMinutes ?? Infinity)),
  );
  return {
    counted: banded.length,
    inside: outside.filter((minutes) => minutes === 0).length,
    minutesOutside: outside.reduce((sum, minutes) => sum + minutes, 0),
  };
}
