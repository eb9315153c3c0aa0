import type { Definitions } from '../definition.ts';

const FROM_PLAN = 'Worked out from your packages, your providers and this scenario.';
const FROM_SEARCH =
  'Worked out from your packages and the suggested lots, against the plan that was asked of.';

/** Figures of the page that suggests lots. */
export const LOTS_DEFINITIONS = {
  aimEvenHours: {
    name: 'Hours to move for even lots',
    meaning: 'How many hours of care a week would have to be in another lot for all lots to have the same.',
    formula: 'The differences of the lots’ hours from their mean, added up without sign, ÷ 2.',
    source: FROM_PLAN,
  },
  aimCompact: {
    name: 'Distance from the middle of the lot',
    meaning: 'How far care lies from the middle of its lot, in a straight line. Far ends count most.',
    formula:
      'The root of: the hours of each block × the square of its distance from its lot’s centre of hours, added up, ÷ all hours.',
    source: FROM_PLAN,
  },
  aimZones: {
    name: 'Zone hours kept together',
    meaning:
      'How much of each zone’s care is in one lot. 100% means that each zone, such as a Primary Care Network, lies in one lot alone.',
    formula:
      'For each zone the hours in the lot that has most of them; these added up ÷ the hours of all zones.',
    source: 'Your packages, laid over your zones file and the lots.',
  },
  aimStay: {
    name: 'People who change lot',
    meaning: 'People who live in a block that is in another lot than before, or in none any more.',
    formula: 'The people of each block whose lot is another one, added up.',
    source: FROM_SEARCH,
  },
  aimKeepProvider: {
    name: 'People whose provider has no seat',
    meaning: 'People with a provider today that has no seat in the lot they are in.',
    formula:
      'Each person with a provider today is looked at in the lot of their block. New lots have no seats yet.',
    source: FROM_SEARCH,
  },
  aimTravel: {
    name: 'Travel to get around the lots',
    meaning:
      'How much travel the lots would need, where those of the plan that was asked of count as 100. Lower is less travel.',
    formula:
      'For each lot the root of: square kilometres of its blocks with packages × visits a week; added up. The way around many places grows with that root (Beardwood, Halton and Hammersley 1959).',
    source: FROM_PLAN,
  },
  aimMix: {
    name: 'Rural hours to move for an even mix',
    meaning: 'How many rural hours would have to be in another lot for each to have the same part of them.',
    formula:
      'For each lot its rural hours less the area’s rural part of its hours, without sign; added up ÷ 2.',
    source: FROM_PLAN,
  },
  aimRoom: {
    name: 'Hours above what own providers can deliver',
    meaning: 'Hours of lots that their own providers have no room for.',
    formula:
      'For each lot its hours less what the providers with a seat there can deliver, where that is above 0; added up. Of a new lot nothing is known yet.',
    source: FROM_PLAN,
  },
  lotsLargestToSmallest: {
    name: 'Largest lot to smallest',
    meaning: 'How many times the hours of the smallest lot the largest has. 1 means all lots have the same.',
    formula: 'Hours a week of the largest lot ÷ those of the smallest.',
    source: FROM_PLAN,
  },
  lotsHoursMoved: {
    name: 'Hours that change lot',
    meaning: 'Hours of care a week in blocks that are in another lot than before, or in none any more.',
    formula: 'The weekly hours of each block whose lot is another one, added up.',
    source: FROM_SEARCH,
  },
  lotsBorder: {
    name: 'Border between lots',
    meaning: 'How long the borders between lots are in all. Shorter borders make simpler lots.',
    formula: 'The lengths of all stretches of border with different lots on their two sides, added up.',
    source: 'Measured on the outlines of the blocks.',
  },
  lotsUnmet: {
    name: 'Hours with nobody in these lots',
    meaning: 'Hours of care a week that nobody could take, with the providers that have seats in these lots.',
    formula:
      'The packages are placed anew, in the best way found. New lots have no providers until you appoint some.',
    source: FROM_SEARCH,
  },
  lotsPeopleChanging: {
    name: 'People who change provider in these lots',
    meaning: 'People with a provider today who would have another one, or none.',
    formula: 'From the best placing found of all packages in these lots.',
    source: FROM_SEARCH,
  },
} satisfies Definitions;
