import type { Definitions } from '../definition.ts';

const FROM_FILES =
  'Your packages and providers files. Where they give no rate, the default rate of this scenario.';
const FROM_PLAN = 'Worked out from your packages, your providers and this scenario.';

/** Figures of the answer about money. */
export const MONEY_DEFINITIONS = {
  moneyToday: {
    name: 'Cost today',
    meaning: 'What the packages that are delivered today cost in a year.',
    formula:
      'Hours × rate, added up over packages, × 52 weeks. A package’s own rate comes first, then its provider’s, then the default rate. Packages on hold are paid for. Those that wait or were handed back cost nothing.',
    source: FROM_FILES,
  },
  moneyPlan: {
    name: 'Cost under the plan',
    meaning: 'What the packages that the plan places would cost in a year, with all that is added to it.',
    formula:
      'All lines of the bill added up. A package that stays with its provider keeps its rate. Any other has the rate of the provider who takes it, or the default rate. A year is 52 weeks.',
    source: FROM_PLAN,
  },
  moneyDifference: {
    name: 'Plan less today',
    meaning: 'How much more, or less, the plan costs in a year than today.',
    formula: 'Cost under the plan − cost today, at both ends of the range.',
    source: FROM_PLAN,
  },
  moneyHours: {
    name: 'Hours that are paid for',
    meaning: 'Hours of care a week that the cost beside them is for.',
    formula:
      'Today: hours of packages that are delivered, or on hold. Plan: hours of packages that somebody takes, less those that reablement saves. Guaranteed hours that nobody uses are not in it.',
    source: FROM_PLAN,
  },
  moneyCare: {
    name: 'Care at providers’ rates',
    meaning: 'Hours that providers of the plan deliver.',
    formula: 'Hours × rate × 52, added up over packages, before anything is added to the rate.',
    source: FROM_FILES,
  },
  moneySpot: {
    name: 'Care bought on the spot market',
    meaning: 'Hours bought package by package, because no provider of the plan can take them.',
    formula: 'Hours × what the package costs today × 52. Where it has no cost today, the default rate.',
    source: FROM_FILES,
  },
  moneySpotPremium: {
    name: 'Extra for the spot market',
    meaning: 'What is paid on top for hours bought package by package.',
    formula: 'Cost of the spot hours × the spot premium.',
    source: 'The spot premium of this scenario.',
  },
  moneyRuralPremium: {
    name: 'Extra for rural places',
    meaning: 'What is paid on top for hours in the countryside, where carers travel further.',
    formula: 'Cost of the hours in rural places × the rural premium.',
    source: 'The rural premium of this scenario, and your files for which places are rural.',
  },
  moneyReablement: {
    name: 'Saved by reablement',
    meaning: 'Reablement helps people do more for themselves, so that packages get smaller.',
    formula: 'Cost of care with its extras × how much smaller packages get × how many of them do.',
    source: 'The reablement of this scenario. Evidence on it is mixed: treat it as a what-if.',
  },
  moneyUplift: {
    name: 'Uplift',
    meaning:
      'What a living wage for carers, or a fair cost of care, adds. It is not known exactly, so it is a range.',
    formula:
      'Pounds added to each hour × hours delivered × 52, at the least and at the most. All providers’ hours count, also of those that pay it already.',
    source: 'The uplift of this scenario.',
  },
  moneyGuaranteed: {
    name: 'Guaranteed hours not used',
    meaning: 'Hours a main provider is paid for although nobody needs them.',
    formula:
      'Guaranteed hours − hours it delivers in its own lots, where that is above 0, × its rate with the uplift × 52. Guaranteed hours are a part of its share of its lots’ hours of today.',
    source: FROM_PLAN,
  },
  moneyGuaranteedHours: {
    name: 'Guaranteed hours',
    meaning: 'Hours a week that a main provider is paid for, whether anybody uses them or not.',
    formula: 'Its target hours × the guaranteed part of them, to the nearest minute.',
    source: 'The guarantee in this scenario, and your packages and providers files.',
  },
  moneyUsedHours: {
    name: 'Guaranteed hours that are used',
    meaning: 'Hours a week that the plan gives a main provider in its own lots.',
    formula: 'The sum of the weekly hours of its packages there, less those that reablement saves.',
    source: FROM_PLAN,
  },
  moneyIfUseFalls: {
    name: 'If the use of main providers falls',
    meaning: 'Guaranteed hours that would not be used if each main provider had so much less to do.',
    formula:
      'Guaranteed hours − the smaller hours used, where that is above 0. The cost is these × its rate with the uplift × 52.',
    source: FROM_PLAN,
  },
  moneyTargetHours: {
    name: 'Target hours',
    meaning: 'The hours a week a main provider can expect, from its shares of its lots.',
    formula:
      'For each of its lots: the lot’s hours of today × its share ÷ the shares of all main providers. Never more than it may take there, or can deliver in all.',
    source: FROM_PLAN,
  },
  moneyAssumed: {
    name: 'Hours at the default rate',
    meaning: 'Hours whose cost rests on an assumption, because no file gives a rate for them.',
    formula: 'Hours of packages that are paid at the default rate.',
    source: FROM_FILES,
  },
  moneyUnmet: {
    name: 'Money avoided on unmet hours',
    meaning: 'What hours that nobody delivers would cost. It is not spent, but it is no saving: people wait.',
    formula:
      'Hours with nobody × what they cost today, or the default rate, × 52. Nothing is added to the rate.',
    source: FROM_PLAN,
  },
  moneyPerHour: {
    name: 'Cost of an hour',
    meaning: 'What an hour of care comes to, with everything that is paid.',
    formula: 'Cost of a year ÷ hours delivered in a year.',
    source: FROM_PLAN,
  },
  moneyPerVisit: {
    name: 'Cost of a visit',
    meaning: 'What a visit, or call, comes to.',
    formula: 'Cost of a year ÷ visits in a year. Reablement takes visits as it takes hours.',
    source: FROM_PLAN,
  },
  moneyPerPersonWeek: {
    name: 'Cost of a person a week',
    meaning: 'What care for one person comes to in a week.',
    formula: 'Cost of a year ÷ people ÷ 52. Each person is counted once.',
    source: FROM_PLAN,
  },
  moneyPerPersonYear: {
    name: 'Cost of a person a year',
    meaning: 'What care for one person comes to in a year, if the package goes on all year.',
    formula: 'Cost of a year ÷ people. Each person is counted once.',
    source: FROM_PLAN,
  },
  moneyIn365Days: {
    name: 'Cost of 365 days',
    meaning: 'The same cost for a year of 365 days. Papers use both this and 52 weeks.',
    formula: 'Cost of a week × 365 ÷ 7.',
    source: FROM_PLAN,
  },
  moneyTerm: {
    name: 'Cost over the term',
    meaning: 'What the plan costs over all years of the contract, with prices that rise.',
    formula:
      'Each year costs (1 + inflation) times the year before. The first year is at today’s prices. All years added up.',
    source: FROM_PLAN,
  },
  moneyApproval: {
    name: 'Value that needs approval',
    meaning: 'Above this value over the term, somebody has to approve the plan.',
    formula: 'As you set it. The cost over the term is held against it, at both ends of the range.',
    source: 'Your council’s constitution.',
  },
  moneyPublishedRate: {
    name: 'Published rate',
    meaning: 'What a source says an hour of care costs, or should cost.',
    formula: 'As the source says. No figure uses it until you choose it as the default rate.',
    source: 'The source beside it.',
  },
  moneyTermFlat: {
    name: 'Cost over the term at today’s prices',
    meaning: 'The same number of years, with prices that do not rise.',
    formula: 'Cost of a year × years.',
    source: FROM_PLAN,
  },
} satisfies Definitions;
