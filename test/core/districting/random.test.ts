import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/core/districting/random.ts';

test('the same seed gives the same numbers, another seed others', () => {
  const [one, same, other] = [7, 7, 8].map(seededRandom);
  const numbers = Array.from({ length: 50 }, () => one!.unit());
  expect(numbers.map(() => same!.unit())).toEqual(numbers);
  expect(numbers.map(() => other!.unit())).not.toEqual(numbers);
});

test('whole numbers below six come about as often each', () => {
  const random = seededRandom(1);
  const counts = new Array<number>(6).fill(0);
  for (let throws = 0; throws < 60_000; throws++) counts[random.below(6)]!++;
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});
