import { expect, test } from 'vitest';
import { fetchSample, SAMPLE_NAMES } from '../../src/io/samples.ts';

test('there are two samples', () => expect(SAMPLE_NAMES).toEqual(['merton', 'kent']));

test('a name that is no sample is told apart, also where every object has it', async () => {
  expect(await fetchSample('atlantis')).toBeNull();
  expect(await fetchSample('constructor')).toBeNull();
});
