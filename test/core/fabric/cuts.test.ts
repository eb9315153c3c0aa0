import { expect, test } from 'vitest';
import { pieceCode } from '../../../src/core/fabric/cuts.ts';

test('the code of a piece says which block it is of', () =>
  expect(pieceCode('E01000001', 2)).toBe('E01000001/2'));
