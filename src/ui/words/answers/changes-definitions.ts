import type { Definitions } from '../definition.ts';

const FROM_PLAN = 'Your packages, and who takes each under this scenario.';

/** Figures of the answer about changes. */
export const CHANGES_DEFINITIONS = {
  changingProvider: {
    name: 'People who change provider',
    meaning:
      'People who have a provider today, and of whom at least one package would go to another provider, or to nobody.',
    formula:
      'Each person counts once. Someone who waits, or whose package was handed back, has no provider to change from.',
    source: FROM_PLAN,
  },
  keepingProvider: {
    name: 'People who keep their provider',
    meaning: 'People who have a provider today, and of whom every such package stays with it.',
    formula:
      'People with a provider today, less those who change. The share is of people with a provider today.',
    source: FROM_PLAN,
  },
  leftWithNobody: {
    name: 'Left with nobody',
    meaning: 'People who have a provider today, and of whom nobody takes a package under the plan.',
    formula: 'Part of the people who change. Packages bought on the spot market have somebody.',
    source: FROM_PLAN,
  },
  hoursMoving: {
    name: 'Hours that move',
    meaning: 'Hours of care a week that have a provider today and would have another, or none.',
    formula: 'The sum of the weekly hours of the packages that move.',
    source: FROM_PLAN,
  },
  moves: {
    name: 'From whom, to whom',
    meaning: 'Who serves people today, and who would.',
    formula:
      'Each package is in one cell. Each person is in one cell too: with a package left with nobody if there is one, then one that moves, then one that stays; the largest of such.',
    source: FROM_PLAN,
  },
  changesByGroup: {
    name: 'Share that changes',
    meaning: 'Of the people of a group who have a provider today, how many would change.',
    formula:
      'People who change ÷ people who keep or change, as shown. A group is pointed out if it has 10 people or more and the 95% interval of its share (Wilson, 1927) lies above the share of all. Where many groups are looked at, about one in forty is pointed out by chance.',
    source: 'What your packages file says of people. A person is in the first group it gives.',
  },
  workMoving: {
    name: 'Rough full-time posts',
    meaning: 'How many carers the hours that move might be the work of.',
    formula:
      'Hours of care that move to another provider ÷ 37. Travel, leave and training are not in it, so the true number is likely to be higher.',
    source: 'Worked out from this scenario. 37 hours is an assumption.',
  },
} satisfies Definitions;
