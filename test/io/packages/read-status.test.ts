import { expect, test } from 'vitest';
import { readStatus } from '../../../src/io/packages/read-status.ts';

test.each([
  ['Active', 'receiving'],
  ['', 'receiving'],
  ['Receiving care', 'receiving'],
  ['Active - awaiting review', 'receiving'],
  ['Awaiting provider', 'waiting'],
  ['Unsourced', 'waiting'],
  ['Pending', 'waiting'],
  ['Out to market', 'waiting'],
  ['Bridging', 'waiting'],
  ['Handed back', 'handed-back'],
  ['Hand-back', 'handed-back'],
  ['Returned by provider', 'handed-back'],
  ['Suspended - hospital', 'suspended'],
  ['In hospital', 'suspended'],
  ['Ended', 'ended'],
  ['CLOSED', 'ended'],
  ['Inactive', 'ended'],
  ['Unallocated', 'waiting'],
  ['Not yet sourced', 'waiting'],
  ['Notice given', 'handed-back'],
  ['On-hold', 'suspended'],
  ['Purple', null],
])('%j means %j', (word, status) => expect(readStatus(word)).toBe(status));
