import type { Definitions } from '../definition.ts';

const FROM_FUTURES =
  'Worked out by playing the weeks ahead many times by chance, from your packages, this scenario and what is assumed.';
const FROM_THEORY =
  'Worked out at once from your packages, this scenario and what is assumed, by the theory of queues. No future is played.';

/** Figures of the page about the years ahead. */
export const YEARS_DEFINITIONS = {
  yearsNew: {
    name: 'New packages a year',
    meaning: 'How many packages ask for a provider for the first time in a year.',
    formula: 'New packages of all futures ÷ futures ÷ years.',
    source: FROM_FUTURES,
  },
  yearsAtOnce: {
    name: 'At once',
    meaning: 'The chance that a new package finds one of its lot’s own providers on the day it asks.',
    formula: 'New packages taken at once by a provider with a seat in the lot ÷ all new packages.',
    source: FROM_FUTURES,
  },
  yearsStandby: {
    name: 'By back-up',
    meaning: 'The part of new packages that a back-up or specialist provider takes at once.',
    formula:
      'New packages that no provider of the lot had room for, and a provider behind the lot had ÷ all new packages.',
    source: FROM_FUTURES,
  },
  yearsSpot: {
    name: 'On the spot market',
    meaning: 'The part of new packages that are bought one by one, within the spot hours assumed.',
    formula: 'New packages bought on the spot market at once ÷ all new packages.',
    source: FROM_FUTURES,
  },
  yearsWaited: {
    name: 'Had to wait',
    meaning: 'The part of new packages that nobody could take on the day they asked.',
    formula: 'New packages that joined the waiting list ÷ all new packages.',
    source: FROM_FUTURES,
  },
  yearsDays: {
    name: 'Days until a provider',
    meaning: 'How long packages wait that have to wait: half of them no longer than the middle.',
    formula:
      'The middle of all waits, and the number of days that nine in ten are within. A wait still going on at the end counts as long as it is by then.',
    source: FROM_FUTURES,
  },
  yearsWaiting: {
    name: 'Waiting at any time',
    meaning: 'How many packages wait for a provider, on average over all weeks and futures.',
    formula: 'Weeks waited by all packages ÷ weeks ÷ futures.',
    source: FROM_FUTURES,
  },
  yearsWaitingFan: {
    name: 'Packages waiting, week by week',
    meaning:
      'The line is the middle future. In the band are eight futures in ten: one in ten is below, one above.',
    formula:
      'Packages waiting in each future at that week, put in order: the tenth, the half and nine tenths.',
    source: FROM_FUTURES,
  },
  yearsUnmet: {
    name: 'Hours nobody delivers',
    meaning: 'Hours a week of packages that wait for a provider.',
    formula: 'Hours of waiting packages, on average over all weeks and futures.',
    source: FROM_FUTURES,
  },
  yearsDelivered: {
    name: 'Hours delivered',
    meaning: 'Hours a week that somebody delivers: the lots’ own providers, back-up and spot together.',
    formula:
      'Hours of packages in care, on average over all weeks and futures. Hours kept for a stay in hospital count.',
    source: FROM_FUTURES,
  },
  yearsOwn: {
    name: 'By own providers',
    meaning: 'Hours a week that the lots’ own providers deliver.',
    formula: 'Hours of packages with a provider that has a seat in their lot, on average.',
    source: FROM_FUTURES,
  },
  yearsStandbyHours: {
    name: 'Hours by back-up',
    meaning: 'Hours a week that back-up and specialist providers deliver.',
    formula: 'Hours of packages with a provider that stands behind their lot, on average.',
    source: FROM_FUTURES,
  },
  yearsSpotHours: {
    name: 'Hours on the spot market',
    meaning: 'Hours a week that are bought one by one.',
    formula: 'Hours of packages bought on the spot market, on average.',
    source: FROM_FUTURES,
  },
  yearsHandBacks: {
    name: 'Handed back in a year',
    meaning: 'Packages that providers give back, and that others are then asked to take.',
    formula: 'Hand-backs of all futures ÷ futures ÷ years.',
    source: FROM_FUTURES,
  },
  yearsDisplaced: {
    name: 'Displaced in a year',
    meaning: 'Packages that lose their provider because it fails or loses carers.',
    formula: 'Packages displaced in all futures ÷ futures ÷ years.',
    source: FROM_FUTURES,
  },
  yearsCost: {
    name: 'Cost a year ahead',
    meaning: 'What the care that is delivered costs in a year, on average over the years that are run.',
    formula:
      'Hours by each provider × its rate, and spot hours with their premium. The range holds eight futures in ten.',
    source: FROM_FUTURES,
  },
  yearsDifference: {
    name: 'Difference between two plans',
    meaning: 'What is set against this plan, less this plan. Both met the same people in the same weeks.',
    formula:
      'The difference in each future, then their mean. The range holds the true mean with 95% confidence.',
    source: FROM_FUTURES,
  },
  yearsOfBlock: {
    name: 'Expected hours unmet, by place',
    meaning:
      'Hours a week of packages in a place that nobody delivers, on average. The map shows them by area.',
    formula: 'Hours waited in the block, over all weeks and futures ÷ weeks ÷ futures; on the map ÷ its km².',
    source: FROM_FUTURES,
  },
  chanceAtOnce: {
    name: 'Chance to find room',
    meaning: 'The chance that a new package finds room with one of its lot’s own providers at once.',
    formula:
      'The lot’s providers as one store of hours that packages of several sizes share (Kaufman 1981, Roberts 1981).',
    source: FROM_THEORY,
  },
  hoursAskedFor: {
    name: 'Hours asked for, on average',
    meaning: 'How many hours a week the lot’s packages ask for, on average over the years.',
    formula: 'Hours of its new packages in a week × the weeks that a package goes on (Little 1961).',
    source: FROM_THEORY,
  },
  hoursOfOwnProviders: {
    name: 'Hours that own providers have',
    meaning: 'How many hours a week the lot’s own providers can deliver in it.',
    formula:
      'What each can deliver, divided over its lots, and never more than its limit in this lot. Added up.',
    source: FROM_THEORY,
  },
  spareNow: {
    name: 'Spare now',
    meaning: 'How much more the lot’s own providers can deliver than its packages ask for, on average.',
    formula:
      'What they have for the lot − the hours asked for. A provider with seats in many lots is divided over them.',
    source: FROM_THEORY,
  },
  spareNeeded: {
    name: 'Spare needed, if others take the rest',
    meaning:
      'What must be free for the level you set, where back-up or spot takes for good what the lot’s own providers cannot. It may be below 0: what others take is then more than what must be free.',
    formula:
      'The fewest hours at which so many new packages in a hundred find room at once (Kaufman 1981, Roberts 1981) − the hours asked for.',
    source: FROM_THEORY,
  },
  spareIfWaiting: {
    name: 'Spare needed, if people wait',
    meaning:
      'About what must be free for the level you set, where people wait until the lot’s own providers have room.',
    formula:
      'The hours that the formula of Erlang (Erlang C) needs for packages of one size with the same mean and spread (Fredericks 1980) − the hours asked for.',
    source: FROM_THEORY,
  },
} satisfies Definitions;
