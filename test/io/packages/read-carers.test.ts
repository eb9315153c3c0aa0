import { expect, test } from 'vitest';
import { readCarers } from '../../../src/io/packages/read-carers.ts';

test.each([
  ['', 1],
  ['1', 1],
  ['2', 2],
  ['2 carers', 2],
  ['0', 1],
  ['9', 4],
  ['Yes', 2],
  ['TRUE', 2],
  ['Double-handed', 2],
  ['DH', 2],
  ['2:1', 2],
  ['Two carers', 2],
  ['No', 1],
  ['Single', 1],
  ['n/a', 1],
  ['sometimes', null],
])('%j is %j carers at a visit', (text, carers) => expect(readCarers(text)).toBe(carers));
