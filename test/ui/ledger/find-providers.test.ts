import { expect, it } from 'vitest';
import { findProviders } from '../../../src/ui/ledger/find-providers.ts';
import { provider } from '../a-lot.ts';

const choices = ['Cedar Care', 'alder home care', 'Birch Support'].map((name) => ({
  id: provider(name),
  name,
  detail: '',
  minutesLeft: 0,
}));
const standby = [
  { provider: provider('Cedar Care'), kind: 'back-up' as const, lots: [] },
  { provider: provider('Birch Support'), kind: 'specialist' as const, lots: [] },
];
const found = (...of: Parameters<typeof findProviders>) => findProviders(...of).map(({ name }) => name);

it('lists providers by name whose name has every word typed', () => {
  expect(found(choices, standby, '')).toEqual(['alder home care', 'Birch Support', 'Cedar Care']);
  expect(found(choices, standby, 'CARE home')).toEqual(['alder home care']);
});

it('lists those of one lot without ground, or of neither', () => {
  expect(found(choices, standby, '', 'back-up')).toEqual(['Cedar Care']);
  expect(found(choices, standby, '', 'specialist')).toEqual(['Birch Support']);
  expect(found(choices, standby, '', 'none')).toEqual(['alder home care']);
});
