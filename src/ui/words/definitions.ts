import { CHANGES_DEFINITIONS } from './answers/changes-definitions.ts';
import { FAILURE_DEFINITIONS } from './answers/failure-definitions.ts';
import { GEOGRAPHY_DEFINITIONS } from './answers/geography-definitions.ts';
import { MONEY_DEFINITIONS } from './answers/money-definitions.ts';
import { SERVED_DEFINITIONS } from './answers/served-definitions.ts';
import { WAITING_DEFINITIONS } from './answers/waiting-definitions.ts';
import { COMPARE_DEFINITIONS } from './compare/compare-definitions.ts';
import { MAPS_DEFINITIONS } from './compare/maps-definitions.ts';
import type { Definitions } from './definition.ts';
import { AWARDS_DEFINITIONS } from './futures/awards-definitions.ts';
import { LOTS_DEFINITIONS } from './futures/lots-definitions.ts';
import { PROOF_DEFINITIONS } from './futures/proof-definitions.ts';
import { YEARS_DEFINITIONS } from './futures/years-definitions.ts';

const FROM_PACKAGES = 'Your packages file.';
const FROM_PLAN = 'Worked out from your packages, your providers and this scenario.';
const FROM_BLOCKS = 'Measured on the outlines of the blocks.';

const PLAN_DEFINITIONS = {
  packages: {
    name: 'Packages',
    meaning: 'A package is the set of visits the council buys for one person.',
    formula: 'One for each row that could be read.',
    source: FROM_PACKAGES,
  },
  people: {
    name: 'People',
    meaning: 'How many people have a package here. One person may have more than one.',
    formula: 'Each person is counted once.',
    source: FROM_PACKAGES,
  },
  hours: {
    name: 'Hours a week',
    meaning: 'How many hours of care are planned in a week.',
    formula:
      'The sum of the weekly hours of the packages. Kept in whole minutes, so nothing is lost to rounding.',
    source: FROM_PACKAGES,
  },
  visits: {
    name: 'Visits a week',
    meaning: 'How many visits are planned in a week. A visit by two carers is one visit.',
    formula: 'The sum of the weekly visits of the packages.',
    source: FROM_PACKAGES,
  },
  waiting: {
    name: 'Waiting now',
    meaning: 'Packages that have no provider today, whatever the plan says.',
    formula: 'Packages marked as waiting, or as handed back by their provider.',
    source: FROM_PACKAGES,
  },
  own: {
    name: 'With the lot’s own providers',
    meaning: 'Packages that the plan gives to a provider with a seat in the lot.',
    formula:
      'Packages are shared out so that the fewest hours are unmet, then the most are with the lots’ own providers, then the fewest people change provider. Nobody is given more than it can deliver.',
    source: FROM_PLAN,
  },
  backUp: {
    name: 'With a back-up or specialist',
    meaning:
      'Packages with a provider that stands behind the lot, or kept with today’s provider though it has no seat in it.',
    formula: 'What is left after the lot’s own providers, up to what each of these can deliver.',
    source: FROM_PLAN,
  },
  spot: {
    name: 'Bought one by one',
    meaning:
      'Packages bought on the spot market, as neither the lot’s own providers nor a back-up or specialist can take them.',
    formula:
      'What no provider of the plan takes, the largest first, up to the spot hours that the plan assumes.',
    source: FROM_PLAN,
  },
  unmet: {
    name: 'With nobody',
    meaning: 'Packages that nobody could take under this plan. These people would wait.',
    formula: 'All packages, less those with the lot’s own providers, with a back-up or bought one by one.',
    source: FROM_PLAN,
  },
  capacity: {
    name: 'Most it can deliver',
    meaning: 'The most hours a week a provider can deliver, in all its lots together.',
    formula: 'As the file says.',
    source: 'Your providers file.',
  },
  providerLoad: {
    name: 'Hours given to it',
    meaning: 'What the plan gives to this provider, in its lots and outside them.',
    formula:
      'The sum of the weekly hours of its packages. The share is these hours ÷ the most it can deliver.',
    source: FROM_PLAN,
  },
  balance: {
    name: 'Balance',
    meaning: 'How uneven the lots are. At 1 every lot has the same hours.',
    formula: 'Hours of the largest lot ÷ hours of the smallest. Lots with no hours are left out.',
    source: FROM_PLAN,
  },
  blocks: {
    name: 'Blocks',
    meaning: 'The small areas that lots are made of. A block is in one lot or in none.',
    formula: 'One for each outline that could be read.',
    source: 'Your blocks file.',
  },
  area: {
    name: 'Area',
    meaning: 'How large the ground is.',
    formula: 'The sum of the areas of its blocks.',
    source: FROM_BLOCKS,
  },
  perimeter: {
    name: 'Length of its edge',
    meaning: 'How far it is round the outside of all its pieces, and round any holes.',
    formula: 'The sum of the borders that have another lot, or nothing, on the far side.',
    source: FROM_BLOCKS,
  },
  compactness: {
    name: 'Compactness',
    meaning: 'How close the shape is to a circle. A circle has 1, a long ribbon almost 0.',
    formula: '4 × π × area ÷ the length of the edge squared (Polsby and Popper, 1991).',
    source: FROM_BLOCKS,
  },
  pieces: {
    name: 'Pieces',
    meaning:
      'How many separate pieces it is in. Carers may have to cross another lot to get from one to the next.',
    formula: 'Blocks that share a border are in one piece. Touching at a corner does not count.',
    source: FROM_BLOCKS,
  },
  alignment: {
    name: 'Zones in one lot',
    meaning: 'Whether each zone, such as a Primary Care Network (PCN), lies in one lot alone.',
    formula: 'A zone’s hours in the lot that has most of them ÷ all the zone’s hours.',
    source: 'Your packages, laid over your zones file and this scenario.',
  },
  heat: {
    name: 'Heatmap',
    meaning:
      'Where hours of need lie close together: the darker, the more hours a week in each square kilometre.',
    formula: 'Each package is spread over the ground around it by a bell curve, as wide as the legend says.',
    source: FROM_PLAN,
  },
  outside: {
    name: 'Outside the area',
    meaning: 'Packages with a position that no block covers. They stay in the totals and in no lot.',
    formula: 'Packages with a position, less those inside a block.',
    source: FROM_PACKAGES,
  },
  unlocated: {
    name: 'Without a position',
    meaning: 'Packages we could not put on the map. They stay in the totals and in no lot.',
    formula: 'Packages whose position is missing or cannot be right.',
    source: FROM_PACKAGES,
  },
} satisfies Definitions;

/** What every figure on the screen means. */
export const DEFINITIONS = {
  ...PLAN_DEFINITIONS,
  ...SERVED_DEFINITIONS,
  ...WAITING_DEFINITIONS,
  ...FAILURE_DEFINITIONS,
  ...CHANGES_DEFINITIONS,
  ...MONEY_DEFINITIONS,
  ...GEOGRAPHY_DEFINITIONS,
  ...LOTS_DEFINITIONS,
  ...PROOF_DEFINITIONS,
  ...AWARDS_DEFINITIONS,
  ...YEARS_DEFINITIONS,
  ...MAPS_DEFINITIONS,
  ...COMPARE_DEFINITIONS,
} satisfies Definitions;

/** Every figure on the screen that can be asked. */
export type FigureKey = keyof typeof DEFINITIONS;
