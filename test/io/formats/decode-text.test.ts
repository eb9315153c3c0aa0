import { expect, test } from 'vitest';
import { decodeText, decodeWithName } from '../../../src/io/formats/decode-text.ts';

const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((letter, at) => view.setUint16(at * 2, letter.charCodeAt(0), !isBigEndian));
  return bytes;
};
const windows = Uint8Array.from([0xa3, 0x31, 0x38, 0x20, 0x46, 0x92, 0x73, 0x20, 0x96]);

test('Hazard 1: a mark at the start of UTF-8 is left out', () => {
  expect(decodeWithName(new TextEncoder().encode('\uFEFFPackage ID'))).toEqual({
    text: 'Package ID',
    encoding: 'UTF-8',
  });
});

test('Hazard 2: Windows-1252 is detected and its pound, quote and dash are right', () => {
  expect(decodeWithName(windows)).toEqual({ text: '£18 F’s –', encoding: 'Windows-1252' });
  expect(decodeText(windows)).not.toContain('\uFFFD');
});

test.each([
  ['\uFEFFPostcode,Hours\nSW19 4DL,7', false],
  ['\uFEFFPostcode,Hours\nSW19 4DL,7', true],
  ['Postcode,Hours\nSW19 4DL,7', false],
  ['Postcode,Hours\nSW19 4DL,7', true],
])('UTF-16 is read with and without a mark, either end first (%j, %j)', (text, isBigEndian) => {
  const decoded = decodeWithName(utf16(text, isBigEndian));
  expect(decoded).toEqual({ text: 'Postcode,Hours\nSW19 4DL,7', encoding: 'UTF-16' });
});

test('a short word filled up with zeros is not UTF-16', () => {
  expect(decodeText(Uint8Array.from([65, 0]))).toBe('A\0');
});
