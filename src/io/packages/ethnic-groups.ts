import { normalise } from '../tables/columns.ts';

/** The 21 values of ethnicity in Adult Social Care Client Level Data, Release 1, under its six groups. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'Asian or Asian British': ['Indian', 'Pakistani', 'Bangladeshi', 'Chinese', 'Any other Asian background'],
  'Black, Black British, Caribbean or African': [
    'Caribbean',
    'African',
    'Any other Black, Black British or Caribbean background',
  ],
  'Mixed or multiple ethnic groups': [
    'White and Black Caribbean',
    'White and Black African',
    'White and Asian',
    'Any other Mixed or multiple ethnic background',
  ],
  White: [
    'English, Welsh, Scottish, Northern Irish or British',
    'Irish',
    'Gypsy or Irish Traveller',
    'Roma',
    'Any other White background',
  ],
  'Other ethnic group': ['Arab', 'Any other ethnic group'],
  'No data': ['Refused', 'Undeclared or not known'],
};

/** Values with their group before them, as in 'White - Irish', and alone. */
const GROUP_OF = new Map(
  Object.entries(GROUPS).flatMap(([group, values]) =>
    values.flatMap((value) => [
      [normalise(value), group] as const,
      [normalise(`${group} ${value}`), group] as const,
    ]),
  ),
);

/** The group of a value of Client Level Data; what the file writes for any other. */
export function ethnicGroupOf(written: string): string {
  return GROUP_OF.get(normalise(written)) ?? written;
}
