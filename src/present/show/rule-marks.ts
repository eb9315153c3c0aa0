import type { DisclosureRuleName } from '../../core/disclosure/disclosure-rules.ts';

/** By which rule what is shown may be shown, in as few words as stand at the foot of a screen; `none` where counts are exact. */
export const RULE_MARKS: Readonly<Record<DisclosureRuleName, string>> = {
  'nhs-sub-national': 'Safe to publish: 1 to 7 people hidden',
  'under-five': 'Safe to publish: under 5 people hidden',
  'under-ten': 'Safe to publish: under 10 people hidden',
  none: 'Not safe to publish: exact counts',
};
