import { expect, it } from 'vitest';
import type { Check } from '../../../src/core/figures/checks.ts';
import { brokenRules, sayBroken } from '../../../src/ui/checks/broken-rules.ts';

it('counts the rules that are broken, and not those that are not begun', () => {
  const states: Check['state'][] = ['met', 'broken', 'not-started', 'broken'];
  const checks = states.map((state): Check => ({ kind: 'hours-in-band', state, findings: [] }));
  expect(brokenRules(checks)).toBe(2);
});

it('says how many rules are broken', () => {
  expect([0, 1, 3].map(sayBroken)).toEqual([
    'No rule is broken.',
    '1 rule is broken.',
    '3 rules are broken.',
  ]);
});
