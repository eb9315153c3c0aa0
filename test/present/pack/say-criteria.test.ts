import { expect, test } from 'vitest';
import { EQUAL_WEIGHTS } from '../../../src/core/appraisal/rank-scenarios.ts';
import { sayCriteria } from '../../../src/present/pack/say-criteria.ts';
import { openSample } from '../../data/open-sample.ts';

const merton = await openSample('merton');
const reads = ['Current', 'North', 'Two zones'].map((name) => merton.settled(merton.planCalled(name)));

test('the order of plans is said by the weights, with what it hangs on and without a score', () => {
  const [weights, order, hangs, warning] = sayCriteria(reads, EQUAL_WEIGHTS);
  expect(weights).toMatch(
    /^The plans are put to eight tests, which all weigh the same: ‘Fits primary care’, /,
  );
  expect(order).toMatch(/^By these weights ‘.+’ comes first, then ‘.+’ and ‘.+’\.$/);
  expect(hangs).toMatch(/^(The order hangs on the weights: enough |Which comes first does not hang)/);
  expect(warning).toContain('A score decides nothing.');
  expect([order, hangs].join(' ').replaceAll(/‘[^’]*’/g, '')).not.toMatch(/\d/);
});

test('weights that differ are named, each of 10', () =>
  expect(sayCriteria(reads, { ...EQUAL_WEIGHTS, continuity: 8 })[0]).toContain('‘Carers stay’ 8'));

test('one plan has no order', () => expect(sayCriteria(reads.slice(0, 1), EQUAL_WEIGHTS)).toEqual([]));
