import { expect, it } from 'vitest';
import type { Dataset, Provider } from '../../../src/core/dataset/dataset.ts';
import { providerChoices } from '../../../src/ui/ledger/provider-choices.ts';
import { figuresOfLots, provider } from '../a-lot.ts';

it('offers providers with the most room first, and says what each has left', () => {
  const of = (name: string, hours: number) =>
    ({ id: provider(name), role: 'back-up', capacityMinutes: hours * 60 }) as Provider;
  const dataset = { providers: [of('Birch', 100), of('Alder', 100), of('Cedar', 300)] } as unknown as Dataset;
  const given = {
    provider: provider('Cedar'),
    capacityMinutes: 300 * 60,
    totalMinutes: 250 * 60,
    packages: 9,
  };
  const choices = providerChoices(dataset, { ...figuresOfLots([]), providers: [given] });
  expect(choices.map((choice) => choice.name)).toEqual(['Alder', 'Birch', 'Cedar']);
  expect(choices[2]!.detail).toBe('50 h a week left, back-up today');
});
