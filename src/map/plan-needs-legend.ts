import type { NeedKind } from '../core/allocation/allocation.ts';
import { NEED_STEPS } from '../core/figures/need-by-block.ts';
import type { PlanNeeds } from './plan-needs.ts';

const KINDS: Readonly<Record<NeedKind, string>> = {
  'waiting-now': 'Waiting for a provider today',
  'outside-lot': 'Not with one of their lot’s own providers',
  unmet: 'With nobody to take them',
};

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** What the shades of need mean, as a row under the maps. */
export function planNeedsLegend({ kind, top, leastPeople, ofPlan }: PlanNeeds): HTMLElement {
  const legend = document.createElement('div');
  legend.className = 'plan-maps-legend';
  legend.setAttribute('role', 'group');
  legend.setAttribute('aria-label', 'Legend');
  const words = document.createElement('p');
  const isShaded = [...ofPlan.values()].some(({ densities }) => densities.some((density) => density > 0));
  words.textContent = isShaded
    ? `${KINDS[kind]}: hours of care a week per km². Each shaded area has ${leastPeople} people or more.`
    : `${KINDS[kind]}: nowhere are there ${leastPeople} people or more to show.`;
  legend.append(words);
  if (!isShaded) return legend;
  const shades = document.createElement('ol');
  shades.className = 'plan-maps-shades';
  NEED_STEPS.forEach((share, at) => {
    const swatch = document.createElement('span');
    swatch.className = `need-shade need-shade-${at + 1}`;
    swatch.setAttribute('aria-hidden', 'true');
    const shade = document.createElement('li');
    const end = NUMBER.format(share * top);
    const from = NUMBER.format((NEED_STEPS[at - 1] ?? 0) * top);
    shade.append(swatch, at === 0 ? `up to ${end}` : `over ${from} to ${end}`);
    shades.append(shade);
  });
  legend.append(shades);
  return legend;
}
