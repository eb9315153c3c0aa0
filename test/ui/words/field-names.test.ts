import { describe, expect, it } from 'vitest';
import { LOT_HEADINGS, PACKAGE_HEADINGS, PROVIDER_HEADINGS } from '../../../src/io/tables/columns.ts';
import { fieldNamesOf, sayField } from '../../../src/ui/words/field-names.ts';

describe.each([
  ['packages', PACKAGE_HEADINGS],
  ['providers', PROVIDER_HEADINGS],
  ['lots', LOT_HEADINGS],
] as const)('the fields of %s', (use, dictionary) => {
  const names = fieldNamesOf(use)!;

  it('each have a name in plain English, and no name stands for two', () => {
    expect([...names.keys()].sort()).toEqual(Object.keys(dictionary).sort());
    expect(new Set(names.values()).size).toBe(names.size);
  });
});

it('a field of another file has its name, and one that is not known is given as it is', () => {
  expect(fieldNamesOf('blocks')).toBeNull();
  expect(sayField('blocks', 'outline')).toBe('Outline');
  expect(sayField('packages', 'hours')).toBe('Hours');
  expect(sayField('packages', '__proto__')).toBe('__proto__');
});
