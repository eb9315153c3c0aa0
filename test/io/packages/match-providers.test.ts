import { expect, test } from 'vitest';
import { createProviderMatcher } from '../../../src/io/packages/match-providers.ts';
import { readProviders } from '../../../src/io/providers/read-providers.ts';
import { aTable } from '../a-file.ts';

const { providers } = readProviders(
  aTable(
    'Provider,CQC location ID,Capacity,Role',
    'Alder & Co Ltd,1-101,1,Lot',
    'Birch Limited,,1,Lot',
    'Birch plc,,1,Lot',
  ),
  { file: 'providers.csv', choice: {} },
);
const matcher = createProviderMatcher(providers);

test.each([
  ['alder & CO. LTD', 0, false],
  ['1-101', 0, false],
  ['Alder and Co', 0, true],
  ['The Alder & Co Limited', 0, true],
  ['Birch Limited', 1, false],
  ['Birch', -1, false],
  ['Ltd', -1, false],
  ['', -1, false],
])('%j is provider %d', (name, provider, alike) => expect(matcher.find(name)).toEqual({ provider, alike }));
