import { expect, test } from 'vitest';
import { BLANK_OPTION } from '../../../../src/core/paper/blank-option.ts';
import { optionGroups, sayPlaces } from '../../../../src/ui/compare/options/option-groups.ts';

const options = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ ...BLANK_OPTION, number: at + 1 }));

test.each([
  [1, ['1 of 1']],
  [4, ['1 of 4']],
  [5, ['1 of 3', '4 of 2']],
  [9, ['1 of 3', '4 of 3', '7 of 3']],
  [12, ['1 of 4', '5 of 4', '9 of 4']],
])('%i options stand in even groups, none too wide for a page', (count, said) =>
  expect(optionGroups(options(count)).map((group) => `${group.place} of ${group.options.length}`)).toEqual(
    said,
  ),
);

test('a table says which options are in it', () => {
  expect(sayPlaces('In five rows', options(3), 4)).toBe('In five rows: options 4 to 6');
  expect(sayPlaces('In five rows', options(1), 7)).toBe('In five rows: option 7');
});
