import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { decodeText } from '../../../src/io/formats/decode-text.ts';
import { withoutTurns } from '../../../src/io/formats/without-turns.ts';
import { nameShapes } from '../../../src/io/shapes/name-shapes.ts';

const TURNED = 'invoice\u202Efdp.exe\u2066x\u2069';

test('marks that turn letters round are left out, and letters that run from the right stay', () => {
  expect(withoutTurns(TURNED)).toBe('invoicefdp.exex');
  expect(withoutTurns('قرية الشمال וגם 7')).toBe('قرية الشمال וגם 7');
});

test('no table or map brings them in, however it spells them', () => {
  expect(decodeText(strToU8(TURNED))).toBe('invoicefdp.exex');
  const [shape] = nameShapes([{ properties: new Map([['name', TURNED]]) }]);
  expect(shape!.name).toBe('invoicefdp.exex');
});
