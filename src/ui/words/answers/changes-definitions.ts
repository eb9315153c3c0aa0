import type { Definitions } from '../definition.ts';

const FROM_PLAN = 'Your packages, and who takes each under this scenario.';
const FROM_PEOPLE = 'What your packages file says of people. A person is in the first group it gives.';

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
  servedToday: {
    name: 'People with a provider today',
    meaning: 'People who have a provider of your list today, whatever the plan says.',
    formula: 'People who keep it + people who change. Each person counts once.',
    source: FROM_PLAN,
  },
  keepingProvider: {
    name: 'People who keep their provider',
    meaning: 'People who have a provider today, and of whom every such package stays with it.',
    formula:
      'People with a provider today, less those who change. The share is of people with a provider today.',
    source: FROM_PLAN,
  },
  shareChanging: {
    name: 'Share of people who change',
    meaning: 'Of the people who have a provider today, how many would have another, or none.',
    formula: 'People who change ÷ people with a provider today.',
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
    source: FROM_PEOPLE,
  },
  againstAll: {
    name: 'Against all',
    meaning: 'How much more, or less, often a group changes provider than people do in all.',
    formula: 'The share of the group that changes − the share of all that changes, both as shown.',
    source: FROM_PEOPLE,
  },
  onlyWaiting: {
    name: 'People who only wait',
    meaning: 'People who have no provider today, and wait for one.',
    formula:
      'People with a package that waits, or was handed back, and with none that has a provider of your list.',
    source: FROM_PEOPLE,
  },
  providerNotInList: {
    name: 'Provider not in the list',
    meaning: 'People whose provider of today is not in your list, or is not named.',
    formula: 'People who are in none of the other columns. Whether they change cannot be known.',
    source: FROM_PEOPLE,
  },
  peopleUsingCare: {
    name: 'People who use care',
    meaning: 'Everyone who has a package today that has not ended.',
    formula:
      'People with a provider today, people who only wait and people whose provider is not in the list, as shown.',
    source: FROM_PEOPLE,
  },
  workToday: {
    name: 'Work of today',
    meaning: 'Hours of care a week that a provider has today.',
    formula: 'Hours that stay with it + hours that move to others + hours left with nobody.',
    source: FROM_PLAN,
  },
  workStaying: {
    name: 'Work that stays',
    meaning: 'Hours a week that a provider has today and keeps under the plan.',
    formula: 'The sum of the weekly hours of its packages that stay with it.',
    source: FROM_PLAN,
  },
  workToOthers: {
    name: 'Work that moves to others',
    meaning: 'Hours a week that a provider has today and that others would do.',
    formula:
      'The sum of the weekly hours of its packages that go to another provider, or to the spot market.',
    source: FROM_PLAN,
  },
  workLeft: {
    name: 'Work left with nobody',
    meaning: 'Hours a week that a provider has today and that nobody would do.',
    formula: 'The sum of the weekly hours of its packages that nobody takes under the plan.',
    source: FROM_PLAN,
  },
  workComing: {
    name: 'Work that comes',
    meaning: 'Hours a week that a provider would do and does not have today.',
    formula:
      'The sum of the weekly hours of packages that come to it from another provider, or from people who wait.',
    source: FROM_PLAN,
  },
  workMoving: {
    name: 'Rough full-time posts',
    meaning: 'How many carers the hours that move might be the work of.',
    formula:
      'Hours of care that move to another provider ÷ 37. Travel, leave and training are not in it, so the true number is likely to be higher.',
    source: 'Worked out from this scenario. 37 hours is an assumption.',
  },
} satisfies Definitions;
