import type { Definitions } from '../definition.ts';

const FROM_BIDS = 'Worked out from your packages, the bids and the rules of this scenario.';

/** Figures of the page about awards. */
export const AWARDS_DEFINITIONS = {
  bidHours: {
    name: 'Hours offered',
    meaning: 'The most hours a week that a provider says it would give in a lot.',
    formula:
      'As the bid says. A provider that bids for several lots is never given more than it can deliver in all.',
    source: 'The bid.',
  },
  bidRate: {
    name: 'For an hour',
    meaning: 'What the provider asks for an hour of care. Bids may be exempt from publication.',
    formula:
      'As the bid says. In a lot that nobody bids for, the provider’s rate in your file, or the assumed rate.',
    source: 'The bid.',
  },
  bidQuality: {
    name: 'Quality',
    meaning: 'How good the council’s evaluation says the bid is, from 0 to 100.',
    formula: 'As the bid says. A bid without it counts as 0 where bids cost the same, and meets no floor.',
    source: 'The bid.',
  },
  awardAsked: {
    name: 'Ask for a provider',
    meaning: 'Hours of care a week in a lot that a provider is chosen for.',
    formula:
      'The sum of the weekly hours of the lot’s packages, less those that stay with their provider of today.',
    source: FROM_BIDS,
  },
  awardHours: {
    name: 'Hours given',
    meaning: 'The care a week that a provider would have in a lot.',
    formula:
      'Hours are shared out so that the fewest have nobody, then so that they cost least. They go only to providers that give such care and are near enough. Here packages may be divided; when the plan places them, each stays whole.',
    source: FROM_BIDS,
  },
  awardUnmet: {
    name: 'Left by those appointed',
    meaning:
      'Hours a week that no provider appointed takes. Back-ups, specialists and the spot market are not asked.',
    formula: 'Hours of the lot that ask for a provider − hours given to those appointed.',
    source: FROM_BIDS,
  },
  awardCost: {
    name: 'Cost a year',
    meaning: 'What the hours given cost at the prices of the bids, for 52 weeks.',
    formula:
      'Hours given × price for an hour × 52. Packages that stay with their provider of today are not in it.',
    source: FROM_BIDS,
  },
  awardShare: {
    name: 'Share',
    meaning: 'How much of the lot’s given hours a provider would have. It becomes its target share.',
    formula: 'Hours given to it ÷ hours given to all that are appointed in the lot.',
    source: FROM_BIDS,
  },
} satisfies Definitions;
