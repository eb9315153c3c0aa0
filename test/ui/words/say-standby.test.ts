import { expect, it } from 'vitest';
import { sayBehind } from '../../../src/ui/words/say-standby.ts';
import { lotId, scenarioWith } from '../a-lot.ts';

it('says which lots a provider stands behind, by name while they are few', () => {
  const { lots } = scenarioWith(['North', 'South', 'East', 'West']);
  expect(sayBehind([], lots)).toBe('every lot');
  expect(sayBehind([lotId(1), lotId(2)], lots)).toBe('North and South');
  expect(sayBehind([1, 2, 3, 4].map(lotId), lots)).toBe('4 lots');
});
