import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeOf, walkXml } from '../../../src/io/formats/walk-xml.ts';

test('elements, texts and attributes are met in order, without prefixes', () => {
  expect(
    walk(
      `<?xml version="1.0"?><a:b k='1 > 0'>x &amp; &#163;&#x41;<!-- <no> --><c/><![CDATA[<&amp;>]]></a:b>`,
    ),
  ).toEqual(['(b 1 > 0', '"x & £A', '(c null', ')c', '"<&amp;>', ')b', 'whole']);
});

test('entities that a file declares are never put in', () => {
  const laughs =
    '<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "&l;&l;&l;"><!ENTITY x SYSTEM "file:///etc/passwd">]><a>&m;&x;</a>';
  expect(walk(laughs)).toEqual(['(a null', '"&m;&x;', ')a', 'whole']);
});

test.each(['<a><b></b>', '<a', '<a k="', '<a><!-- ', '</a>', '', 'plain', '<a><![CDATA[x</a>'])(
  '%s is not whole',
  (xml) => expect(walk(xml).at(-1)).toBe('cut'),
);

test('attributes are found by their own names alone', () => {
  const attributes = ` sheetId="4" r:id='r&lt;1' name="id=&quot;no&quot;"`;
  expect(attributeOf(attributes, 'id')).toBe('r<1');
  expect(attributeOf(attributes, 'name')).toBe('id="no"');
  expect(attributeOf(attributes, 'no')).toBeNull();
  expect(attributeOf(' a=1 b="2"', 'b')).toBeNull();
});

test('any text at all is walked to an end, and a whole one closes what it opens', () => {
  const text = fc
    .array(fc.constantFrom('<', '>', '/', '"', "'", '=', '&', '!', '[', ']', '-', '?', 'a', ' ', 'CDATA'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (xml) => {
      const met = walk(xml);
      const count = (mark: string): number => met.filter((one) => one.startsWith(mark)).length;
      expect(met.at(-1) === 'cut' || count('(') === count(')')).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

function walk(xml: string): string[] {
  const met: string[] = [];
  const isWhole = walkXml(xml, {
    open: (name, attributes) => met.push(`(${name} ${attributeOf(attributes, 'k')}`),
    close: (name) => met.push(`)${name}`),
    text: (text) => met.push(`"${text}`),
  });
  return [...met, isWhole ? 'whole' : 'cut'];
}
