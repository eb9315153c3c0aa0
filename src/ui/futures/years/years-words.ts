import type { SIZE_BANDS } from '../../../core/years/years-figures.ts';
import type { YearsAgainst } from '../../../core/years/years-wish.ts';

type SizeKey = (typeof SIZE_BANDS)[number]['key'];

/** Sizes of package, by hours a week. */
export const SIZE_NAMES: Readonly<Record<SizeKey, string>> = {
  'up-to-7': 'Under 7 hours',
  '7-to-14': '7 to under 14 hours',
  '14-to-28': '14 to under 28 hours',
  '28-or-more': '28 hours or more',
};

/** What stands beside the line of the plan. */
export const THIS_PLAN = 'This plan';

/** What a plan is set against: beside a line, where there is little room; in a list to choose from; and what it means. */
export const AGAINST_WORDS: Readonly<
  Record<YearsAgainst['kind'], { readonly short: string; readonly name: string; readonly hint: string }>
> = {
  nothing: { short: '', name: 'Nothing', hint: 'Only this plan is run.' },
  'lead-alone': {
    short: 'Lead alone',
    name: 'One provider in each lot: the lead, with its own hours',
    hint: 'The second and further providers are left out with all their hours. Back-up stays.',
  },
  'one-with-all-hours': {
    short: 'One alone',
    name: 'One provider in each lot, with all the hours',
    hint: 'The lead has the hours of all the lot’s own providers, so none are lost. Back-up stays.',
  },
  scenario: {
    short: 'Other plan',
    name: 'Another scenario',
    hint: 'It meets the same people in the same weeks.',
  },
};
