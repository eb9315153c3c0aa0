import type { DisclosureRuleName } from '../../core/disclosure/disclosure-rules.ts';

/** By which rule what is shown may be shown, in as few words as stand at the foot of a screen. */
export const RULE_MARKS: Readonly<Record<DisclosureRuleName, string>> = {
  'nhs-sub-national': 'Safe to show: 1 to 7 people hidden',
  'under-five': 'Safe to show: under 5 people hidden',
  'under-ten': 'Safe to show: under 10 people hidden',
  none: 'Not safe to show: nothing is hidden',
};
