import { expect, test } from 'vitest';
import { sayStep } from '../../../../src/ui/words/present/say-step.ts';

test('what a step shows is said in a line', () => {
  expect(sayStep({ view: 'words', need: 'off' }, ['Today'])).toBe('Words only');
  expect(sayStep({ view: 'plan', need: 'unmet' }, ['Today'])).toBe('Today, with shades of need: with nobody');
  expect(sayStep({ view: 'difference', need: 'off' }, ['Today', 'Three lots'])).toBe(
    'What changes from Today to Three lots',
  );
  expect(sayStep({ view: 'side-by-side', need: 'off' }, ['Today', 'Three lots'])).toBe(
    'Today beside Three lots',
  );
  expect(sayStep({ view: 'plan', need: 'off' }, [])).toBe('A plan that is no longer on the shelf');
});
