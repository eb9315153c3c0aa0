import type { PlanFigureKey } from '../../../core/comparison/plan-figures.ts';
import type { Definitions } from '../definition.ts';

const FROM_PLAN = 'Your packages, your providers and this scenario.';
const FROM_TWO = 'Your packages, this scenario and the one that stands for today.';

/** Figures by which plans are set side by side, where no other screen says them. */
export const COMPARE_DEFINITIONS = {
  lotsOfPlan: {
    name: 'Lots',
    meaning: 'How many lots the plan has.',
    formula: 'One for each lot of the scenario, with or without blocks.',
    source: 'This scenario.',
  },
  peopleWaitingToday: {
    name: 'People waiting today',
    meaning: 'People who have a package with no provider today, whatever the plan says.',
    formula: 'Each person counts once. A package waits where it is marked so, or was handed back.',
    source: 'Your packages file.',
  },
  peopleChangingLot: {
    name: 'People in another lot',
    meaning:
      'People who live in another lot than the one their lot of today goes on as. Another name alone is no change.',
    formula:
      'Each lot of today goes on as one lot of the plan at most, so that the most hours stay where they are (Kuhn 1955). People with a package outside that lot count, each once.',
    source: FROM_TWO,
  },
  fromLotToLot: {
    name: 'From lot to lot',
    meaning: 'Who is in which lot under both plans, whatever the lots are called.',
    formula:
      'Each package is in one cell. Each person counts once in a cell, and in each cell that they have a package in. Hours are the sum of the weekly hours of its packages.',
    source: 'Your packages and the lots of both plans.',
  },
  shareOfBlock: {
    name: 'How much of the block changes',
    meaning: 'Which part of a block is in another lot. A block that is cut may change in part.',
    formula: 'Area of its parts that change lot ÷ its area.',
    source: 'The lots of both plans, measured on the outlines of the blocks.',
  },
  peopleOfChangedBlock: {
    name: 'People of a block who change lot',
    meaning: 'People in a block who have a package that is in another lot than before.',
    formula: 'Each person is counted once in a block, and once in all.',
    source: 'Your packages and the lots of both plans.',
  },
  hoursOfChangedBlock: {
    name: 'Hours of a block that change lot',
    meaning: 'Hours of care a week in a block that are in another lot than before.',
    formula: 'The sum of the weekly hours of its packages that change lot.',
    source: 'Your packages and the lots of both plans.',
  },
  providerHoursChange: {
    name: 'Change of a provider’s hours',
    meaning: 'How many hours a week a provider gains or loses.',
    formula: 'Hours that the second plan gives it − hours that the first plan gives it.',
    source: 'Your packages, your providers and both plans.',
  },
  wholeNetworks: {
    name: 'Networks whole in one lot',
    meaning: 'How many Primary Care Networks lie in one lot alone.',
    formula: 'Networks with any hours, all of which are in one lot.',
    source: 'Your packages, laid over your networks and this scenario.',
  },
  lotsInPieces: {
    name: 'Lots in pieces',
    meaning: 'Lots that are in more than one piece, so that carers must cross another lot.',
    formula:
      'Blocks that share a border are in one piece, and those that a bridge or ferry joins. Touching at a corner does not count.',
    source: 'Measured on the outlines of the blocks.',
  },
  lotsOutsideBand: {
    name: 'Lots outside their band of hours',
    meaning: 'Lots with fewer hours than make them worth running, or more than they can hold.',
    formula: 'A lot’s own band, or that of all lots. It does not apply where none is set.',
    source: FROM_PLAN,
  },
  lotsWithoutSecond: {
    name: 'Lots without a second provider',
    meaning: 'Lots that hang on one main provider, or have none.',
    formula: 'Lots with ground in which fewer than two providers have a main seat.',
    source: 'This scenario.',
  },
  worstFailureHours: {
    name: 'Hours with nobody if the worst provider fails',
    meaning: 'If the one provider failed whose failure is worst: the hours a week that nobody could take.',
    formula:
      'What it had is placed again in the room that others have left, by the quick way of placing. The best placing may leave fewer.',
    source: FROM_PLAN,
  },
  contractsOfPlan: {
    name: 'Contracts',
    meaning: 'How many seats of providers in lots there are to manage.',
    formula:
      'One for each provider in each lot, main and supplementary. Providers that stand behind lots are not counted.',
    source: 'This scenario.',
  },
  rulesBroken: {
    name: 'Rules broken',
    meaning: 'How many rules of the checklist the plan breaks. A broken rule stops nothing.',
    formula: 'Rules with anything found against them. Rules that are not set are not counted.',
    source: FROM_PLAN,
  },
} satisfies Definitions;

/** The definition of each figure, by its key among all definitions. */
export const PLAN_FIGURE_DEFINITIONS = {
  lots: 'lotsOfPlan',
  people: 'people',
  hours: 'hours',
  'waiting-today': 'peopleWaitingToday',
  'unmet-packages': 'unmet',
  'unmet-hours': 'unmet',
  'own-hours': 'own',
  'back-up-hours': 'backUp',
  'spot-hours': 'spot',
  'people-changing-provider': 'changingProvider',
  'people-changing-lot': 'peopleChangingLot',
  'blocks-changing-lot': 'blocksChangingLot',
  'cost-a-year': 'moneyPlan',
  'largest-to-smallest': 'balance',
  'whole-networks': 'wholeNetworks',
  'lots-in-pieces': 'lotsInPieces',
  'lots-outside-band': 'lotsOutsideBand',
  'lots-without-second': 'lotsWithoutSecond',
  'worst-failure-hours': 'worstFailureHours',
  contracts: 'contractsOfPlan',
  'rules-broken': 'rulesBroken',
} as const satisfies Readonly<Record<PlanFigureKey, string>>;
