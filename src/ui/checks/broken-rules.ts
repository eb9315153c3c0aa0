import type { Check } from '../../core/figures/checks.ts';

/** How many rules a plan breaks. */
export function brokenRules(checks: readonly Check[]): number {
  return checks.filter((check) => check.state === 'broken').length;
}

export function sayBroken(count: number): string {
  if (count === 0) return 'No rule is broken.';
  return count === 1 ? '1 rule is broken.' : `${count} rules are broken.`;
}
